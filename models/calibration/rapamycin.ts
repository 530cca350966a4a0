import type { AddOn } from '../../src/contract/protocol';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import { PARAMETERS, type ParameterValues } from '../../src/evidence/parameters';
import { simulate } from '../../src/simulation/simulate';
import { valueAt } from '../../src/simulation/trajectory';

const TWO_WEEKS = 14 * 24;
/** Response at two weeks with rapamycin and without, % (abdallah2020-rapamycin). */
export const PUBLISHED_RAPAMYCIN = { withTablet: 41, without: 13 };

function response(addOns: readonly AddOn[], parameters: Partial<ParameterValues>): number {
  const trajectory = simulate({
    protocol: { ...presetProtocol('iv-0.5'), addOns: [...addOns] },
    patient: presetPatient('treatment-resistant'),
    parameters,
  });
  return 100 * valueAt(trajectory, 'responseProbability', TWO_WEEKS);
}

/** Response with a tablet if new spines were lost at this share of their usual rate. */
const ifSpared = (share: number): number =>
  response(['rapamycin'], { youngSpineLoss: share * PARAMETERS.youngSpineLoss.value });

/**
 * Response at two weeks (%) with and without rapamycin, and how slow the loss of new spines would have to be,
 * as a share of its rate, for the tablet to raise response as it did in the trial (0 if even that is not enough).
 */
export function rapamycinAtTwoWeeks(): {
  readonly without: number;
  readonly tablet: number;
  readonly local: number;
  readonly lossNeeded: number;
} {
  let low = 0;
  let high = 1;
  if (ifSpared(0) < PUBLISHED_RAPAMYCIN.withTablet) high = 0;
  for (let i = 0; i < 20 && high > 0; i++) {
    const middle = (low + high) / 2;
    if (ifSpared(middle) < PUBLISHED_RAPAMYCIN.withTablet) high = middle;
    else low = middle;
  }
  return {
    without: response([], {}),
    tablet: response(['rapamycin'], {}),
    local: response(['rapamycin'], { rapamycinReach: 1 }),
    lossNeeded: low,
  };
}
