import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { readAloud, type Reading } from '../../tours/reading-aloud';
import { narrator } from '../../tours/use-voice';

/** A sentence that a hand on the timeline only passes through is not begun. */
const SETTLED_MILLISECONDS = 600;
/** A breath between what was read and what comes next. */
const BREATH_MILLISECONDS = 1200;

const unheard = (): void => undefined;

/**
 * Reads a text aloud while sound is on.
 * @param held silent from when it becomes true; what was broken off by it is then read again from the beginning of its
 *   sentence. A text that comes while it is true is read all the same: somebody has turned to it by hand.
 * @param onSpeaking told whether the text is still to be heard
 */
export function useSpoken(
  text: string,
  on: boolean,
  held = false,
  onSpeaking: (speaking: boolean) => void = unheard,
): void {
  const { i18n } = useTranslation();
  const reading = useRef<Reading | null>(null);
  const silenced = useRef(false);
  useEffect(() => {
    if (!on || text === '') return undefined;
    let breath: ReturnType<typeof setTimeout> | undefined;
    const begun = readAloud(narrator, text, i18n.language, () => {
      breath = setTimeout(() => onSpeaking(false), BREATH_MILLISECONDS);
    });
    reading.current = begun;
    silenced.current = false;
    const settled = setTimeout(() => {
      if (!silenced.current) begun.goOn();
    }, SETTLED_MILLISECONDS);
    onSpeaking(true);
    return () => {
      clearTimeout(settled);
      clearTimeout(breath);
      begun.stop();
      reading.current = null;
      onSpeaking(false);
    };
  }, [text, on, i18n.language, onSpeaking]);
  useEffect(() => {
    if (held) reading.current?.hold();
    else if (silenced.current) reading.current?.goOn();
    silenced.current = held;
  }, [held]);
}
