import { normalDistribution, sumExceeds } from './normal-distribution';

/**
 * People like one patient. Symptoms of each fall by exp(-(g E + h X + A)): g is 0 in some and about 1 in those
 * who follow ketamine, h is exponential with mean 1, and A is the same for all.
 */
export interface Crowd {
  /** E, X and A: log effects of ketamine, expectancy and tablets. */
  readonly drug: number;
  readonly expectancy: number;
  readonly tablets: number;
  /** Standard deviation of the log score from day to day. */
  readonly fluctuation: number;
  /** Share of those who follow ketamine, and the standard deviation of g among them. */
  readonly follow: number;
  readonly spread: number;
}

/** A larger effect would, with a normal g, make the average worse. */
function bounded({ drug, spread }: Crowd): number {
  return Math.min(drug, 1 / (spread * spread));
}

/** Average score over baseline: the mean of each factor, as they are independent. */
export function meanRatio(crowd: Crowd): number {
  const { follow, spread, expectancy, tablets } = crowd;
  const effect = bounded(crowd);
  const ofFollowers = Math.exp((spread * effect) ** 2 / 2 - effect);
  const ofExpectancy = 1 / (1 + expectancy);
  return (1 - follow * (1 - ofFollowers)) * ofExpectancy * Math.exp(-tablets);
}

/** Share of them whose score is at most `ratio` of baseline, good and bad days included. */
export function shareBelow(ratio: number, crowd: Crowd): number {
  const { follow, spread, expectancy, tablets, fluctuation } = crowd;
  const effect = bounded(crowd);
  // Days keep the average score where it is, so the average log score is half a variance lower.
  const needed = -Math.log(ratio) - tablets - fluctuation ** 2 / 2;
  const falls = (level: number, deviation: number): number => {
    if (deviation === 0) return level <= 0 ? 1 : 0;
    if (expectancy === 0) return normalDistribution(-level / deviation);
    return sumExceeds(level, deviation, expectancy);
  };
  const among = Math.sqrt(fluctuation ** 2 + (spread * effect) ** 2);
  return (1 - follow) * falls(needed, fluctuation) + follow * falls(needed - effect, among);
}
