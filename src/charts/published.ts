import { OBSERVATIONS } from '../evidence/observations';
import { positionOf, type TimelineAxis } from '../timeline/axis';
import type { ChartRow } from './chart-rows';

/** Arterial blood is a square; of other series the first is a disc, later ones are rings. */
export type PointMark = 'disc' | 'ring' | 'square';

/** A published value where it lies on the axis. */
export interface PlacedPoint {
  readonly position: number;
  readonly value: number;
  /** Standard deviation, in the variable's unit; 0 if none was published. */
  readonly spread: number;
  readonly mark: PointMark;
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

/** What was measured under this protocol; nothing for a protocol that is nobody's trial. */
export function publishedFor(
  row: ChartRow,
  protocol: string | null,
  axis: TimelineAxis,
): Published {
  const series = OBSERVATIONS.filter(
    ({ variable, protocol: measured }) =>
      measured === protocol && (variable === row.id || variable === row.second?.id),
  ).map((each, index) => {
    const mark: PointMark = each.variable !== row.id ? 'square' : index === 0 ? 'disc' : 'ring';
    return { ...each, mark };
  });
  return {
    points: series.flatMap(({ points, mark }) =>
      points.map(({ hours, value, sd }) => ({
        position: positionOf(axis, hours),
        value,
        spread: sd ?? 0,
        mark,
      })),
    ),
    labels: series.map(({ label, mark, points }) => ({
      text: label,
      mark,
      spread: points.some(({ sd }) => sd !== undefined),
    })),
  };
}
