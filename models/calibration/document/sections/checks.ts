import { CHECKS } from '../../checks';
import { between, code, digits, table } from '../markdown';
import type { Predictions } from '../predictions';
import { cited } from '../published';

interface Judged {
  readonly check: (typeof CHECKS)[number];
  readonly value: number;
  readonly inside: boolean;
}

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
    judged(predictions).map(({ check, value, inside }) => [
      check.what,
      between(check.range),
      digits(value),
      check.unit,
      inside ? 'inside' : '**outside**',
      `${cited(check.finding)} ${code(check.finding)}`,
      check.comment,
    ]),
  );
}

export function checkCounts(predictions: Predictions): string {
  const all = judged(predictions);
  return `${all.filter(({ inside }) => inside).length} of ${all.length} checks inside`;
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
        `* **${check.what}**: published ${between(check.range)}, model ${digits(value)} ${check.unit}. ${check.comment}`,
    )
    .join('\n');
}
