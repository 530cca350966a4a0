import { depthOf, type Sight } from '../../camera/ladder';
import { easeInOut } from '../../camera/pose';
import { FACE } from './block';

/** Shares of the way from the circuit to the column between which the gyrus is cut open, down to the column. */
const CUTS = [0.34, 0.52] as const;
const FACE_COMES = [0.34, 0.38] as const;
/** Where the knife sets in, um from the face that it leaves: before everything that is drawn of the gyrus. */
const SETS_IN = 23_000;
/** Between which the gyrus steps back before the cells, and goes. */
const STEPS = [0.5, 0.8] as const;
const GOES = [0.74, 0.95] as const;
/** Between which the outline of the block goes: the cells that it holds then speak for themselves. */
const OUTLINE_GOES = [0.7, 0.86] as const;

const shareOf = ({ depth }: Sight): number => depth - depthOf('circuit');

function between([from, to]: readonly [number, number], share: number): number {
  return easeInOut((share - from) / (to - from));
}

/** How far the gyrus is there, 0-1: it comes with the column's world and goes before the column stands alone. */
export function gyrusShown(sight: Sight): number {
  return sight.presence.microcircuit * (1 - between(GOES, shareOf(sight)));
}

/** Everything nearer than this is cut away: z um in the column's world. The knife goes fast at first and stops softly at the column. */
export function knifeAt(sight: Sight): number {
  const left = 1 - between(CUTS, shareOf(sight));
  return FACE + SETS_IN * left * left;
}

/** How far the face of the cut is there, 0-1: not while the gyrus before it is still coming, and would let it through. */
export function faceShown(sight: Sight): number {
  return between(FACE_COMES, shareOf(sight));
}

/** How far it steps back before the cells, 0-1. */
export function gyrusSteps(sight: Sight): number {
  return between(STEPS, shareOf(sight));
}

/** How far the outline of the block is there, 0-1. */
export function outlineShown(sight: Sight): number {
  return sight.presence.microcircuit * (1 - between(OUTLINE_GOES, shareOf(sight)));
}
