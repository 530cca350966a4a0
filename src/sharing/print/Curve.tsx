import { useTranslation } from 'react-i18next';
import { variable, variableIndex, type VariableId } from '../../contract/variables';
import { valueFormat } from '../../i18n/numbers';
import { createTimeWords } from '../../i18n/time-words';
import { createSample, sampleAt, type Trajectory } from '../../simulation/trajectory';
import { trajectoriesIn } from '../../store/course-list';
import type { State } from '../../store/state';
import { hoursOf, positionOf } from '../../timeline/axis';
import { thinTicks, ticksOf } from '../../timeline/ticks';

const WIDTH = 640;
const HEIGHT = 150;
const FOOT = 18;
const SIDE = 46;
/** Room for half a label at the end. */
const RIM = 18;
const POINTS = 240;
/** Width of the longest label of a tick. */
const LABEL_ROOM = 44;

interface CurveProps {
  readonly state: Pick<State, 'axis' | 'more'> & Parameters<typeof trajectoriesIn>[0];
  readonly id: VariableId;
  /** Hours. */
  readonly now: number;
}

/** One variable over the whole course, along the axis of the timeline; of several courses each has its dash. */
export function Curve({ state, id, now }: CurveProps) {
  const { i18n } = useTranslation('share');
  const { axis } = state;
  const index = variableIndex(id);
  const sample = createSample();
  const readings = (course: Trajectory): number[] =>
    Array.from(
      { length: POINTS + 1 },
      (_, point) =>
        sampleAt(course, hoursOf(axis, point / POINTS), sample).values[index] ?? Number.NaN,
    );
  const lines = trajectoriesIn(state).map(readings);
  const known = lines.flat().filter(Number.isFinite);
  if (known.length === 0) return null;
  const low = Math.min(...known);
  const high = Math.max(...known);
  const span = high - low || Math.abs(high) || 1;
  const x = (position: number): number => SIDE + position * (WIDTH - SIDE - RIM);
  const y = (value: number): number => 8 + (1 - (value - low) / span) * (HEIGHT - FOOT - 16);
  const line = (values: readonly number[]): string =>
    values
      .map((value, point) =>
        Number.isFinite(value)
          ? `${point === 0 ? 'M' : 'L'}${x(point / POINTS).toFixed(1)} ${y(value).toFixed(1)}`
          : '',
      )
      .join('');
  const format = valueFormat(variable(id).unit, i18n.language);
  const words = createTimeWords(i18n, i18n.language);
  const ticks = ticksOf(axis);
  const kept = thinTicks(
    ticks,
    ticks.map(({ position }) => ({
      start: x(position) - LABEL_ROOM / 2,
      end: x(position) + LABEL_ROOM / 2,
    })),
  );
  return (
    <svg className="print-curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {[...new Set([low, high])].map((value) => (
        <g key={value}>
          <path d={`M${SIDE} ${y(value)}H${WIDTH - RIM}`} className="print-rule" />
          <text x={SIDE - 6} y={y(value) + 4} textAnchor="end" direction="ltr">
            {format.text(format.quantise(value))}
          </text>
        </g>
      ))}
      {[...kept].map((tick) => (
        <text key={tick.hours} x={x(tick.position)} y={HEIGHT - 3} textAnchor="middle">
          {words.tick(tick)}
        </text>
      ))}
      <path
        d={`M${x(positionOf(axis, now)).toFixed(1)} 2V${HEIGHT - FOOT}`}
        className="print-now"
      />
      {lines.map((values, index) => (
        <path
          key={index}
          d={line(values)}
          className="print-line course-line"
          data-course={index + 1}
        />
      ))}
    </svg>
  );
}
