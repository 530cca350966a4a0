import type { Vector3 } from 'three';

/**
 * How far the stretch reaches from the middle of the standing view, um: a cone as the eye sees it, so that what lies further back fills the picture
 * as what lies in front does. What lies nearer to the eye than `front` is left out, as an optical section leaves it out.
 */
export const REACH = {
  /** The middle, on the x axis. */
  middle: 10.5,
  /** To either side, below and above, in the plane of the middle. */
  aside: 30.5,
  below: 10.6,
  above: 10.5,
  front: 9,
  back: 125,
  /** From the middle to the eye, in a wide window. */
  eye: 96,
} as const;
/** Beyond its edges branches fade out over this length, um. */
export const FADE = 2.2;
/** What lies further back than this is small in the picture, and drawn with fewer corners; um. */
export const FAR = 14;

/** How much wider the stretch is at a depth than in the middle's plane. */
const widened = (z: number): number => 1 - z / REACH.eye;

/** How far a point lies within the stretch, um; negative outside. */
export function depthWithin({ x, y, z }: Vector3): number {
  const wide = widened(z);
  return Math.min(
    REACH.aside * wide - Math.abs(x - REACH.middle),
    REACH.above * wide - y,
    REACH.below * wide + y,
    REACH.front - z,
    z + REACH.back,
  );
}
