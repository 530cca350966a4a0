import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createNarrator } from './narrator';

/** The one voice of the page. */
export const narrator = createNarrator(
  typeof speechSynthesis === 'undefined' ? null : speechSynthesis,
);

/** Whether this device has a voice for the language that is shown, for others only, or none. */
export type VoiceThere = 'this' | 'others' | 'none';

function voiceThere(language: string): VoiceThere {
  if (narrator.canSpeak(language)) return 'this';
  return narrator.hasVoices() ? 'others' : 'none';
}

export function useVoice(): VoiceThere {
  const { i18n } = useTranslation();
  const [there, setThere] = useState(() => voiceThere(i18n.language));
  useEffect(() => {
    const look = (): void => setThere(voiceThere(i18n.language));
    look();
    if (typeof speechSynthesis === 'undefined') return undefined;
    // Voices come late in some browsers.
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [i18n.language]);
  return there;
}
