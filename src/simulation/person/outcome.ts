import type { ParameterValues } from '../../evidence/parameters';
import { normalCdf } from '../../math/normal-distribution';

/**
 * How people scatter around the mean curve: a person's log symptom change is normal with this standard
 * deviation and with the mean that makes the average score equal the curve. Fitted to the spread of
 * scores in the pooled trials; it makes responders and non-responders out of one mean.
 *
 * @param effect mean log reduction
 * @param drift 0 before treatment, 1 once day-to-day fluctuation has had time to show
 */
export function spread(effect: number, drift: number, p: ParameterValues): number {
  return Math.hypot(p.dayToDaySpread * Math.sqrt(drift), p.betweenPersonSpread * effect);
}

/** MADRS at or below which a person counts as remitted (contract). */
export const REMISSION_SCORE = 10;

function fallsBy(log: number, effect: number, sigma: number): number {
  if (sigma === 0) return effect >= log ? 1 : 0;
  return normalCdf((effect + sigma ** 2 / 2 - log) / sigma);
}

/** Probability of a score at least 50 % below baseline. */
export function responseProbability(severity: number, effect: number, sigma: number): number {
  return severity === 0 ? 0 : fallsBy(Math.LN2, effect, sigma);
}

/** Probability of a MADRS of 10 or less. */
export function remissionProbability(severity: number, effect: number, sigma: number): number {
  return severity === 0 ? 1 : fallsBy(Math.log(severity / REMISSION_SCORE), effect, sigma);
}

/** True if a score is at least 50 % below baseline. */
export function responds(severity: number, score: number): boolean {
  return severity > 0 && score <= severity / 2;
}
