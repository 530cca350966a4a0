import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { plainNumber } from '../../i18n/numbers';
import { useRowWords } from '../../store/use-row-words';
import { figureText, NO_UNITS, unitText } from './figure-text';

interface Figure {
  readonly text: string;
  /** True if it has words, which stand as the table has them. */
  readonly english: boolean;
}

/** Writes a published figure: numbers as the reader's language writes them, what is told in words as the table has it. */
export function useFigure(): (value: unknown, unit: string | null) => Figure {
  const { t, i18n } = useTranslation('values');
  const words = useRowWords();
  return useCallback(
    (value, unit) => {
      const pair: readonly unknown[] = Array.isArray(value) && value.length === 2 ? value : [];
      const [low, high] = pair;
      const amount =
        typeof value === 'number'
          ? plainNumber(i18n.language, value)
          : typeof low === 'number' && typeof high === 'number'
            ? t('range', { low, high })
            : null;
      if (amount === null) {
        const own = typeof value === 'string' ? words.statement(value) : undefined;
        if (own !== undefined) return { text: own, english: false };
        const text = figureText(value, unit);
        return { text, english: /[a-z]{3}/i.test(text) };
      }
      if (unit === null || NO_UNITS.includes(unit)) return { text: amount, english: false };
      return {
        text: t('amount', { amount, unit: words.unit(unit) ?? unitText(unit) }),
        english: false,
      };
    },
    [t, i18n.language, words],
  );
}
