import { useTranslation } from 'react-i18next';
import type { Dose } from '../contract/protocol';
import { numberFormat, unitFormat } from './numbers';

const DAY = 24;

export interface DoseWords {
  /** `Ketamine, 0.5 mg per kg into a vein`. */
  what(dose: Dose): string;
  /** `From the start, 6 doses, one every 2 days`. */
  when(dose: Dose): string;
  /** `2 days`, `36 hours`. */
  span(hours: number): string;
}

/** A number with as many decimals as it has, three at most. */
export function plainNumber(language: string, value: number): string {
  const digits = [0, 1, 2].find((each) => Number(value.toFixed(each)) === value) ?? 3;
  return numberFormat(language, digits)(value);
}

/** Doses in words. */
export function useDoseWords(): DoseWords {
  const { t, i18n } = useTranslation('lab');
  const plain = (value: number): string => plainNumber(i18n.language, value);
  const span = (hours: number): string =>
    hours % DAY === 0
      ? unitFormat(i18n.language, 'day', 'long')(hours / DAY)
      : unitFormat(i18n.language, 'hour', 'long')(hours);
  return {
    span,
    what({ drug, route, amount, unit }) {
      const words = { drug: t(`drugs.${drug}`), route: t(`routes.${route}`) };
      if (drug === 'placebo') return t('dose.whatPlacebo', words);
      return t('dose.what', { ...words, amount: plain(amount), unit: t(`units.${unit}`) });
    },
    when({ hours, everyHours, count = 1 }) {
      const whole = hours % DAY === 0;
      const at = { day: plain(hours / DAY), hour: plain(hours) };
      if (count === 1) {
        if (hours === 0) return t('dose.onceStart');
        return whole ? t('dose.onceDay', at) : t('dose.onceHour', at);
      }
      const series = { ...at, count, every: span(everyHours ?? DAY) };
      if (hours === 0) return t('dose.seriesStart', series);
      return whole ? t('dose.seriesDays', series) : t('dose.seriesHours', series);
    },
  };
}
