import { useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../i18n/locale';
import { useSelect } from '../../store/use-store';
import { rulerOf, thinTicks, ticksOf } from '../../timeline/ticks';
import { useFontsLoaded } from '../use-fonts-loaded';
import { useWords } from '../words';

/** Space between two labels, as a multiple of the size of their type. */
const GAP_IN_LETTERS = 0.77;

/** The marks under the track. Their density shows how time is compressed; the labels say it. */
export function Ruler({ width }: { width: number }) {
  const axis = useSelect((state) => state.axis);
  const words = useWords();
  const dir = directionOf(useTranslation().i18n.language);
  const fontsLoaded = useFontsLoaded();
  const labels = useRef<HTMLDivElement>(null);
  const ticks = useMemo(() => ticksOf(axis), [axis]);
  const fine = useMemo(
    () =>
      rulerOf(axis)
        .map((position) => `M${(position * 1000).toFixed(1)} 0V1`)
        .join(''),
    [axis],
  );
  const coarse = useMemo(
    () => ticks.map(({ position }) => `M${(position * 1000).toFixed(1)} 0V1`).join(''),
    [ticks],
  );

  useLayoutEffect(() => {
    const elements = [...(labels.current?.children ?? [])] as HTMLElement[];
    const spans = elements.map((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { start: left, end: right };
    });
    // Type of an exhibit is several times as large as that of a desk, and so is the space between two words.
    const letters = parseFloat(getComputedStyle(elements[0] ?? document.body).fontSize);
    const kept = thinTicks(ticks, spans, GAP_IN_LETTERS * letters);
    elements.forEach((element, index) => {
      const tick = ticks[index];
      element.dataset.shown = String(tick !== undefined && kept.has(tick));
    });
  }, [ticks, width, words, fontsLoaded]);

  return (
    <div className="ruler" aria-hidden="true">
      <svg className="ruler-fine" viewBox="0 0 1000 1" preserveAspectRatio="none">
        <path d={fine} />
      </svg>
      <svg className="ruler-coarse" viewBox="0 0 1000 1" preserveAspectRatio="none">
        <path d={coarse} />
      </svg>
      <div className="ruler-labels" ref={labels}>
        {ticks.map((tick) => (
          <span
            key={tick.hours}
            // Words and figures in the order of the language, on an axis that has one direction.
            dir={dir}
            data-last={tick.position > 0.98 ? '' : undefined}
            style={tick.position > 0.98 ? undefined : { left: `${tick.position * 100}%` }}
          >
            {words.tick(tick)}
          </span>
        ))}
      </div>
    </div>
  );
}
