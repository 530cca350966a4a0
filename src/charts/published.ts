import { OBSERVATIONS } from '../evidence/observations';
import { positionOf, type TimelineAxis } from '../timeline/axis';
import { isOn } from '../timeline/window';
import type { ChartRow } from './chart-rows';

/**
 * Arterial blood is a square, and what was measured under the treatments held against the first a diamond, a triangle, a
 * cross; of other series the first is a disc, later ones are rings.
 */
export type PointMark = 'disc' | 'ring' | 'square' | 'diamond' | 'triangle' | 'cross';
const OTHER_MARKS = ['diamond', 'triangle', 'cross'] as const satisfies readonly PointMark[];

/** A published value where it lies on the axis. */
export interface PlacedPoint {
  readonly position: number;
  readonly hours: number;
  readonly value: number;
  /** Standard deviation, in the variable's unit; 0 if none was published. */
  readonly spread: number;
  readonly mark: PointMark;
  /** Under which of the courses it was measured, 0 for the first. */
  readonly course: number;
  readonly label: string;
  readonly finding: string;
}

/** Published values to lay over a row's curves, and what they are called. */
export interface Published {
  readonly points: readonly PlacedPoint[];
  readonly labels: readonly {
    readonly text: string;
    readonly mark: PointMark;
    readonly spread: boolean;
  }[];
}

/**
 * What was measured under the protocols of the courses; nothing for one that is nobody's trial (null). What two courses share
 * belongs to the first of them.
 * @param axis of the window that is shown: what lies outside is left out
 */
export function publishedFor(
  row: Pick<ChartRow, 'id' | 'second'>,
  protocols: readonly (string | null)[],
  axis: TimelineAxis,
): Published {
  const series = OBSERVATIONS.filter(
    ({ variable, protocol }) =>
      protocols.includes(protocol) && (variable === row.id || variable === row.second?.id),
  ).map((each, index) => {
    const course = protocols.indexOf(each.protocol);
    const usual: PointMark = index === 0 ? 'disc' : 'ring';
    const own: PointMark = each.variable !== row.id ? 'square' : usual;
    const mark = OTHER_MARKS[course - 1] ?? own;
    return { ...each, mark, course, points: each.points.filter(({ hours }) => isOn(axis, hours)) };
  });
  return {
    points: series.flatMap(({ points, mark, course, label, finding }) =>
      points.map(({ hours, value, sd }) => ({
        position: positionOf(axis, hours),
        hours,
        value,
        spread: sd ?? 0,
        mark,
        course,
        label,
        finding,
      })),
    ),
    labels: series
      .filter(({ points }) => points.length > 0)
      .map(({ label, mark, points }) => ({
        text: label,
        mark,
        spread: points.some(({ sd }) => sd !== undefined),
      })),
  };
}
