import { MECHANISMS } from '../../../../src/contract/mechanisms';
import { ACCOUNTS, type Argument } from '../../../../src/evidence/mechanisms';
import { MANIPULATIONS, READOUTS, type Outcome } from '../../experiments';
import { agreement, PUBLISHED_EXPERIMENTS, type Agreement } from '../../published-experiments';
import { code, table } from '../markdown';
import { cited } from '../published';

const listed = (title: string, items: readonly Argument[]): string =>
  [
    `*${title}*`,
    ...items.map(
      ({ finding, shows, species, weight }) =>
        `* ${shows} (${species}, ${weight}; ${cited(finding)}, ${code(finding)})`,
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

const MARKS: Readonly<Record<Agreement, string>> = { alone: '●', together: '◐', no: '○' };

/** Experiments that were made, and which accounts would have predicted them. */
export function experimentTable(): string {
  return table(
    [
      'experiment',
      'read off',
      'found',
      'species',
      'finding',
      ...MECHANISMS.map((id) => ACCOUNTS[id].name),
      'comment',
    ],
    PUBLISHED_EXPERIMENTS.map((experiment) => {
      const { manipulation, readout, found, species, finding, comment } = experiment;
      const predicted = agreement(experiment);
      return [
        MANIPULATIONS[manipulation].what,
        READOUTS[readout].what,
        WORDS[found],
        species,
        code(finding),
        ...MECHANISMS.map((id) => MARKS[predicted[id]]),
        comment,
      ];
    }),
  );
}
