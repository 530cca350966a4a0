import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFrame, useSelect } from '../../store/use-store';
import { positionOf } from '../../timeline/axis';
import { useWidth } from '../use-width';
import { DoseMarks } from './DoseMarks';
import { PhaseLabels } from './PhaseLabels';
import { Ruler } from './Ruler';
import { Sparkline } from './Sparkline';
import { TimeSlider } from './TimeSlider';
import { useDrag } from './use-drag';
import { useUntouched } from './use-untouched';

/** Room that the hint needs beside the needle, px. */
const HINT_ROOM = 230;

/** The axis with everything on it. A press anywhere takes hold of time. */
export function Instrument() {
  const { t } = useTranslation();
  const axis = useSelect((state) => state.axis);
  const surface = useRef<HTMLDivElement>(null);
  const needle = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const width = useWidth(surface);
  const drag = useDrag(surface);
  const untouched = useUntouched();
  const drawn = useRef(NaN);

  useFrame((frame) => {
    const position = positionOf(axis, frame.hours);
    const x = (document.dir === 'rtl' ? 1 - position : position) * width;
    if (x === drawn.current || needle.current === null || track.current === null) return false;
    drawn.current = x;
    needle.current.style.transform = `translateX(${x.toFixed(2)}px)`;
    track.current.style.transform = `scaleX(${position.toFixed(5)})`;
    needle.current.dataset.side = x > width - HINT_ROOM ? 'end' : 'start';
    return false;
  });

  return (
    <div
      className="instrument"
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
      <DoseMarks />
      <div className="needle" ref={needle} aria-hidden="true">
        <div className="needle-line" />
        <div className="thumb" />
        {untouched && <span className="hint">{t('timeline.hint')}</span>}
      </div>
    </div>
  );
}
