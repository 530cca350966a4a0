import type { ParameterValues } from '../../evidence/parameters';
import { exceedance } from '../../math/normal-distribution';

/**
 * How people differ around one patient's curve. Symptoms of a person fall by exp(-(g E + h X + A)): E is the
 * log effect of ketamine on somebody whose symptoms follow it, X that of expectancy on the average person, A
 * that of weeks of tablets. A share of people follow ketamine, with g normal around one; the others have
 * g = 0. Everybody expects something: h is exponential with mean one. A is the same for all, because trials of
 * tablets found no wider spread on the drug than on placebo. On top of that, good and bad days.
 */
export interface Traits {
  /** g: 0 in those who do not respond to the drug, about 1 in those who do. */
  readonly drug: number;
  /** h: 1 on average. */
  readonly expectancy: number;
}

/** Log effects at one instant, before people differ. */
export interface Effects {
  readonly drug: number;
  readonly expectancy: number;
  readonly tablets: number;
  /** Standard deviation of the log score from day to day. */
  readonly fluctuation: number;
}

/** Smallest fluctuation that is still divided by. */
const LEAST_FLUCTUATION = 1e-9;

/** Beyond this effect the normal spread of g would let the average rise again; nothing fitted comes near. */
function bounded(effect: number, p: ParameterValues): number {
  return Math.min(effect, 1 / p.responsivenessSpread ** 2);
}

/** Score over baseline, averaged over people like this one. */
export function averageRatio({ drug, expectancy, tablets }: Effects, p: ParameterValues): number {
  const effect = bounded(drug, p);
  const followers = Math.exp(-effect + (p.responsivenessSpread * effect) ** 2 / 2);
  const drugged = 1 - p.responsiveShare + p.responsiveShare * followers;
  return (drugged * Math.exp(-tablets)) / (1 + expectancy);
}

/** Score over baseline of the person with these traits, on an average day. */
export function personalRatio({ drug, expectancy, tablets }: Effects, traits: Traits): number {
  return Math.exp(-traits.drug * drug - traits.expectancy * expectancy - tablets);
}

/** MADRS at or below which a person counts as remitted (contract). */
export const REMISSION_SCORE = 10;

/** Share of people (or of the days of a person) whose log score has fallen by at least `log`. */
function fallsBy(log: number, effects: Effects, p: ParameterValues, traits?: Traits): number {
  const days = Math.max(LEAST_FLUCTUATION, effects.fluctuation);
  // Half the variance keeps the average score where it would be without good and bad days.
  const level = log - days ** 2 / 2 - effects.tablets;
  if (traits !== undefined) {
    const own = traits.drug * effects.drug + traits.expectancy * effects.expectancy;
    return exceedance(level - own, days, 0);
  }
  const effect = bounded(effects.drug, p);
  const among = Math.hypot(days, p.responsivenessSpread * effect);
  return (
    (1 - p.responsiveShare) * exceedance(level, days, effects.expectancy) +
    p.responsiveShare * exceedance(level - effect, among, effects.expectancy)
  );
}

/** Probability of a score at least 50 % below baseline. */
export function responseProbability(
  severity: number,
  effects: Effects,
  p: ParameterValues,
  traits?: Traits,
): number {
  return severity === 0 ? 0 : fallsBy(Math.LN2, effects, p, traits);
}

/** Probability of a MADRS of 10 or less. */
export function remissionProbability(
  severity: number,
  effects: Effects,
  p: ParameterValues,
  traits?: Traits,
): number {
  return severity === 0 ? 1 : fallsBy(Math.log(severity / REMISSION_SCORE), effects, p, traits);
}

/** True if a score is at least 50 % below baseline. */
export function responds(severity: number, score: number): boolean {
  return severity > 0 && score <= severity / 2;
}
