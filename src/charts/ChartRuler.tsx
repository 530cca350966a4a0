import { useMemo, useRef } from 'react';
import type { TimelineAxis } from '../timeline/axis';
import { thinTicks } from '../timeline/ticks';
import { ticksIn } from '../timeline/window';
import { useTimeWords } from './use-time-words';
import { useWidth } from '../store/use-width';

/** Room that a label takes at most, in widths of a letter of the root's size. */
const LABEL_REM = 3.2;

interface ChartRulerProps {
  readonly axis: TimelineAxis;
  /** True where the timeline says the same below; on paper there is no timeline. */
  readonly ofTimeline: boolean;
}

/** The window's own times, which no longer stand over the timeline's. */
export function ChartRuler({ axis, ofTimeline }: ChartRulerProps) {
  const host = useRef<HTMLDivElement>(null);
  const width = useWidth(host);
  const words = useTimeWords();
  const ticks = useMemo(() => {
    const all = ticksIn(axis);
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const half = (LABEL_REM * rem) / 2;
    const kept = thinTicks(
      all,
      all.map(({ position }) => ({ start: position * width - half, end: position * width + half })),
      0,
    );
    return all.filter((tick) => kept.has(tick));
  }, [axis, width]);
  return (
    <div
      className="chart-ruler figures"
      ref={host}
      data-timeline={ofTimeline ? '' : undefined}
      aria-hidden="true"
    >
      {ticks.map((tick) => (
        <span key={tick.hours} style={{ insetInlineStart: `${tick.position * 100}%` }}>
          {words.tick(tick)}
        </span>
      ))}
    </div>
  );
}
