import { OBSERVATIONS } from '../evidence/observations';
import { positionOf, type TimelineAxis } from '../timeline/axis';
import { isOn } from '../timeline/window';
import type { ChartRow } from './chart-rows';

/**
 * Arterial blood is a square, and what was measured under the treatment beside it a diamond; of other series the
 * first is a disc, later ones are rings.
 */
export type PointMark = 'disc' | 'ring' | 'square' | 'diamond';

/** A published value where it lies on the axis. */
export interface PlacedPoint {
  readonly position: number;
  readonly hours: number;
  readonly value: number;
  /** Standard deviation, in the variable's unit; 0 if none was published. */
  readonly spread: number;
  readonly mark: PointMark;
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
 * What was measured under this protocol, and under the one beside it; nothing for a protocol that is nobody's trial.
 * @param axis of the window that is shown: what lies outside is left out
 */
export function publishedFor(
  row: Pick<ChartRow, 'id' | 'second'>,
  protocol: string | null,
  axis: TimelineAxis,
  beside: string | null = null,
): Published {
  const series = OBSERVATIONS.filter(
    ({ variable, protocol: measured }) =>
      (measured === protocol || measured === beside) &&
      (variable === row.id || variable === row.second?.id),
  ).map((each, index) => {
    const other = each.protocol !== protocol;
    const usual: PointMark = index === 0 ? 'disc' : 'ring';
    const mark: PointMark = other ? 'diamond' : each.variable !== row.id ? 'square' : usual;
    return { ...each, mark, points: each.points.filter(({ hours }) => isOn(axis, hours)) };
  });
  return {
    points: series.flatMap(({ points, mark, label, finding }) =>
      points.map(({ hours, value, sd }) => ({
        position: positionOf(axis, hours),
        hours,
        value,
        spread: sd ?? 0,
        mark,
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
