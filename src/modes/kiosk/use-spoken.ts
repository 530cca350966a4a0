import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { narrator } from '../../tours/use-voice';

/** A sentence that a hand on the timeline only passes through is not begun. */
const SETTLED_MILLISECONDS = 600;

/** Reads a text aloud while sound is on. */
export function useSpoken(text: string, on: boolean): void {
  const { i18n } = useTranslation();
  useEffect(() => {
    if (!on || text === '') return undefined;
    const timer = setTimeout(() => narrator.say(text, i18n.language), SETTLED_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      narrator.stop();
    };
  }, [text, on, i18n.language]);
}
