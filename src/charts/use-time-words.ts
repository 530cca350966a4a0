import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createTimeWords, type TimeWords } from '../i18n/time-words';
import { useSelect } from '../store/use-store';
import { administrationsOf } from '../timeline/doses';
import { timeInWords } from '../timeline/wording';

/** Moments and ticks in the language in force. */
export function useTimeWords(): {
  readonly moment: (hours: number) => string;
  readonly tick: TimeWords['tick'];
} {
  const { i18n } = useTranslation();
  const language = i18n.language;
  const protocol = useSelect((state) => state.protocol.value);
  return useMemo(() => {
    const words = createTimeWords(i18n, language);
    const administrations = administrationsOf(protocol);
    return {
      moment: (hours) => words.moment(timeInWords(hours, administrations)),
      tick: words.tick,
    };
  }, [i18n, language, protocol]);
}
