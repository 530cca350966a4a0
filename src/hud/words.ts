import type { i18n as I18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { createTimeWords, type TimeWords } from '../i18n/time-words';
import type { Administration } from '../timeline/doses';
import { timeInWords } from '../timeline/wording';

interface Made {
  readonly language: string;
  readonly words: TimeWords;
}

const made = new WeakMap<I18n, Made>();

/** Times in the language in force; the same object wherever it is asked for. */
export function useWords(): TimeWords {
  const { i18n } = useTranslation();
  const known = made.get(i18n);
  if (known?.language === i18n.language) return known.words;
  const words = createTimeWords(i18n, i18n.language);
  made.set(i18n, { language: i18n.language, words });
  return words;
}

interface Said {
  readonly words: TimeWords;
  readonly minutes: number;
  readonly administrations: readonly Administration[];
  readonly text: string;
}

let last: Said | null = null;

/** A moment to the minute, in words. Several say it in the same frame: it is put into words once. */
export function momentInWords(
  words: TimeWords,
  hours: number,
  administrations: readonly Administration[],
): string {
  const minutes = Math.round(hours * 60);
  if (last?.minutes === minutes && last.words === words && last.administrations === administrations)
    return last.text;
  const text = words.moment(timeInWords(hours, administrations));
  last = { words, minutes, administrations, text };
  return text;
}
