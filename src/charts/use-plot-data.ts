import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { variable, type VariableId } from '../contract/variables';
import { UNIT_STYLES, valueFormat } from '../i18n/numbers';
import { useCourses, type SolvedCourse } from '../store/use-courses';
import type { TimelineAxis } from '../timeline/axis';
import { curveAlong, type Curve } from '../timeline/curve';
import { administrationsOf } from '../timeline/doses';
import { ticksIn } from '../timeline/window';
import { bandAlong, type SolvedBand } from './bands/band-between';
import { valueAxis, type ChartRow } from './chart-rows';
import type { PlotData } from './plot';
import { publishedFor, type Published } from './published';

/** Dose edges that keep their corners in a curve; a longer series would cost more than it shows. */
const MOST_CORNERS = 40;

interface RowData {
  readonly data: PlotData;
  readonly labels: Published['labels'];
  /** Decimals of the marks. */
  readonly digits: number;
  /** The curve in words. */
  readonly summary: string;
}

/** Where doses of all courses begin and end, hours. */
function cornersOf(courses: readonly SolvedCourse[]): readonly number[] {
  return [...new Set(courses.map(({ protocol }) => protocol.value))].flatMap((each) =>
    administrationsOf(each)
      .slice(0, MOST_CORNERS)
      .flatMap(({ start, end }) => [start, end]),
  );
}

/** What a row draws, and the same in words. */
export function usePlotData(row: ChartRow, axis: TimelineAxis, band: SolvedBand | null): RowData {
  const { t, i18n } = useTranslation(['translation', 'charts']);
  const courses = useCourses();

  const { data, labels, digits } = useMemo(() => {
    const corners = cornersOf(courses);
    const draw = (course: SolvedCourse, id: VariableId): Curve =>
      curveAlong(course.trajectory, id, axis, corners);
    const [present, ...rest] = courses;
    if (present === undefined) throw new Error('There is always one course');
    const curve = draw(present, row.id);
    const second = row.second === undefined ? null : draw(present, row.second.id);
    const others = rest.map((course) => draw(course, row.id));
    const doubt = band === null ? null : bandAlong(band, row.id, axis);
    const published = publishedFor(
      row,
      courses.map(({ protocol }) => protocol.preset),
      axis,
    );
    const values = published.points.map(({ value }) => value);
    const { factor } = UNIT_STYLES[variable(row.id).unit];
    const low = Math.min(
      curve.low,
      ...others.map((other) => other.low).filter(Number.isFinite),
      ...(doubt?.low ?? []).filter(Number.isFinite),
      ...values,
    );
    const high = Math.max(
      curve.high,
      second?.high ?? -Infinity,
      ...others.map((other) => other.high).filter(Number.isFinite),
      ...(doubt?.high ?? []).filter(Number.isFinite),
      ...values,
    );
    // Marks are round in the unit that is read.
    const range = valueAxis(low * factor, high * factor, [
      row.covers[0] * factor,
      row.covers[1] * factor,
    ]);
    const plot: PlotData = {
      low: range.low / factor,
      high: range.high / factor,
      marks: range.marks.map((mark) => mark / factor),
      curve,
      second,
      others,
      band: doubt,
      ticks: ticksIn(axis)
        .filter(({ rank }) => rank < 4)
        .map(({ position }) => position),
      published: published.points,
    };
    return { data: plot, labels: published.labels, digits: range.digits };
  }, [courses, axis, row, band]);

  const format = valueFormat(variable(row.id).unit, i18n.language);
  const written = (value: number): string => format.text(format.quantise(value));
  const summary = t('charts:summary', {
    name: t(`variables.${row.id}`),
    low: written(data.curve.low),
    high: written(data.curve.high),
    unit: t(format.unit.name),
  });
  return { data, labels, digits, summary };
}
