import { VARIABLES } from '../../contract/variables';

/** Values held at a time: 100 MB of 32-bit numbers. */
const MOST_VALUES = 25_000_000;

export interface HourBlock {
  /** Place of the first hour of the block, and of the first after it. */
  readonly from: number;
  readonly to: number;
}

/**
 * Parts of the hours asked for that fit into memory for `n` people: usually one. Each further part
 * solves everybody again, for quantiles need all values at once. Ten thousand people fit with 60 hours.
 */
export function hourBlocks(n: number, hours: number, mostValues = MOST_VALUES): HourBlock[] {
  const most = Math.max(1, Math.floor(mostValues / (Math.max(1, n) * VARIABLES.length)));
  const blocks = Math.max(1, Math.ceil(hours / most));
  const size = Math.ceil(hours / blocks);
  return Array.from({ length: blocks }, (_, i) => ({
    from: Math.min(hours, i * size),
    to: Math.min(hours, (i + 1) * size),
  }));
}
