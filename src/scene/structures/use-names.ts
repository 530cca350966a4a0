import { useCallback, useEffect, useRef } from 'react';
import { useThree } from '@react-three/fiber';
import type { Vector3 } from 'three';
import type { Catalogue } from '../../atlas/catalogue';
import type { Description } from '../../atlas/descriptions';
import { partOf } from '../../store/structures/parts';
import type { PartNames } from '../../store/structures/part-names';
import { WORLD_OF, type WorldId } from '../camera/worlds';
import { useStage, useStageUpdate } from '../stage';
import type { Picked } from './structure-picker';
import { StructureLabel } from './structure-label';

interface Labels {
  readonly selected: StructureLabel;
  readonly pointed: StructureLabel;
  readonly host: HTMLElement;
  /** The world that the host is told of. */
  world: WorldId | null;
}

/**
 * Names what is selected and what is pointed at. Returns what takes note of the point under the pointer, where its name goes.
 */
export function useNames(
  catalogue: Catalogue | null,
  parts: PartNames | null,
  anchor: (entry: Description) => Vector3,
): (picked: Picked | null) => void {
  const stage = useStage();
  const canvas = useThree((state) => state.gl.domElement);
  const labels = useRef<Labels | null>(null);
  const under = useRef<Picked | null>(null);

  useEffect(() => {
    const host = canvas.closest('.scene')?.parentElement?.querySelector('.scene-labels');
    if (catalogue === null || !(host instanceof HTMLElement)) return undefined;
    const made: Labels = {
      selected: new StructureLabel(host, 'selected'),
      pointed: new StructureLabel(host, 'pointed'),
      host,
      world: null,
    };
    labels.current = made;
    const write = (): void => {
      const { structure, pointed, isolated, cut } = stage.store.getState();
      const chosen = structure === null ? undefined : catalogue.byId.get(structure);
      const alone = isolated !== null && isolated === structure;
      made.selected.set(nameOf(chosen), chosen === undefined || alone ? null : anchor(chosen));
      const other = pointed === structure ? undefined : catalogue.byId.get(pointed ?? '');
      const at = under.current?.id === pointed ? under.current.point : null;
      // A part is named where it is met; in the list it has its name.
      const part = partOf(pointed);
      if (part !== undefined && at !== null) made.pointed.set(parts?.[part.id] ?? '', at);
      else made.pointed.set(nameOf(other), other === undefined ? null : (at ?? anchor(other)));
      host.toggleAttribute('data-cut', cut !== null);
      const marking =
        chosen !== undefined || other !== undefined || (part !== undefined && at !== null);
      host.toggleAttribute('data-marking', marking);
    };
    write();
    const stop = stage.store.subscribe((state, before) => {
      if (
        state.structure !== before.structure ||
        state.pointed !== before.pointed ||
        state.isolated !== before.isolated ||
        state.cut !== before.cut
      )
        write();
    });
    return () => {
      stop();
      made.selected.dispose();
      made.pointed.dispose();
      labels.current = null;
    };
  }, [anchor, canvas, catalogue, parts, stage]);

  useStageUpdate(({ sight, width }) => {
    const shown = labels.current;
    if (shown === null) return false;
    const height = width / stage.camera.aspect;
    if (shown.world !== sight.world) {
      shown.world = sight.world;
      shown.host.dataset['world'] = sight.world;
    }
    const { insets, obstacles } = stage.metrics;
    if (sight.world === 'brain')
      shown.selected.follow(stage.camera, width, height, insets, obstacles);
    else shown.selected.leave();
    const part = partOf(stage.store.getState().pointed);
    const world = part === undefined ? 'brain' : WORLD_OF[part.scale];
    if (sight.world === world) shown.pointed.follow(stage.camera, width, height, insets, obstacles);
    else shown.pointed.leave();
    return false;
  });

  return useCallback((picked) => {
    under.current = picked;
  }, []);
}

function nameOf(entry: Description | undefined): string {
  return entry === undefined ? '' : entry.english.charAt(0).toUpperCase() + entry.english.slice(1);
}
