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
/** Stand in a list where its two parts go. */
const [LARGER, SMALLER] = ['\uE000', '\uE001'];
/** Amounts below this are kept once they have been written: minutes, hours and days come again and again. */
const KEPT_AMOUNTS = 100;

export function createTimeWords(i18n: I18n, language: string): TimeWords {
  const list = new Intl.ListFormat(formatLocale(language), { type: 'unit', style: 'narrow' });
  // How a language lists two amounts does not depend on which they are: it is asked once, as it costs more than all else here.
  const both = list.format([LARGER, SMALLER]);
  const amounts: Readonly<Record<TimeUnit, (amount: number) => string>> = {
    minute: kept(unitFormat(language, 'minute', 'long')),
    hour: kept(unitFormat(language, 'hour', 'long')),
    day: kept(unitFormat(language, 'day', 'long')),
    week: kept(unitFormat(language, 'week', 'long')),
  };
  const span = ([first, second]: Moment['parts']): string => {
    const larger = first === undefined ? '' : amounts[first.unit](first.amount);
    if (second === undefined) return larger;
    return both.replace(LARGER, larger).replace(SMALLER, amounts[second.unit](second.amount));
  };
  // While time plays the span changes in every frame and the sentence around it seldom: it is looked up once.
  const sentences = new Map<string, string>();
  const sentence = ({ relation, anchor, number }: Moment): string => {
    if (number === 0) return i18n.t(`time.${relation}.${anchor}`, { span: SPAN });
    if (relation === 'before') return i18n.t(`time.beforeFirst.${anchor}`, { span: SPAN });
    return i18n.t(`time.${relation}Number.${anchor}`, { span: SPAN, number });
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
      return around.replace(SPAN, span(parts));
    },
    tick: ({ amount, unit }) =>
      amount === 0
        ? i18n.t('time.ticks.zero')
        : i18n.t(`time.ticks.${unit}`, {
            amount: numberFormat(language, 0)(amount),
          }),
  };
}

/** The same amounts in words, small ones put into words once. */
function kept(write: (amount: number) => string): (amount: number) => string {
  const written: string[] = [];
  return (amount) => (amount < KEPT_AMOUNTS ? (written[amount] ??= write(amount)) : write(amount));
}
