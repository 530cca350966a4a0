import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createNarrator } from './narrator';

/** The one voice of the page. */
export const narrator = createNarrator(
  typeof speechSynthesis === 'undefined' ? null : speechSynthesis,
);

/** True if this device has a voice for the language that is shown. */
export function useVoice(): boolean {
  const { i18n } = useTranslation();
  const [able, setAble] = useState(narrator.canSpeak(i18n.language));
  useEffect(() => {
    const look = (): void => setAble(narrator.canSpeak(i18n.language));
    look();
    if (typeof speechSynthesis === 'undefined') return undefined;
    // Voices come late in some browsers.
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [i18n.language]);
  return able;
}
