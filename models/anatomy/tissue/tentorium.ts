import { landmarks } from '../landmarks';
import { clamp, interpolate } from '../volume/interpolate';

const table = Object.entries(landmarks.partition.tentorium_height)
  .map(([y, points]) => ({
    y: Number(y),
    x: points.map((point) => point[0]),
    z: points.map((point) => point[1]),
  }))
  .sort((a, b) => a.y - b.y);
const rows = table.map((row) => row.y);

/** Height of the tentorium (mm, MNI z) over a point: cortex above, cerebellum below. Clamped to the drawn range of y. */
export function tentoriumHeight(x: number, y: number): number {
  const lateral = clamp(Math.abs(x), 0, 59);
  const at = clamp(y, rows[0]!, rows[rows.length - 1]!);
  return interpolate(
    at,
    rows,
    table.map((row) => interpolate(lateral, row.x, row.z)),
  );
}
