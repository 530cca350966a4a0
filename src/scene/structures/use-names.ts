import { useCallback, useEffect, useRef } from 'react';
import { useThree } from '@react-three/fiber';
import type { Vector3 } from 'three';
import type { Catalogue } from '../../atlas/catalogue';
import type { Description } from '../../atlas/descriptions';
import { isChoiceSeen } from '../../store/structures/visibility';
import type { WorldId } from '../camera/worlds';
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
      const state = stage.store.getState();
      const { structure, pointed, isolated, cut } = state;
      const chosen = isChoiceSeen(state) ? catalogue.byId.get(structure ?? '') : undefined;
      const alone = isolated !== null && isolated === structure;
      made.selected.set(nameOf(chosen), chosen === undefined || alone ? null : anchor(chosen));
      const other =
        chosen !== undefined && pointed === structure
          ? undefined
          : catalogue.byId.get(pointed ?? '');
      const at = under.current?.id === pointed ? under.current.point : null;
      made.pointed.set(nameOf(other), other === undefined ? null : (at ?? anchor(other)));
      host.toggleAttribute('data-cut', cut !== null);
      host.toggleAttribute('data-marking', chosen !== undefined || other !== undefined);
    };
    write();
    const stop = stage.store.subscribe((state, before) => {
      if (
        state.structure !== before.structure ||
        state.hidden !== before.hidden ||
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
  }, [anchor, canvas, catalogue, stage]);

  useStageUpdate(({ sight, region }) => {
    const shown = labels.current;
    // Of two courses beside each other the first has the names; the other is drawn before it.
    if (shown === null || region.x > 0 || region.y > 0) return false;
    const hidden = sight.world !== 'brain';
    if (shown.world !== sight.world) {
      shown.world = sight.world;
      shown.host.dataset['world'] = sight.world;
    }
    if (hidden) {
      shown.selected.leave();
      shown.pointed.leave();
      return false;
    }
    const { obstacles } = stage.metrics;
    shown.selected.follow(stage.camera, region, obstacles);
    shown.pointed.follow(stage.camera, region, obstacles);
    return false;
  });

  return useCallback((picked) => {
    under.current = picked;
  }, []);
}

function nameOf(entry: Description | undefined): string {
  return entry === undefined ? '' : entry.english.charAt(0).toUpperCase() + entry.english.slice(1);
}
