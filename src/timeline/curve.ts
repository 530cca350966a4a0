import type { VariableId } from '../contract/variables';
import { valueAt, type Trajectory } from '../simulation/trajectory';
import { hoursOf, positionOf, type TimelineAxis } from './axis';

/** A variable along the axis: places (0 to 1) and values, ready to draw. */
export interface Curve {
  readonly positions: readonly number[];
  readonly values: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Points per axis: one every three pixels of a wide screen. */
const POINTS = 480;

/** A variable at even places along the axis, and at the hours in `corners` so that edges stay sharp. */
export function curveAlong(
  trajectory: Trajectory,
  id: VariableId,
  axis: TimelineAxis,
  corners: readonly number[] = [],
): Curve {
  const positions = Array.from({ length: POINTS + 1 }, (_, index) => index / POINTS);
  for (const corner of corners) positions.push(positionOf(axis, corner));
  positions.sort((a, b) => a - b);
  const values = positions.map((position) => valueAt(trajectory, id, hoursOf(axis, position)));
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { positions, values, low, high };
}
