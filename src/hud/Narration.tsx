import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { captionText } from '../i18n/caption-text';
import { useFrame, useSelect, useSession } from '../store/use-store';
import { caption } from '../timeline/caption';
import { timeInWords } from '../timeline/wording';
import { usePlan } from './use-plan';
import { useWords } from './words';
import './narration.css';

/** When it is and what is happening: the one sentence on the page. A screen reader hears of changes in LiveDescription. */
export function Narration() {
  const { i18n } = useTranslation();
  const words = useWords();
  const { frameLoop } = useSession();
  const scale = useSelect((state) => state.scale);
  const { administrations, course } = usePlan();
  const moment = useRef<HTMLParagraphElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  const shown = useRef({ minutes: NaN, words, administrations, text: '' });

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
        moment.current.textContent = words.moment(timeInWords(frame.hours, administrations));
    }
    const text = captionText(i18n, caption(frame.sample, scale, course));
    if (text === last.text || sentence.current === null) return false;
    last.text = text;
    sentence.current.textContent = text;
    for (const animation of sentence.current.getAnimations()) {
      animation.cancel();
      animation.play();
    }
    return false;
  });
  useEffect(() => frameLoop.invalidate(), [frameLoop]);

  return (
    <div className="narration">
      <p className="moment figures" ref={moment} />
      <p className="caption" ref={sentence} />
    </div>
  );
}
