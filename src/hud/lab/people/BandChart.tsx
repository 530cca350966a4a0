import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { numberFormat } from '../../../i18n/numbers';
import { useWidth } from '../../../store/use-width';
import { bandPath, linePath, plotX, plotY, type PlotFrame } from '../plot-path';

interface Band {
  readonly low: ArrayLike<number>;
  readonly median: ArrayLike<number>;
  readonly high: ArrayLike<number>;
}

const HEIGHT = 150;
const ROOM = { start: 24, end: 6, top: 6, bottom: 18 };
const SCORES = [0, 10, 20, 30, 40, 50, 60];
const DAY = 24;

/** Median and 5 to 95 % of the score over weeks. What it shows is told in words beside it. */
export function BandChart({ hours, bands }: { hours: readonly number[]; bands: readonly Band[] }) {
  const { t, i18n } = useTranslation('translation');
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const last = hours[hours.length - 1] ?? 1;
  const most = Math.max(...bands.flatMap(({ high }) => Array.from(high)), 10);
  const frame: PlotFrame = {
    width: Math.max(1, width - ROOM.start - ROOM.end),
    height: HEIGHT - ROOM.top - ROOM.bottom,
    from: hours[0] ?? 0,
    to: last,
    low: 0,
    high: Math.min(60, Math.ceil(most / 10) * 10),
  };
  const weeks = Math.floor(last / DAY / 7);
  // Five names fit below the plot in any language.
  const every = Math.max(1, Math.ceil(weeks / 4));
  const ticks = Array.from({ length: Math.floor(weeks / every) + 1 }, (_, k) => k * every);
  const whole = numberFormat(i18n.language, 0);
  return (
    <div ref={box} className="lab-bands">
      {width > 0 && (
        <svg width={width} height={HEIGHT} aria-hidden="true">
          <g transform={`translate(${ROOM.start} ${ROOM.top})`}>
            {SCORES.filter((score) => score <= frame.high).map((score) => (
              <g key={score} className="lab-grid">
                <path d={`M0 ${plotY(frame, score)}H${frame.width}`} />
                <text x={-6} y={plotY(frame, score) + 4} textAnchor="end">
                  {whole(score)}
                </text>
              </g>
            ))}
            {ticks.map((week) => (
              <text
                key={week}
                className="lab-tick"
                x={plotX(frame, week * 7 * DAY)}
                y={frame.height + 15}
                textAnchor={week === weeks ? 'end' : 'middle'}
              >
                {week === 0 ? t('time.ticks.zero') : t('time.ticks.week', { amount: whole(week) })}
              </text>
            ))}
            {bands.map(({ low, high }, index) => (
              <path
                key={index}
                className="lab-band"
                data-course={index + 1}
                d={bandPath(frame, hours, low, high)}
              />
            ))}
            {bands.map(({ median }, index) => (
              <path
                key={index}
                className="lab-median course-line"
                data-course={index + 1}
                d={linePath(frame, hours, median)}
              />
            ))}
          </g>
        </svg>
      )}
    </div>
  );
}
