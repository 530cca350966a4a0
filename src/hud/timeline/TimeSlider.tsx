import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { hoursNow, useActions, useReader, useSelect, useSession } from '../../store/use-store';
import { hoursOf, positionOf } from '../../timeline/axis';
import { toldBeatOf } from '../../store/reading-pace';
import { usePlan } from '../use-plan';
import { momentInWords, useWords } from '../words';
import { timeKey } from './time-keys';

const STEPS = 1000;

/** The native slider under the instrument: what keyboards and screen readers hold. */
export function TimeSlider({ input }: { input: RefObject<HTMLInputElement | null> }) {
  const { t } = useTranslation();
  const words = useWords();
  const axis = useSelect((state) => state.axis);
  const { seek } = useActions();
  const { administrations, landmarks } = usePlan();
  const said = useRef({ minutes: NaN, words, beat: NaN });
  const session = useSession();

  useReader((frame) => {
    const minutes = Math.round(frame.hours * 60);
    const element = input.current;
    const last = said.current;
    if (element === null || (minutes === last.minutes && words === last.words)) return;
    const { playing } = session.store.getState().playback;
    const beat = toldBeatOf(frame.seconds);
    if (playing && words === last.words && beat === last.beat) return;
    last.minutes = minutes;
    last.words = words;
    last.beat = beat;
    element.value = String(Math.round(positionOf(axis, frame.hours) * STEPS));
    element.setAttribute('aria-valuetext', momentInWords(words, frame.hours, administrations));
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const reached = timeKey(event, hoursNow(session), administrations, landmarks);
    if (reached === null) return;
    event.preventDefault();
    seek(reached);
  };

  return (
    <input
      ref={input}
      className="time-slider"
      type="range"
      min={0}
      max={STEPS}
      step={1}
      defaultValue={0}
      aria-label={t('timeline.label')}
      onKeyDown={onKeyDown}
      onInput={(event) => seek(hoursOf(axis, Number(event.currentTarget.value) / STEPS))}
    />
  );
}
