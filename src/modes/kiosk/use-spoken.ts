import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { narrator } from '../../tours/use-voice';

/** A sentence that a hand on the timeline only passes through is not begun. */
const SETTLED_MILLISECONDS = 600;
/** A breath between what was read and what comes next. */
const BREATH_MILLISECONDS = 1200;

/**
 * Reads a text aloud while sound is on.
 * @param onSpeaking told whether the text is still to be heard
 */
export function useSpoken(
  text: string,
  on: boolean,
  onSpeaking: (speaking: boolean) => void = () => undefined,
): void {
  const { i18n } = useTranslation();
  useEffect(() => {
    if (!on || text === '') return undefined;
    let timer = setTimeout(() => {
      narrator.say(text, i18n.language, () => {
        timer = setTimeout(() => onSpeaking(false), BREATH_MILLISECONDS);
      });
    }, SETTLED_MILLISECONDS);
    onSpeaking(true);
    return () => {
      clearTimeout(timer);
      narrator.stop();
      onSpeaking(false);
    };
  }, [text, on, i18n.language, onSpeaking]);
}
