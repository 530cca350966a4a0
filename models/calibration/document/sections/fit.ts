import type { FitReport, FittedTarget } from '../fit';
import { code, digits, plain, table } from '../markdown';
import { linked } from './findings';

/** From here on a residual counts as a miss. */
const MISS = 2.5;

function noteOf({ reading, missed, residual }: FittedTarget): string {
  return [
    reading === undefined ? '' : `*The number is ours.* ${plain(reading)}`,
    missed === undefined ? '' : `**Declared miss.** ${plain(missed)}`,
    missed === undefined && Math.abs(residual) > MISS ? '**Missed.**' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

export function residualTables({ groups, targets }: FitReport): string {
  return groups
    .map(({ name, free, evaluations, before, after }) =>
      [
        `### ${name[0]!.toUpperCase()}${name.slice(1)}`,
        `Free: ${free.map((id) => `[${code(id)}](parameters.md#${id.toLowerCase()})`).join(', ')}. Objective ${digits(before)} before, ${digits(after)} after ${evaluations} evaluations.`,
        table(
          ['target', 'aimed at', 'model', 'residual', 'weight', 'finding', 'note'],
          targets
            .filter(({ group }) => group === name)
            .map((target) => [
              plain(target.what),
              digits(target.published),
              digits(target.predicted),
              target.residual.toFixed(1).replace('-', '−'),
              digits(target.weight),
              linked(target.finding),
              noteOf(target),
            ]),
        ),
      ].join('\n\n'),
    )
    .join('\n\n');
}

const VERDICTS = {
  identified: 'the data decide it',
  'at its bound': 'the data push it to the end of its range',
  weak: 'the data narrow it a little',
  'prior only': 'the data say nothing: its value is its prior',
} as const;

export function identifiabilityTable({ parameters }: FitReport): string {
  const rows = Object.entries(parameters).sort(([, a], [, b]) => b.learned - a.learned);
  return table(
    [
      'parameter',
      'fitted',
      'value',
      'after (5 to 95 %)',
      'before',
      'learned',
      'verdict',
      'goes with',
    ],
    rows.map(([id, { value, low, high, prior, learned, verdict, fitted, correlatedWith }]) => [
      `[${code(id)}](parameters.md#${id.toLowerCase()})`,
      fitted ? 'yes' : '',
      digits(value),
      `${digits(low)} to ${digits(high)}`,
      `${digits(prior[0])} to ${digits(prior[1])}`,
      `${Math.round(100 * learned)} %`,
      `${verdict}: ${VERDICTS[verdict]}`,
      correlatedWith
        .slice(0, 3)
        .map(([other, r]) => `${code(other)} ${r.toFixed(2).replace('-', '−')}`)
        .join(', '),
    ]),
  );
}

export function verdictCounts({ parameters }: FitReport): string {
  const all = Object.values(parameters);
  const count = (verdict: string): number => all.filter((one) => one.verdict === verdict).length;
  return `${all.length} parameters that any target touches: ${count('identified')} identified, ${count('weak')} weakly, ${count('prior only')} held by their prior alone, ${count('at its bound')} at the end of a range`;
}

export function directionTable({ directions }: FitReport, most: number): string {
  const shown = directions.slice(0, most);
  return table(
    ['moved by', 'combination (share of each; a minus sign: against the others)'],
    shown.map(({ singularValue, parameters }) => [
      digits(singularValue),
      parameters
        .slice(0, 5)
        .map(([id, share]) => `${share < 0 ? '−' : ''}${Math.abs(share).toFixed(2)} ${code(id)}`)
        .join(', '),
    ]),
  );
}

export function worstDirections({ directions }: FitReport, most: number): string {
  return directionTable(
    {
      groups: [],
      targets: [],
      parameters: {},
      inflation: 1,
      directions: directions.slice(-most).reverse(),
    },
    most,
  );
}

export function targetCounts({ targets }: FitReport): string {
  const far = targets.filter(
    ({ residual, missed }) => missed !== undefined || Math.abs(residual) > MISS,
  ).length;
  const close = targets.filter(({ residual }) => Math.abs(residual) <= 1).length;
  const ours = targets.filter(({ reading }) => reading !== undefined).length;
  return `${targets.length} targets, ${close} within one weighted tolerance, ${far} missed; for ${ours} of them the finding gives no number and ours stands in`;
}
