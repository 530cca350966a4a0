import { MODERATORS } from '../../../../src/evidence/moderators';
import { findingById } from '../../../../src/evidence/findings';
import { MODERATOR_FIELDS } from '../../moderator-effects';
import { MIX } from '../../explained-variance';
import { code, plain, table } from '../markdown';
import { cited } from '../published';
import type { ModeratorData } from '../figures/moderators';
import { linked } from './findings';

const words = (patient: object): string => Object.values(patient).map(String).join(', ');

const ARROWS = { more: 'more', less: 'less', none: 'none' } as const;

/** Each field of the patient: what was reported, whether it came up again, what it does here. */
export function moderatorTable(data: ModeratorData): string {
  return table(
    ['field', 'reported', 'replication', 'what it does here', 'at day 1'],
    MODERATOR_FIELDS.map((field) => {
      const { reported, replication, model } = MODERATORS[field];
      const effect = data.effects.find((one) => one.field === field)?.effect;
      return [
        code(field),
        reported
          .map(({ finding, size, direction, n }) => {
            const name = findingById(finding) === undefined ? '' : `${cited(finding)}, `;
            return `${ARROWS[direction]}: ${plain(size)} (${name}${n === null ? '' : `n = ${n}, `}${linked(finding)})`;
          })
          .join('; '),
        replication === 'contradicted' ? '*contradicted*' : replication,
        plain(model.text),
        effect === undefined
          ? ''
          : `${plain(`${words(model.from)} to ${words(model.to)}`)}: ${effect > 0 ? '+' : ''}${effect.toFixed(0).replace('-', '−')} %`,
      ];
    }),
  );
}

export function varianceTable(data: ModeratorData): string {
  return table(
    ['at', 'modelled moderators together', 'best published model, in its own sample'],
    data.variance.map(({ hours, all, published }) => [
      hours < 24 ? `${Math.round(hours * 60)} min` : `day ${Math.round(hours / 24)}`,
      `${all.toFixed(1)} %`,
      `${published} %`,
    ]),
  );
}

export function mixTable(): string {
  return table(
    ['field', 'how it is spread in that population'],
    Object.entries(MIX).map(([field, { source }]) => [code(field), source]),
  );
}

export function explainedWords({ variance }: ModeratorData): string {
  return variance.map(({ all }) => all.toFixed(1)).join(', ');
}
