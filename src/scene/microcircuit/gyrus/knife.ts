import type { Vector3 } from 'three';
import { depthOf, type Sight } from '../../camera/ladder';
import { easeInOut } from '../../camera/pose';
import { PLACES } from '../../camera/worlds';
import { BLOCK } from './block';
import { BALL } from './ball';

/** Shares of the way from the circuit to the column between which the gyrus is cut open, down to the column. */
const CUTS = [0.34, 0.56] as const;
/** Where the knife sets in, um from where it stops: before everything that is drawn of the gyrus. */
export const SETS_IN = BALL + 2000;

/** How far the knife is from where it stops, um: it goes fast at first and stops softly behind the block. */
export function knifeLeft({ depth }: Sight): number {
  const left = 1 - easeInOut((depth - depthOf('circuit') - CUTS[0]) / (CUTS[1] - CUTS[0]));
  return SETS_IN * left * left;
}

/**
 * Where the knife is: an upright plane across the line of sight, so that from every side the gyrus is open towards the eye, and nothing of it is
 * between the eye and the block. Turned, it stays against the block from behind.
 * @param into x and z of its normal, which points to the eye, and how far along it from the column's axis it is, um in the column's world
 */
export function placeKnife(into: Vector3, sight: Sight): void {
  const azimuth = sight.pose.azimuth - (sight.world === 'brain' ? PLACES.microcircuit.yaw : 0);
  const x = -Math.sin(azimuth);
  const z = -Math.cos(azimuth);
  const stops = -(BLOCK.aside * Math.abs(x) + BLOCK.behind * Math.abs(z));
  into.set(x, z, stops + knifeLeft(sight));
}
