import { useMemo, useRef } from 'react';
import type { TimelineAxis } from '../timeline/axis';
import { thinTicks } from '../timeline/ticks';
import { ticksIn } from '../timeline/window';
import { useTimeWords } from './use-time-words';
import { useWidth } from '../store/use-width';

/** Room that a label takes at most, in widths of a letter of the root's size. */
const LABEL_REM = 3.2;

/** The window's own times: it no longer stands over the timeline's. */
export function ChartRuler({ axis }: { axis: TimelineAxis }) {
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
    <div className="chart-ruler figures" ref={host} aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick.hours} style={{ insetInlineStart: `${tick.position * 100}%` }}>
          {words.tick(tick)}
        </span>
      ))}
    </div>
  );
}
