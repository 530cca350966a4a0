import type { Pose } from '../camera/pose';

/**
 * A cone of looks from which something else that is drawn lies before a thing, degrees: the azimuth and elevation of its middle
 * (of the brain from the front 0, from the left 90), and how far it reaches about that. Measured: what the depth of the picture holds before the point.
 */
export type LostFrom = readonly [azimuth: number, elevation: number, reach: number];

/** Cosine to the right from which the left half lies behind tissue: the right half is never glass. */
const RIGHT = -0.2;
const DEGREES = Math.PI / 180;

type Look = Pick<Pose, 'azimuth' | 'elevation'>;

/** True if a camera that looks from there sees another thing where this one is: a name would point at that. */
export function isLost(
  lostFrom: readonly LostFrom[] | undefined,
  { azimuth, elevation }: Look,
): boolean {
  if (lostFrom === undefined) return false;
  const level = Math.cos(elevation);
  const up = Math.sin(elevation);
  for (let i = 0; i < lostFrom.length; i += 1) {
    const [about, raised, reach] = lostFrom[i]!;
    const tilt = raised * DEGREES;
    const near = up * Math.sin(tilt) + level * Math.cos(tilt) * Math.cos(azimuth - about * DEGREES);
    if (near > Math.cos(reach * DEGREES)) return true;
  }
  return false;
}

/** The same for what lies in the left half of the brain, which the right half hides. */
export function isTurnedAway(lostFrom: readonly LostFrom[] | undefined, look: Look): boolean {
  return Math.cos(look.elevation) * Math.sin(look.azimuth) < RIGHT || isLost(lostFrom, look);
}
