import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { toldBeatOf } from '../store/reading-pace';
import { singleKeys } from '../store/single-keys';
import { useFrame, useSession } from '../store/use-store';
import { positionOf, type TimelineAxis } from '../timeline/axis';
import { Needle } from './Needle';
import { LEAD } from './sound/player';
import type { Sound } from './sound/use-sound';
import { useSurface } from './use-surface';
import { useTimeWords } from './use-time-words';

interface ChartSurfaceProps {
  readonly axis: TimelineAxis;
  readonly sound: Sound;
}

/** What lies over all plots: the needle, and the hand that moves it. To the keyboard it is a slider of time. */
export function ChartSurface({ axis, sound }: ChartSurfaceProps) {
  const { t } = useTranslation('charts');
  const { pointer, onKeyDown, marked } = useSurface(axis);
  const words = useTimeWords();
  const slider = useRef<HTMLDivElement>(null);
  const said = useRef({ hours: NaN, beat: NaN, axis, words });
  const session = useSession();
  useFrame(({ hours, seconds }) => {
    const element = slider.current;
    const last = said.current;
    const sameWords = words === last.words && axis === last.axis;
    if (element === null || (hours === last.hours && sameWords)) return false;
    const { playing } = session.store.getState().playback;
    const beat = toldBeatOf(seconds);
    // At rest the words are always those of this instant.
    if (playing && sameWords && beat === last.beat) return false;
    last.hours = hours;
    last.beat = beat;
    last.axis = axis;
    last.words = words;
    element.setAttribute('aria-valuenow', positionOf(axis, hours).toFixed(3));
    element.setAttribute('aria-valuetext', words.moment(hours));
    return false;
  });
  return (
    <div
      className="chart-surface"
      ref={slider}
      role="slider"
      tabIndex={0}
      aria-label={t('surface')}
      aria-describedby="chart-keys"
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuenow={0}
      {...pointer}
      onKeyDown={(event) => {
        if (event.key === 'p' && singleKeys.on()) {
          event.preventDefault();
          sound.toggle();
        } else onKeyDown(event);
      }}
    >
      <Needle axis={axis} />
      {marked !== null && (
        <div
          className="chart-marked"
          style={{
            insetInlineStart: `${Math.min(marked.from, marked.to) * 100}%`,
            inlineSize: `${Math.abs(marked.to - marked.from) * 100}%`,
          }}
        />
      )}
      {sound.playing?.starts.map((start) => (
        <div
          key={start}
          className="chart-playhead"
          style={{
            animationDuration: `${sound.playing?.seconds ?? 0}s`,
            animationDelay: `${LEAD.tone + LEAD.rest + start}s`,
            animationPlayState: sound.held === null ? 'running' : 'paused',
          }}
        />
      ))}
    </div>
  );
}
