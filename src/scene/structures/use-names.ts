import { useCallback, useEffect, useRef } from 'react';
import { useThree } from '@react-three/fiber';
import type { Vector3 } from 'three';
import type { Catalogue } from '../../atlas/catalogue';
import type { Description } from '../../atlas/descriptions';
import { partOf } from '../../store/structures/parts';
import type { PartNames } from '../../store/structures/part-names';
import { isChoiceSeen } from '../../store/structures/visibility';
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
  /** Brings them up to what is chosen and pointed at. */
  readonly write: () => void;
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
  const tapped = useRef<Picked | null>(null);

  useEffect(() => {
    const host = canvas.closest('.scene')?.parentElement?.querySelector('.scene-labels');
    if (catalogue === null || !(host instanceof HTMLElement)) return undefined;
    const made: Labels = {
      selected: new StructureLabel(host, 'selected'),
      pointed: new StructureLabel(host, 'pointed'),
      host,
      world: null,
      write: () => write(),
    };
    labels.current = made;
    /** Its name and where its line leads: a part is named where it is met; what is chosen in the list has its name there. */
    const named = (id: string | null, met: Picked | null): { name: string; at: Vector3 } | null => {
      const at = met !== null && met.id === id ? met.point : null;
      const part = partOf(id);
      if (part !== undefined) return at && { name: parts?.[part.id] ?? '', at };
      const entry = catalogue.byId.get(id ?? '');
      if (entry === undefined) return null;
      return { name: nameOf(entry), at: at ?? anchor(entry) };
    };
    const write = (): void => {
      const state = stage.store.getState();
      const { structure, pointed, isolated, cut } = state;
      const isPart = partOf(structure) !== undefined;
      if (isPart && under.current?.id === structure) tapped.current = under.current;
      const chosen = isChoiceSeen(state) ? named(structure, isPart ? tapped.current : null) : null;
      const isAlone = isolated !== null && isolated === structure;
      const other = chosen !== null && pointed === structure ? null : named(pointed, under.current);
      made.selected.set(chosen?.name ?? '', isAlone ? null : (chosen?.at ?? null));
      made.pointed.set(other?.name ?? '', other?.at ?? null);
      host.toggleAttribute('data-cut', cut !== null);
      // Beside what is named elsewhere nothing steps back.
      const marks =
        (chosen !== null && worldOf(structure) === made.world) ||
        (other !== null && worldOf(pointed) === made.world);
      host.toggleAttribute('data-marking', marks);
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
  }, [anchor, canvas, catalogue, parts, stage]);

  useStageUpdate(({ sight, region }) => {
    const shown = labels.current;
    // Of two courses beside each other the first has the names; the other is drawn before it.
    if (shown === null || region.x > 0 || region.y > 0) return false;
    if (shown.world !== sight.world) {
      shown.world = sight.world;
      shown.host.dataset['world'] = sight.world;
      shown.write();
    }
    const { obstacles } = stage.metrics;
    const { structure, pointed } = stage.store.getState();
    if (worldOf(structure) === sight.world) shown.selected.follow(stage.camera, region, obstacles);
    else shown.selected.leave();
    if (worldOf(pointed) === sight.world) shown.pointed.follow(stage.camera, region, obstacles);
    else shown.pointed.leave();
    return false;
  });

  return useCallback((picked) => {
    under.current = picked;
  }, []);
}

/** The world that something with a name is in; whatever is no part is of the brain. */
function worldOf(id: string | null): WorldId {
  const part = partOf(id);
  return part === undefined ? 'brain' : WORLD_OF[part.scale];
}

function nameOf(entry: Description): string {
  return entry.english.charAt(0).toUpperCase() + entry.english.slice(1);
}
