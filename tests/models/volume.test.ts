import { describe, expect, it } from 'vitest';
import { randomStream } from '../../models/anatomy/pathways/random';
import { components, filledHoles, largestComponent } from '../../models/anatomy/volume/components';
import { distanceTo, signedDistance } from '../../models/anatomy/volume/distance-transform';
import { gaussian, laplacian } from '../../models/anatomy/volume/gaussian';
import { countSet, maskWhere, sampleAt } from '../../models/anatomy/volume/grid';
import { closed, opened } from '../../models/anatomy/volume/morphology';
import { doubled, halved } from '../../models/anatomy/volume/resample';
import { watershed } from '../../models/anatomy/volume/watershed';
import { ball, cube, sampled } from './synthetic';

describe('distance transform', () => {
  it('agrees with brute force on scattered voxels', () => {
    const grid = cube(12, 0.5);
    const random = randomStream(7);
    const mask = maskWhere(grid, () => random() < 0.03);
    const fast = distanceTo(grid, mask);
    const n = 12;
    for (let at = 0; at < mask.length; at += 17) {
      let least = Infinity;
      mask.forEach((set, other) => {
        if (!set) return;
        const d = [1, n, n * n].map(
          (stride) => (Math.floor(at / stride) % n) - (Math.floor(other / stride) % n),
        );
        least = Math.min(least, 0.5 * Math.hypot(...d));
      });
      expect(fast[at]).toBeCloseTo(least, 4);
    }
  });

  it('is positive inside and negative outside', () => {
    const grid = cube(31);
    const signed = signedDistance(
      grid,
      maskWhere(grid, (_, x, y, z) => ball(10)(x, y, z) > 0),
    );
    expect(sampleAt(grid, signed, 0, 0, 0)).toBeGreaterThan(9);
    expect(Math.abs(sampleAt(grid, signed, 14, 0, 0) + 4)).toBeLessThan(0.6);
  });
});

describe('gaussian', () => {
  it('keeps the sum and spreads with the right variance', () => {
    const grid = cube(41, 0.5);
    const point = new Float32Array(41 ** 3);
    point[Math.floor(point.length / 2)] = 1;
    const blurred = gaussian(grid, point, 1.5);
    let sum = 0;
    let variance = 0;
    blurred.forEach((value, index) => {
      sum += value;
      variance += value * ((index % 41) - 20) ** 2 * 0.25;
    });
    expect(sum).toBeCloseTo(1, 3);
    expect(Math.sqrt(variance)).toBeCloseTo(1.5, 1);
  });

  it('has a Laplacian that is right for a parabola', () => {
    const grid = cube(9, 0.5);
    const field = sampled(grid, (x, y, z) => x * x + 2 * y * y - z * z);
    expect(laplacian(grid, field)[4 + 9 * (4 + 9 * 4)]).toBeCloseTo(4, 3);
  });
});

describe('masks', () => {
  it('finds components and fills cavities', () => {
    const grid = cube(21);
    const shell = maskWhere(grid, (_, x, y, z) => Math.abs(Math.hypot(x, y, z) - 6) < 1.2);
    const speck = maskWhere(grid, (_, x, y, z) => x > 8 && y > 8 && z > 8);
    const mask = shell.map((value, index) => value | speck[index]!);
    expect(components(grid, mask).sizes).toHaveLength(3);
    expect(largestComponent(grid, mask)).toEqual(shell);
    expect(countSet(filledHoles(grid, shell))).toBeGreaterThan(countSet(shell) + 400);
  });

  it('opening removes a spike and closing bridges a gap', () => {
    const grid = cube(25);
    const spiked = maskWhere(
      grid,
      (_, x, y, z) => Math.hypot(x, y, z) < 6 || (y === 0 && z === 0 && x > 0 && x < 11),
    );
    expect(sampleAt(grid, opened(grid, spiked, 2), 10, 0, 0)).toBe(0);
    const split = maskWhere(grid, (_, x, y, z) => Math.hypot(x, y, z) < 9 && Math.abs(x) > 0.9);
    expect(sampleAt(grid, closed(grid, split, 2), 0, 0, 0)).toBe(1);
  });

  it('watershed parts two touching balls at the neck', () => {
    const grid = cube(33);
    const twin = sampled(grid, (x, y, z) => Math.max(ball(7)(x - 6, y, z), ball(7)(x + 6, y, z)));
    const markers = maskWhere(grid, (_, x, y, z) => Math.hypot(x - 6, y, z) < 1).map(
      (value) => value * 2,
    );
    const left = maskWhere(grid, (_, x, y, z) => Math.hypot(x + 6, y, z) < 1);
    const labels = watershed(
      grid,
      twin,
      markers.map((value, index) => value || left[index]!),
      Uint8Array.from(twin, (value) => (value > 0 ? 1 : 0)),
    );
    const count = (label: number) => labels.filter((value) => value === label).length;
    expect(count(1) / count(2)).toBeGreaterThan(0.9);
    expect(count(1) / count(2)).toBeLessThan(1.1);
  });

  it('halving and doubling keep places', () => {
    const grid = cube(16, 0.5);
    const half = halved(
      grid,
      sampled(grid, (x) => x),
    );
    expect(sampleAt(half.grid, half.data, 1.3, 0, 0)).toBeCloseTo(1.3, 4);
    const back = doubled(
      half.grid,
      maskWhere(half.grid, (_, x) => x > 0),
      grid,
    );
    expect(sampleAt(grid, back, 3, 0, 0)).toBe(1);
    expect(sampleAt(grid, back, -3, 0, 0)).toBe(0);
  });
});
