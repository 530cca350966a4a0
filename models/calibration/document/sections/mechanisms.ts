import { MECHANISMS, type MechanismId } from '../../../../src/contract/mechanisms';
import { ACCOUNTS, type Argument } from '../../../../src/evidence/mechanisms';
import {
  experimentMatrix,
  MANIPULATIONS,
  READOUTS,
  type ManipulationId,
  type Outcome,
  type ReadoutId,
} from '../../experiments';
import { agreement, PUBLISHED_EXPERIMENTS } from '../../published-experiments';
import { rapamycinAtTwoWeeks } from '../../rapamycin';
import { code, digits, plain, table } from '../markdown';
import { cited } from '../published';
import { linked } from './findings';

const listed = (title: string, items: readonly Argument[]): string =>
  [
    `*${title}*`,
    '',
    ...items.map(
      ({ finding, shows, species, weight }) =>
        `* ${plain(shows)} (${species}, ${weight}; ${cited(finding)}, ${linked(finding)})`,
    ),
  ].join('\n');

/** Each account with what speaks for and against it and what would tell it from the others. */
export function accountSections(): string {
  return MECHANISMS.map((id) => {
    const account = ACCOUNTS[id];
    return [
      `### ${account.name} (${code(id)})`,
      account.claim,
      `Enters at ${code(account.enters)}: ${code(account.equation)}`,
      listed('For', account.for),
      listed('Against', account.against),
      `**Tells it from the others:** ${account.prediction.text}`,
    ].join('\n\n');
  }).join('\n\n');
}

const WORDS: Readonly<Record<Outcome, string>> = {
  present: 'there',
  absent: 'not there',
  kept: 'kept',
  reduced: 'reduced',
  raised: 'raised',
};
const SIGNS = { alone: '●', together: '◐', no: '○' } as const;

/** What the model says of the accounts, kept with the other predictions. */
export interface AccountData {
  /** For each published experiment the sign of each account. */
  readonly signs: readonly (readonly string[])[];
  readonly matrix: readonly {
    readonly account: string;
    readonly manipulation: ManipulationId;
    readonly values: readonly number[];
  }[];
  readonly rapamycin: ReturnType<typeof rapamycinAtTwoWeeks>;
}

/** Read-outs of the matrix: enough to tell the accounts apart. */
const SHOWN = [
  'madrs-40min',
  'madrs-4h',
  'madrs-24h',
  'madrs-7d',
  'burst',
  'bdnf',
  'spines',
  'habenula-12h',
] as const satisfies readonly ReadoutId[];

export function accountData(): AccountData {
  return {
    signs: PUBLISHED_EXPERIMENTS.map((experiment) => {
      const who = agreement(experiment);
      return MECHANISMS.map((id) =>
        experiment.open?.includes(id) === true ? '?' : SIGNS[who[id]],
      );
    }),
    matrix: experimentMatrix().map(({ account, manipulation, values }) => ({
      account,
      manipulation,
      values: SHOWN.map((id) => Number(values[id].toPrecision(3))),
    })),
    rapamycin: rapamycinAtTwoWeeks(),
  };
}

/** Narrow heads for columns of signs. */
const SHORT: Readonly<Record<MechanismId, string>> = {
  disinhibition: 'disinh.',
  'direct-inhibition': 'direct',
  habenula: 'habenula',
  hydroxynorketamine: 'HNK',
  'trkb-binding': 'TrkB',
  opioid: 'opioid',
};

/** Experiments that were made, and which accounts would have predicted them. */
export function experimentTable({ signs }: AccountData): string {
  return table(
    ['experiment', 'found', ...MECHANISMS.map((id) => SHORT[id]), 'source and comment'],
    PUBLISHED_EXPERIMENTS.map(({ manipulation, readout, found, species, finding, comment }, i) => [
      `${MANIPULATIONS[manipulation].what}: ${READOUTS[readout].what}`,
      WORDS[found],
      ...(signs[i] ?? []),
      `${cited(finding)}, ${species} (${linked(finding)}). ${plain(comment)}`,
    ]),
  );
}

/** Every virtual experiment as numbers. */
export function experimentMatrixTable({ matrix }: AccountData): string {
  return MECHANISMS.map((account) =>
    [
      `**${ACCOUNTS[account].name}**`,
      table(
        ['one infusion, and', ...SHOWN.map((id) => `${READOUTS[id].what}, ${READOUTS[id].unit}`)],
        matrix
          .filter((row) => row.account === account)
          .map(({ manipulation, values }) => [
            MANIPULATIONS[manipulation].what,
            ...values.map((value) => digits(Math.abs(value) < 0.005 ? 0 : value)),
          ]),
      ),
    ].join('\n\n'),
  ).join('\n\n');
}

export function rapamycinWords({ rapamycin }: AccountData): string {
  const { without, tablet, local, lossNeeded } = rapamycin;
  const percent = (value: number): string => `${value.toFixed(0)} %`;
  const needed =
    lossNeeded === 0
      ? 'not even if no new spine were lost would it reach 41 %'
      : `to reach 41 % new spines would have to be lost at ${percent(100 * lossNeeded)} of their usual rate`;
  return `response at two weeks in a treatment-resistant patient is ${percent(without)} without, ${percent(tablet)} with the tablet, ${percent(local)} with a local block; ${needed}`;
}
