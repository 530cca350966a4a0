import type { Vec3 } from '../volume/grid';
import type { BundleEnd } from './bundle-ends';
import {
  type Point,
  add,
  arcLengths,
  dot,
  frames,
  hermite,
  length,
  minus,
  relaxed,
  unit,
} from './spline';

/** A centre line with everything that a fibre needs to follow it. */
export interface Course {
  readonly line: readonly Point[];
  readonly frame: ReturnType<typeof frames>;
  readonly arc: readonly number[];
  /** Radius of the bundle at the start and at the end, mm. */
  readonly radius: readonly [number, number];
  readonly lead: number;
}

export function courseOf(
  line: readonly Point[],
  radius: readonly [number, number],
  lead: number,
): Course {
  return { line, frame: frames(line), arc: arcLengths(line), radius, lead };
}

/** Spread of the ends (mm) that maps to the rim of the bundle. */
const SPREAD = 9;
/** A fibre strays from its own track by this part of the bundle's radius. */
const WANDER = 0.3;

function nearestIndex(line: readonly Vec3[], point: Vec3): number {
  let best = 0;
  for (let i = 1; i < line.length; i++)
    if (length(minus(line[i]!, point)) < length(minus(line[best]!, point))) best = i;
  return best;
}

/** Where in the bundle's cross-section a fibre runs so that it need not cross others on the way to its end: unit disc. */
function trackTowards(course: Course, index: number, end: Vec3): readonly [number, number] {
  const { across, up } = course.frame[index]!;
  const away = minus(end, course.line[index]!);
  const u = dot(away, across);
  const v = dot(away, up);
  const size = Math.hypot(u, v) || 1;
  const r = Math.min(1, size / SPREAD);
  return [(u / size) * r, (v / size) * r];
}

/** One fibre from `start` to `end` along the course: out of the one, within the bundle, fanning to the other. */
export function fibreAlong(
  course: Course,
  start: BundleEnd,
  end: BundleEnd,
  random: () => number,
): Point[] {
  const { line, frame, arc, radius, lead } = course;
  const total = arc[arc.length - 1]!;
  const indexAt = (distance: number) =>
    arc.findIndex((at) => at >= Math.min(Math.max(distance, 0), total));
  const join = indexAt(Math.min(arc[nearestIndex(line, start.at)]! + lead, total * 0.45));
  const exit = Math.max(
    join + 2,
    indexAt(Math.max(arc[nearestIndex(line, end.at)]! - lead, total * 0.5)),
  );
  const from = trackTowards(course, join, start.at);
  const to = trackTowards(course, exit, end.at);
  const jitter = [random() - 0.5, random() - 0.5] as const;
  const phase = [random() * 6.28, random() * 6.28] as const;
  const pitch = 26 + 18 * random();
  const inBundle = (i: number): Point => {
    const t = arc[i]! / total;
    const size = radius[0] + (radius[1] - radius[0]) * t;
    const stray = (which: 0 | 1) =>
      jitter[which] * 0.8 + WANDER * Math.sin(phase[which] + (arc[i]! / pitch) * 6.28);
    const u = (from[0] + (to[0] - from[0]) * t) * 0.75 + stray(0);
    const v = (from[1] + (to[1] - from[1]) * t) * 0.75 + stray(1);
    return add(add(line[i]!, frame[i]!.across, u * size), frame[i]!.up, v * size);
  };
  const middle: Point[] = [];
  for (let i = join; i <= exit; i++) middle.push(inBundle(i));
  const first = middle[0]!;
  const last = middle[middle.length - 1]!;
  // half across the cortex, half straight on: fibres curve into a gyrus, they do not turn a corner
  const out = unit(minus(first, start.at));
  const on = unit(minus(end.at, last));
  const leaving = start.inward
    ? unit(add(out, start.inward, 0.8))
    : unit(add(out, frame[join]!.tangent, 0.6));
  const arriving = end.inward ? unit(add(on, end.inward, -0.8)) : on;
  return relaxed(
    [
      start.at,
      ...hermite(start.at, leaving, first, frame[join]!.tangent),
      ...middle.slice(1),
      ...hermite(last, frame[exit]!.tangent, end.at, arriving),
    ],
    14,
  );
}
