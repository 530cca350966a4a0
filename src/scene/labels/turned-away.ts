import type { Pose } from '../camera/pose';

/** Sides from which something else that is drawn lies before a thing. */
export type LostFrom = 'front' | 'behind' | 'below';

/** Cosine to the right from which the left half lies behind tissue: the right half is never glass. */
const RIGHT = -0.2;
/** Cosine to another side from which things there stand in line. */
const IN_LINE = 0.72;

/** True if a camera that looks from there sees another thing where this one is: a name would point at that. */
export function isTurnedAway(
  lostFrom: readonly LostFrom[] | undefined,
  { azimuth, elevation }: Pick<Pose, 'azimuth' | 'elevation'>,
): boolean {
  const level = Math.cos(elevation);
  if (level * Math.sin(azimuth) < RIGHT) return true;
  if (lostFrom === undefined) return false;
  const front = level * Math.cos(azimuth);
  return (
    (front > IN_LINE && lostFrom.includes('front')) ||
    (front < -IN_LINE && lostFrom.includes('behind')) ||
    (Math.sin(elevation) < -IN_LINE && lostFrom.includes('below'))
  );
}
