import { useRef } from 'react';
import { useFrame, useSelect, useSession } from '../../store/use-store';
import { positionOf } from '../../timeline/axis';
import { useWidth } from '../../store/use-width';
import { SEEN_PIXELS } from '../../store/reading-pace';
import { DoseMarks } from './DoseMarks';
import { PhaseLabels } from './PhaseLabels';
import { Ruler } from './Ruler';
import { Sparkline } from './Sparkline';
import { TimeSlider } from './TimeSlider';
import { useDrag } from './use-drag';
import { useUntouched } from './use-untouched';

/** The axis with everything on it. A press anywhere takes hold of time. */
export function Instrument() {
  const axis = useSelect((state) => state.axis);
  const surface = useRef<HTMLDivElement>(null);
  const needle = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const width = useWidth(surface);
  const drag = useDrag(surface);
  const untouched = useUntouched();
  const { store } = useSession();
  const drawn = useRef({ x: NaN, beat: NaN });

  useFrame((frame) => {
    const position = positionOf(axis, frame.hours);
    const x = position * width;
    const last = drawn.current;
    if (x === last.x || needle.current === null || track.current === null) return false;
    const { beat } = frame;
    const near = beat === last.beat && Math.abs(x - last.x) < SEEN_PIXELS;
    if (near && store.getState().playback.playing) return false;
    last.x = x;
    last.beat = beat;
    needle.current.style.transform = `translateX(${x.toFixed(2)}px)`;
    track.current.style.transform = `scaleX(${position.toFixed(5)})`;
    return false;
  });

  return (
    <div
      className="instrument"
      // Time runs from left to right in every language, as in Arabic science; words on it find their own way.
      dir="ltr"
      ref={surface}
      {...drag}
      onPointerDown={(event) => {
        drag.onPointerDown(event);
        input.current?.focus({ preventScroll: true });
      }}
    >
      <TimeSlider input={input} />
      <PhaseLabels width={width} />
      <Sparkline width={width} />
      <div className="track">
        <div className="track-past" ref={track} />
      </div>
      <Ruler width={width} />
      <DoseMarks hint={untouched} width={width} />
      <div className="needle" ref={needle} aria-hidden="true">
        <div className="needle-line" />
        <div className="thumb" />
        {untouched && (
          <svg className="nudge" viewBox="0 0 64 16">
            <path className="nudge-back" d="M10 3l-5 5 5 5" />
            <path className="nudge-on" d="M54 3l5 5-5 5" />
          </svg>
        )}
      </div>
    </div>
  );
}
