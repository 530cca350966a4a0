import { PLACES, around, type WorldId } from './worlds';

/** Where the camera stands: on a sphere about a target, in the units of its world. */
export interface Pose {
  /** What the camera looks at: x, y, z in world units. */
  readonly target: readonly [number, number, number];
  /** Radians about the vertical; 0 looks from anterior, positive from the brain's left. */
  readonly azimuth: number;
  /** Radians above the horizon. */
  readonly elevation: number;
  /** Half the width of the subject, world units. */
  readonly radius: number;
  /** Height of the subject as a share of its width. */
  readonly height: number;
  /** 1 if the subject may be stood up on end in a tall window, 0 if not, between on the way. */
  readonly slender: number;
}

/** Above 1, what a zoom ends at is in the middle before it is large. */
const TO_THE_MIDDLE = 1.5;

/**
 * A pose on the way from an outer to an inner one of the same world: size by ratio, and the target so that a
 * zoom runs straight towards what it ends at. `share` 0 to 1.
 */
export function zoomBetween(from: Pose, to: Pose, share: number): Pose {
  const turn = Math.atan2(Math.sin(to.azimuth - from.azimuth), Math.cos(to.azimuth - from.azimuth));
  const radius = from.radius * (to.radius / from.radius) ** share;
  const near = Math.abs(from.radius - to.radius) < 1e-9 * from.radius;
  const straight = near ? share : (from.radius - radius) / (from.radius - to.radius);
  // Straight would keep what it ends at where it is seen at first, were that the rim: so it comes to the middle.
  const approach = 1 - (1 - straight) ** TO_THE_MIDDLE;
  const soft = easeInOut(share);
  const mix = (a: number, b: number, by: number): number => a + (b - a) * by;
  return {
    target: [
      mix(from.target[0], to.target[0], approach),
      mix(from.target[1], to.target[1], approach),
      mix(from.target[2], to.target[2], approach),
    ],
    azimuth: from.azimuth + turn * soft,
    elevation: mix(from.elevation, to.elevation, soft),
    radius,
    height: mix(from.height, to.height, soft),
    slender: mix(from.slender, to.slender, soft),
  };
}

/** A pose between two, as a heavy instrument moves: angles the short way, sizes by ratio. `share` 0 to 1. */
export function blendPoses(from: Pose, to: Pose, share: number): Pose {
  const turn = Math.atan2(Math.sin(to.azimuth - from.azimuth), Math.cos(to.azimuth - from.azimuth));
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return {
    target: [
      mix(from.target[0], to.target[0]),
      mix(from.target[1], to.target[1]),
      mix(from.target[2], to.target[2]),
    ],
    azimuth: from.azimuth + turn * share,
    elevation: mix(from.elevation, to.elevation),
    radius: from.radius * (to.radius / from.radius) ** share,
    height: mix(from.height, to.height),
    slender: mix(from.slender, to.slender),
  };
}

/** A pose of an inner world in the units and axes of the world around it. */
export function outwards(pose: Pose, world: Exclude<WorldId, 'brain'>): Pose {
  const { at, yaw } = PLACES[world];
  const { share } = around(world);
  const [x, y, z] = pose.target;
  const cos = Math.cos(yaw);
  const sin = Math.sin(yaw);
  return {
    ...pose,
    target: [
      at[0] + (x * cos + z * sin) * share,
      at[1] + y * share,
      at[2] + (z * cos - x * sin) * share,
    ],
    azimuth: pose.azimuth + yaw,
    radius: pose.radius * share,
  };
}

/** The reverse: a pose of the world around it in the units and axes of the inner world. */
export function inwards(pose: Pose, world: Exclude<WorldId, 'brain'>): Pose {
  const { at, yaw } = PLACES[world];
  const { share } = around(world);
  const x = (pose.target[0] - at[0]) / share;
  const y = (pose.target[1] - at[1]) / share;
  const z = (pose.target[2] - at[2]) / share;
  const cos = Math.cos(yaw);
  const sin = Math.sin(yaw);
  return {
    ...pose,
    target: [x * cos - z * sin, y, x * sin + z * cos],
    azimuth: pose.azimuth - yaw,
    radius: pose.radius / share,
  };
}

/** Eases both ends: starts and stops like something with mass. Input and result 0 to 1. */
export function easeInOut(x: number): number {
  const t = Math.min(1, Math.max(0, x));
  return t * t * t * (t * (6 * t - 15) + 10);
}
