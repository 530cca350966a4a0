import { SphereGeometry } from 'three';
import { expect, it } from 'vitest';
import { nearestPoints } from '../../../../src/scene/microcircuit/gyrus/nearest-points';

const COUNTS = [21, 19, 17] as const;
const FROM = [-6000, -5400, -4800] as const;
const STEP = 600;
const [xs, ys, zs] = COUNTS.map((count, axis) =>
  Array.from({ length: count }, (_, n) => FROM[axis]! + n * STEP),
);
const AXES = [xs!, ys!, zs!] as const;

it('finds for every place of a grid the point nearest to it, or one that is hardly further', () => {
  const points = new SphereGeometry(4000, 40, 20).getAttribute('position').array;
  const nearest = nearestPoints(points, AXES);
  const away = (p: number, at: readonly number[]): number =>
    Math.hypot(points[p * 3]! - at[0]!, points[p * 3 + 1]! - at[1]!, points[p * 3 + 2]! - at[2]!);
  let exact = 0;
  for (let n = 0; n < nearest.length; n += 1) {
    const place = [
      n % COUNTS[0],
      Math.floor(n / COUNTS[0]) % COUNTS[1],
      Math.floor(n / COUNTS[0] / COUNTS[1]),
    ];
    const at = place.map((each, axis) => FROM[axis]! + each * STEP);
    let best = Infinity;
    for (let p = 0; p * 3 < points.length; p += 1) best = Math.min(best, away(p, at));
    const found = away(nearest[n]!, at);
    if (found < best + 0.5) exact += 1;
    expect(found).toBeLessThan(best + STEP / 8);
  }
  expect(exact).toBeGreaterThan(0.95 * nearest.length);
});
