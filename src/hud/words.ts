import type { i18n as I18n } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { unitFormat } from '../i18n/numbers';
import type { Administration } from '../timeline/doses';
import type { Tick } from '../timeline/ticks';
import { timeInWords, type TimeInWords } from '../timeline/wording';

/** Times in the visitor's language. */
export interface Words {
  readonly language: string;
  /** `2 hours 10 minutes after the infusion began`. */
  moment(hours: number, administrations: readonly Administration[]): string;
  tick(tick: Tick): string;
}

export function createWords(i18n: I18n, language: string): Words {
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'narrow' });
  const span = (parts: TimeInWords['parts']): string =>
    list.format(parts.map(({ amount, unit }) => unitFormat(language, unit, 'long')(amount)));
  return {
    language,
    moment(hours, administrations) {
      const { relation, anchor, number, parts } = timeInWords(hours, administrations);
      if (number === 0) return i18n.t(`time.${relation}.${anchor}`, { span: span(parts) });
      if (relation === 'before') return i18n.t(`time.beforeFirst.${anchor}`, { span: span(parts) });
      return i18n.t(`time.${relation}Number.${anchor}`, { span: span(parts), number });
    },
    tick: ({ amount, unit }) =>
      amount === 0 ? i18n.t('time.ticks.zero') : unitFormat(language, unit, 'short')(amount).replace('-', '−'),
  };
}

/** {@link createWords} for the language in force. */
export function useWords(): Words {
  const { i18n } = useTranslation();
  const language = i18n.language;
  return useMemo(() => createWords(i18n, language), [i18n, language]);
}
