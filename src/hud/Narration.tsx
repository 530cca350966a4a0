import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { captionText } from '../i18n/caption-text';
import { useReader, useSelect, useSession } from '../store/use-store';
import { writeText } from '../store/write-text';
import { caption } from '../timeline/caption';
import { lastBegun } from '../timeline/doses';
import { situationAt, type Situation } from '../timeline/situation';
import { usePlan } from './use-plan';
import { momentInWords, useWords } from './words';
import './narration.css';

/**
 * When it is and what is happening: the one sentence on the page. A screen reader hears of changes in LiveDescription.
 * @param told false if something else says what is happening
 * @param children whose course it is, before the moment
 */
export function Narration({ told, children }: { told: boolean; children?: ReactNode }) {
  const { i18n } = useTranslation();
  const words = useWords();
  const { frameLoop } = useSession();
  const scale = useSelect((state) => state.scale);
  const { administrations, course } = usePlan();
  const moment = useRef<HTMLSpanElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  const shown = useRef({
    minutes: NaN,
    words,
    administrations,
    text: '',
    situation: null as Situation | null,
    begun: NaN,
    scale,
    course,
  });

  useReader((frame) => {
    const last = shown.current;
    const reworded = words !== last.words || administrations !== last.administrations;
    const minutes = Math.round(frame.hours * 60);
    if (reworded || minutes !== last.minutes) {
      last.minutes = minutes;
      last.words = words;
      last.administrations = administrations;
      if (moment.current !== null)
        writeText(moment.current, momentInWords(words, frame.hours, administrations));
    }
    if (sentence.current === null) {
      last.text = '';
      last.situation = null;
      return;
    }
    const situation = situationAt(frame.sample, course);
    const begun = lastBegun(course.administrations, frame.sample.hours);
    const same =
      situation === last.situation &&
      begun === last.begun &&
      scale === last.scale &&
      course === last.course;
    // To look a sentence up costs more than all else of a frame here.
    if (same) return;
    last.situation = situation;
    last.begun = begun;
    last.scale = scale;
    last.course = course;
    const text = captionText(i18n, caption(frame.sample, scale, course));
    if (text === last.text) return;
    last.text = text;
    sentence.current.textContent = text;
    // Every sentence comes softly. To ask for its animations would have the page laid out in the middle of a frame.
    sentence.current.toggleAttribute('data-again');
  });
  // Rendered anew when words have come or the language is another: then the same is said again.
  useEffect(() => {
    shown.current.situation = null;
  });
  useEffect(() => frameLoop.invalidate(), [frameLoop, told]);

  return (
    <div className="narration">
      <p className="moment figures">
        {children}
        <span ref={moment} />
      </p>
      {told && <p className="caption" ref={sentence} />}
    </div>
  );
}
