import type { i18n as I18n } from 'i18next';
import { formatLocale } from './locale';
import { numberFormat, unitFormat } from './numbers';

type TimeUnit = 'minute' | 'hour' | 'day' | 'week';

/** A moment before it is put into a language: see src/timeline/wording.ts. */
interface Moment {
  readonly relation: 'before' | 'at' | 'after';
  readonly anchor: 'infusion' | 'spray' | 'injection' | 'tablet' | 'dose' | 'start';
  readonly number: number;
  readonly parts: readonly { readonly amount: number; readonly unit: TimeUnit }[];
}

/** Times in the visitor's language. */
export interface TimeWords {
  /** `2 hours 10 minutes after the infusion began`. */
  moment(moment: Moment): string;
  /** `40 min`. */
  tick(tick: { readonly amount: number; readonly unit: TimeUnit }): string;
}

/** Stands in a sentence where the span of time goes: no language has it. */
const SPAN = '\uFFFC';

export function createTimeWords(i18n: I18n, language: string): TimeWords {
  const list = new Intl.ListFormat(formatLocale(language), { type: 'unit', style: 'narrow' });
  const amounts: Readonly<Record<TimeUnit, (amount: number) => string>> = {
    minute: unitFormat(language, 'minute', 'long'),
    hour: unitFormat(language, 'hour', 'long'),
    day: unitFormat(language, 'day', 'long'),
    week: unitFormat(language, 'week', 'long'),
  };
  // While time plays the span changes in every frame and the sentence around it seldom: it is looked up once.
  const sentences = new Map<string, string>();
  const sentence = ({ relation, anchor, number }: Moment): string => {
    const span = SPAN;
    if (number === 0) return i18n.t(`time.${relation}.${anchor}`, { span });
    if (relation === 'before') return i18n.t(`time.beforeFirst.${anchor}`, { span });
    return i18n.t(`time.${relation}Number.${anchor}`, { span, number });
  };
  return {
    moment(moment) {
      const { relation, anchor, number, parts } = moment;
      const key = `${relation}.${anchor}.${number}`;
      let around = sentences.get(key) ?? '';
      if (around === '') {
        around = sentence(moment);
        sentences.set(key, around);
      }
      const span = list.format(parts.map(({ amount, unit }) => amounts[unit](amount)));
      return around.replace(SPAN, span);
    },
    tick: ({ amount, unit }) =>
      amount === 0
        ? i18n.t('time.ticks.zero')
        : i18n.t(`time.ticks.${unit}`, {
            amount: numberFormat(language, 0)(amount),
          }),
  };
}
