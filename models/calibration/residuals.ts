import { findingById } from '../../src/evidence/findings';
import type { Provenance } from '../../src/evidence/parameters';
import type { Target } from './target';
import { GROUPS } from './targets';

/** How much wider a tolerance becomes by the way its number was read. */
const SLACK: Readonly<Record<Provenance, number>> = {
  primary: 1,
  secondary: 1.25,
  derived: 1.5,
  recalled: 2.5,
  assumed: 2.5,
};
/** A number that is our reading of a finding that gives none. */
const OUR_READING = 1.5;

/** The trial or pool of trials that a finding comes from, as far as its id tells. */
function source(finding: string): string {
  return /^[a-z]+\d{4}[a-z]*(?=-)/.exec(finding)?.[0] ?? finding;
}

const together = new Map<string, number>();
for (const { finding } of GROUPS.flatMap(({ targets }) => targets))
  together.set(source(finding), (together.get(source(finding)) ?? 0) + 1);

/**
 * Weight of a target: one for a number read in its own paper, less for what was read elsewhere or made by us.
 * Numbers of one source are not independent: n of them carry the information of the square root of n.
 */
export function weightOf({ finding, reading }: Target): number {
  const provenance = findingById(finding)?.provenance;
  if (provenance === undefined) throw new Error(`No finding ${finding}`);
  const shared = (together.get(source(finding)) ?? 1) ** 0.25;
  return 1 / (SLACK[provenance] * (reading === undefined ? 1 : OUR_READING) * shared);
}

/** Published and predicted in units in which one is one weighted tolerance. */
export function scaled(target: Target, value: number): number {
  return (value * weightOf(target)) / target.tolerance;
}
