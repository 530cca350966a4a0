import { rangeOf } from '../../../models/reference/deviation';
import { VARIABLES } from '../../../src/contract/variables';

/** A variable that moves less than this, in its unit, is not compared: it does not move at all. */
const STILL = 1e-9;

/** Worst error of any variable at any hour, as a share of how far that variable moves. */
export function worstError(
  rows: readonly Float64Array[],
  reference: readonly Float64Array[],
): number {
  let worst = 0;
  VARIABLES.forEach((_, v) => {
    const range = rangeOf(reference, v);
    if (!(range > STILL)) return;
    rows.forEach((row, h) => {
      const error = Math.abs(row[v]! - reference[h]![v]!) / range;
      // Not `>`: a NaN is the worst of all.
      if (!(error <= worst)) worst = error;
    });
  });
  return worst;
}
