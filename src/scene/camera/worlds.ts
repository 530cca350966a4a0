import type { ScaleId } from '../../contract/view';

/** Each world has its own units and axes; one lies inside the other like a picture of powers of ten. */
export const WORLDS = ['brain', 'microcircuit', 'dendrite', 'synapse'] as const;
export type WorldId = (typeof WORLDS)[number];

/** Brain and circuit are one world, seen from further and from nearer. */
export const WORLD_OF: Readonly<Record<ScaleId, WorldId>> = {
  brain: 'brain',
  circuit: 'brain',
  microcircuit: 'microcircuit',
  dendrite: 'dendrite',
  synapse: 'synapse',
};

/** Length of a world's unit: millimetres, micrometres and, for the synapse, nanometres. */
export const MICROMETRES_PER_UNIT: Readonly<Record<WorldId, number>> = {
  brain: 1000,
  microcircuit: 1,
  dendrite: 1,
  synapse: 0.001,
};

/** Where a world lies in the one around it. */
export interface Place {
  /** Its origin, in units and axes of the world around it. */
  readonly at: readonly [number, number, number];
  /** Its turn about the vertical, radians. */
  readonly yaw: number;
}

/**
 * The dendrite's world is the middle of a stretch of the hero cell's apical tuft, turned so that a level branch crosses the picture: of all such
 * branches one of those with the most dendrite behind it and none before it (tests/scene/dendrite/window.test.ts looks again). The synapse's world is the top of one
 * spine on it that stands at all times, turned along its branch.
 *
 * The column lies in the crown of the left superior frontal gyrus, dorsomedial prefrontal cortex, where the
 * surface of the brain looks up as it does in the column: MNI (-8, 41.5, 56.6) mm is the pia, 0.4 mm above the
 * column's origin.
 */
export const PLACES: Readonly<Record<Exclude<WorldId, 'brain'>, Place>> = {
  microcircuit: { at: [-8, 56.2, -41.5], yaw: 1.3 - Math.PI },
  dendrite: { at: [-53.22, 337.1, 59.93], yaw: -0.7658 },
  synapse: { at: [-0.07, -0.82, -0.57], yaw: 0 },
};

/** The world around a world, and how many units of it the inner world's unit is. */
export function around(world: Exclude<WorldId, 'brain'>): { outer: WorldId; share: number } {
  const outer = WORLDS[WORLDS.indexOf(world) - 1] ?? 'brain';
  return { outer, share: MICROMETRES_PER_UNIT[world] / MICROMETRES_PER_UNIT[outer] };
}
