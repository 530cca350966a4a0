import { SphereGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { nearestPoints } from '../../../../src/scene/microcircuit/gyrus/nearest-points';

const RADIUS = 5000;

describe('the point of a surface nearest to a place', () => {
  // Its points are 0.3 mm apart.
  const find = nearestPoints(new SphereGeometry(RADIUS, 100, 50), -800, 3500);

  it.each([0, 1500, 2600, 3700, 4500, 4900, 5300, 6800])(
    'says how deep it lies: %i um from the middle of a ball',
    (away) => {
      const { depth } = find(away * 0.6, away * 0.8);
      const true_ = RADIUS - Math.hypot(away, 800);
      if (Math.abs(true_) > 3500) return expect(find(away * 0.6, away * 0.8).point).toBe(-1);
      expect(Math.abs(depth - true_)).toBeLessThan(25);
    },
  );

  it('finds none where all are further than was looked', () => {
    expect(find(9000, 0).point).toBe(-1);
    expect(find(0, -12_000).point).toBe(-1);
  });
});
