import type { Check } from '../../check';
import { CHECKS } from '../../checks';
import { CASCADE_CHECKS } from '../../checks/cascade';
import { COURSE_CHECKS } from '../../checks/courses';
import { PERSON_CHECKS } from '../../checks/person';
import { PHARMACOKINETIC_CHECKS } from '../../checks/pharmacokinetics';
import { POPULATION_CHECKS } from '../../checks/population';
import { GROUPS } from '../../targets';
import { between, digits, plain, table } from '../markdown';
import type { Predictions } from '../predictions';
import { cited } from '../published';
import { linked } from './findings';

interface Judged {
  readonly check: Check;
  readonly value: number;
  readonly inside: boolean;
}

const PARTS: readonly (readonly [title: string, checks: readonly Check[]])[] = [
  ['Plasma', PHARMACOKINETIC_CHECKS],
  ['Burst and synapses', CASCADE_CHECKS],
  ['One dose', PERSON_CHECKS],
  ['Courses', COURSE_CHECKS],
  ['Drawn people', POPULATION_CHECKS],
];

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

function tableOf(list: readonly Judged[]): string {
  return table(
    ['check', 'published, with margin', 'model', 'unit', '', 'source', 'comment'],
    list.map((one) => {
      const { check, value, inside } = one;
      return [
        `${plain(check.what)}${isShared(one) ? ' †' : ''}`,
        between(check.range),
        digits(value),
        check.unit,
        inside ? 'inside' : '**outside**',
        `${cited(check.finding)} ${linked(check.finding)}`,
        plain(check.comment),
      ];
    }),
  );
}

/** The judged checks of each part of the model. */
function parts(predictions: Predictions): readonly (readonly [string, readonly Judged[]])[] {
  const all = judged(predictions);
  const known = new Set(PARTS.flatMap(([, checks]) => checks));
  const others = all.filter(({ check }) => !known.has(check));
  const own = PARTS.map(
    ([title, checks]) => [title, all.filter(({ check }) => checks.includes(check))] as const,
  );
  return others.length === 0 ? own : [...own, ['Others', others] as const];
}

const countInside = (list: readonly Judged[]): number => list.filter(({ inside }) => inside).length;

export function checkTables(predictions: Predictions): string {
  return parts(predictions)
    .map(([title, list]) =>
      [`## ${title}`, `${countInside(list)} of ${list.length} inside.`, tableOf(list)].join('\n\n'),
    )
    .join('\n\n');
}

/** How many checks of each part are met. */
export function checkSummary(predictions: Predictions): string {
  return table(
    ['checks of', 'inside', 'of', 'furthest off'],
    parts(predictions).map(([title, list]) => {
      const worst = [...list].sort((a, b) => distance(b) - distance(a))[0]!;
      return [
        `[${title}](model/checks.md#${title.toLowerCase().replaceAll(' ', '-')})`,
        String(countInside(list)),
        String(list.length),
        `${plain(worst.check.what)}: published ${between(worst.check.range)}, model ${digits(worst.value)} ${worst.check.unit}`,
      ];
    }),
  );
}

function distance({ check: { range }, value }: Judged): number {
  return Math.abs(value - (range[0] + range[1]) / 2) / ((range[1] - range[0]) / 2);
}

export function checkCounts(predictions: Predictions): string {
  const all = judged(predictions);
  const own = all.filter((one) => !isShared(one));
  return `${countInside(all)} of ${all.length} checks inside; of the ${own.length} whose finding nothing was fitted to, ${countInside(own)}`;
}
