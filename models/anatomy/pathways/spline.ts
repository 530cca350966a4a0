import type { Vec3 } from '../volume/grid';

export type Point = [number, number, number];

export const add = (a: Vec3, b: Vec3, scale = 1): Point => [
  a[0] + b[0] * scale,
  a[1] + b[1] * scale,
  a[2] + b[2] * scale,
];
export const minus = (a: Vec3, b: Vec3): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const unit = (a: Vec3): Point => {
  const size = length(a) || 1;
  return [a[0] / size, a[1] / size, a[2] / size];
};
const mixed = (a: Vec3, b: Vec3, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** Centripetal Catmull-Rom through the points (Barry and Goldman's pyramid), `steps` samples a span. */
export function catmullRom(points: readonly Vec3[], steps = 12): Point[] {
  const last = points.length - 1;
  const before = add(points[0]!, minus(points[0]!, points[1]!));
  const after = add(points[last]!, minus(points[last]!, points[last - 1]!));
  const all = [before, ...points, after];
  const out: Point[] = [];
  for (let i = 1; i <= last; i++) {
    const [a, b, c, d] = [all[i - 1]!, all[i]!, all[i + 1]!, all[i + 2]!];
    const t1 = Math.sqrt(length(minus(b, a)));
    const t2 = t1 + Math.sqrt(length(minus(c, b)));
    const t3 = t2 + Math.sqrt(length(minus(d, c)));
    for (let s = 0; s < steps; s++) {
      const t = t1 + ((t2 - t1) * s) / steps;
      const ab = mixed(a, b, t / t1);
      const bc = mixed(b, c, (t - t1) / (t2 - t1));
      const cd = mixed(c, d, (t - t2) / (t3 - t2));
      out.push(
        mixed(mixed(ab, bc, t / t2), mixed(bc, cd, (t - t1) / (t3 - t1)), (t - t1) / (t2 - t1)),
      );
    }
  }
  out.push([...points[last]!]);
  return out;
}

/** Cubic Bezier from `a` leaving along `u` to `b` arriving along `v` (unit vectors), without its first point. */
export function hermite(a: Vec3, u: Vec3, b: Vec3, v: Vec3, steps = 16): Point[] {
  const reach = length(minus(b, a)) * 0.4;
  const c1 = add(a, u, reach);
  const c2 = add(b, v, -reach);
  return Array.from({ length: steps }, (_, i) => {
    const t = (i + 1) / steps;
    const s = 1 - t;
    const weights = [s ** 3, 3 * s * s * t, 3 * s * t * t, t ** 3];
    const at = (axis: 0 | 1 | 2) =>
      weights[0]! * a[axis] +
      weights[1]! * c1[axis] +
      weights[2]! * c2[axis] +
      weights[3]! * b[axis];
    return [at(0), at(1), at(2)];
  });
}

export function arcLengths(line: readonly Vec3[]): number[] {
  const lengths = [0];
  for (let i = 1; i < line.length; i++)
    lengths.push(lengths[i - 1]! + length(minus(line[i]!, line[i - 1]!)));
  return lengths;
}

/** `count` points at equal arc length. */
export function resampled(line: readonly Vec3[], count: number): Point[] {
  const lengths = arcLengths(line);
  const total = lengths[lengths.length - 1]!;
  let at = 1;
  return Array.from({ length: count }, (_, i) => {
    const want = (total * i) / (count - 1);
    while (at < line.length - 1 && lengths[at]! < want) at++;
    const span = lengths[at]! - lengths[at - 1]!;
    return mixed(
      line[at - 1]!,
      line[at]!,
      span > 0 ? Math.min(1, (want - lengths[at - 1]!) / span) : 0,
    );
  });
}

/** Moves each inner point towards the mean of its neighbours, `steps` times. */
export function relaxed(line: readonly Vec3[], steps: number): Point[] {
  let now: Point[] = line.map((point) => [...point]);
  for (let step = 0; step < steps; step++) {
    now = now.map((point, i) =>
      i === 0 || i === now.length - 1
        ? point
        : mixed(point, mixed(now[i - 1]!, now[i + 1]!, 0.5), 0.5),
    );
  }
  return now;
}

/** Frames carried along the line without twist: two unit vectors across it at each point. */
export function frames(line: readonly Vec3[]): { tangent: Point; across: Point; up: Point }[] {
  const tangentAt = (i: number) =>
    unit(minus(line[Math.min(i + 1, line.length - 1)]!, line[Math.max(i - 1, 0)]!));
  const first = tangentAt(0);
  let across = unit(cross(first, Math.abs(first[2]) < 0.8 ? [0, 0, 1] : [1, 0, 0]));
  return line.map((_, i) => {
    const tangent = tangentAt(i);
    across = unit(add(across, tangent, -dot(across, tangent)));
    return { tangent, across, up: cross(tangent, across) };
  });
}
