import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createNarrator } from '../../tours/narrator';

const narrator = createNarrator(typeof speechSynthesis === 'undefined' ? null : speechSynthesis);
/** A sentence that a hand on the timeline only passes through is not begun. */
const SETTLED_MILLISECONDS = 600;

/** True if this computer has a voice for the language that is shown. */
export function useVoice(): boolean {
  const { i18n } = useTranslation();
  const [able, setAble] = useState(narrator.canSpeak(i18n.language));
  useEffect(() => {
    const look = (): void => setAble(narrator.canSpeak(i18n.language));
    look();
    if (typeof speechSynthesis === 'undefined') return undefined;
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [i18n.language]);
  return able;
}

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
