import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { captionText } from '../i18n/caption-text';
import { useFrame, useSelect, useSession } from '../store/use-store';
import { caption, type Caption } from '../timeline/caption';
import { usePlan } from './use-plan';
import { momentInWords, useWords } from './words';
import './narration.css';

/**
 * When it is and what is happening: the one sentence on the page. A screen reader hears of changes in LiveDescription.
 * @param told false if something else says what is happening
 */
export function Narration({ told }: { told: boolean }) {
  const { i18n } = useTranslation();
  const words = useWords();
  const { frameLoop } = useSession();
  const scale = useSelect((state) => state.scale);
  const { administrations, course } = usePlan();
  const moment = useRef<HTMLParagraphElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  const shown = useRef({
    minutes: NaN,
    words,
    administrations,
    text: '',
    told: null as Caption | null,
  });

  useFrame((frame) => {
    const last = shown.current;
    const minutes = Math.round(frame.hours * 60);
    if (
      minutes !== last.minutes ||
      words !== last.words ||
      administrations !== last.administrations
    ) {
      last.minutes = minutes;
      last.words = words;
      last.administrations = administrations;
      if (moment.current !== null)
        moment.current.textContent = momentInWords(words, frame.hours, administrations);
    }
    if (sentence.current === null) {
      last.text = '';
      last.told = null;
      return false;
    }
    const said = caption(frame.sample, scale, course);
    const same =
      said.key === last.told?.key &&
      said.context === last.told.context &&
      said.values.drug === last.told.values.drug;
    // To look a sentence up costs more than all else of a frame here.
    if (same) return false;
    const text = captionText(i18n, said);
    last.told = said;
    if (text === last.text) return false;
    last.text = text;
    sentence.current.textContent = text;
    for (const animation of sentence.current.getAnimations()) {
      animation.cancel();
      animation.play();
    }
    return false;
  });
  // Rendered anew when words have come or the language is another: then the same is said again.
  useEffect(() => {
    shown.current.told = null;
  });
  useEffect(() => frameLoop.invalidate(), [frameLoop, told]);

  return (
    <div className="narration">
      <p className="moment figures" ref={moment} />
      {told && <p className="caption" ref={sentence} />}
    </div>
  );
}
