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
  /** True if the subject may be stood up on end in a tall window. */
  readonly slender: boolean;
}

/** A pose between two, as a heavy instrument moves: angles the short way, sizes by ratio. */
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
    slender: to.slender,
  };
}

/** Eases both ends: starts and stops like something with mass. Input and result 0 to 1. */
export function easeInOut(x: number): number {
  const t = Math.min(1, Math.max(0, x));
  return t * t * t * (t * (6 * t - 15) + 10);
}
