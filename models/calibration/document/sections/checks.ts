import { CHECKS } from '../../checks';
import { GROUPS } from '../../targets';
import { between, code, digits, plain, table } from '../markdown';
import type { Predictions } from '../predictions';
import { cited } from '../published';

interface Judged {
  readonly check: (typeof CHECKS)[number];
  readonly value: number;
  readonly inside: boolean;
}

const FITTED_FINDINGS = new Set(
  GROUPS.flatMap(({ targets }) => targets.map(({ finding }) => finding)),
);

/** True if something was fitted to the same finding, so that being inside proves less. */
const isShared = ({ check }: Judged): boolean => FITTED_FINDINGS.has(check.finding);

export function judged({ checks }: Predictions): Judged[] {
  return CHECKS.map((check, i) => {
    const value = checks[i]?.value ?? Number.NaN;
    const [low, high] = check.range;
    return { check, value, inside: value >= low && value <= high };
  });
}

export function checkTable(predictions: Predictions): string {
  return table(
    ['check', 'published, with margin', 'model', 'unit', '', 'source', 'comment'],
    judged(predictions).map((one) => {
      const { check, value, inside } = one;
      return [
        `${plain(check.what)}${isShared(one) ? ' †' : ''}`,
        between(check.range),
        digits(value),
        check.unit,
        inside ? 'inside' : '**outside**',
        `${cited(check.finding)} ${code(check.finding)}`,
        plain(check.comment),
      ];
    }),
  );
}

export function checkCounts(predictions: Predictions): string {
  const all = judged(predictions);
  const own = all.filter((one) => !isShared(one));
  const count = (list: readonly Judged[]): number => list.filter(({ inside }) => inside).length;
  return `${count(all)} of ${all.length} checks inside; of the ${own.length} whose finding nothing was fitted to, ${count(own)}`;
}

/** The misses, worst first, each with what it teaches. */
export function misses(predictions: Predictions): string {
  const distance = ({ check: { range }, value }: Judged): number =>
    Math.abs(value - (range[0] + range[1]) / 2) / ((range[1] - range[0]) / 2);
  return judged(predictions)
    .filter(({ inside }) => !inside)
    .sort((a, b) => distance(b) - distance(a))
    .map(
      ({ check, value }) =>
        `* **${plain(check.what)}**: published ${between(check.range)}, model ${digits(value)} ${check.unit}. ${plain(check.comment)}`,
    )
    .join('\n');
}
