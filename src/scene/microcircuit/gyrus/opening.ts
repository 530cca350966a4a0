import { depthOf, type Sight } from '../../camera/ladder';
import { easeInOut } from '../../camera/pose';

/** Shares of the way from the circuit to the column between which the gyrus steps back before the cells, and goes. */
const STEPS = [0.5, 0.8] as const;
const GOES = [0.74, 0.95] as const;
/** Between which the outline of the block goes: the cells that it holds then speak for themselves. */
const OUTLINE_GOES = [0.7, 0.86] as const;

const shareOf = ({ depth }: Sight): number => depth - depthOf('circuit');

function between([from, to]: readonly [number, number], share: number): number {
  return easeInOut((share - from) / (to - from));
}

/** How far the gyrus is there where it has come, 0-1: it goes before the column stands alone. */
export function gyrusShown(sight: Sight): number {
  return 1 - between(GOES, shareOf(sight));
}

/** How far it steps back before the cells, 0-1. */
export function gyrusSteps(sight: Sight): number {
  return between(STEPS, shareOf(sight));
}

/** How far the outline of the block is there, 0-1. */
export function outlineShown(sight: Sight): number {
  return sight.presence.microcircuit * (1 - between(OUTLINE_GOES, shareOf(sight)));
}
