import { expect, it } from 'vitest';
import { changeBetween, grainOf, luminanceOf } from './frames';
import { followed } from './follow';
import { judgeSteps, worstOf } from './pops';

const frame = (light: (x: number, y: number) => number) => {
  const data = new Uint8Array(64 * 40 * 4);
  for (let i = 0; i < 64 * 40; i += 1)
    data.fill(Math.round(255 * light(i % 64, Math.floor(i / 64))), i * 4, i * 4 + 3);
  return luminanceOf(data, 64, 40);
};

it('finds the step that changes more than those about it, and no other', () => {
  const even = Array.from({ length: 30 }, () => ({ mean: 0.01, block: 0.02 }));
  even[12] = { mean: 0.012, block: 0.09 };
  const steps = judgeSteps(even);
  expect(steps.filter(({ pops }) => pops).map(({ from }) => from)).toEqual([12]);
  expect(worstOf(steps, 3)[0]?.ratio).toBeCloseTo(4.5);
});

it('takes what nobody sees for no pop, however still the rest is', () => {
  const still = Array.from({ length: 20 }, () => ({ mean: 0, block: 0 }));
  still[7] = { mean: 0.0015, block: 0.01 };
  expect(judgeSteps(still).some(({ pops }) => pops)).toBe(false);
});

it('measures what comes in one place by that place', () => {
  const dark = frame(() => 0.2);
  const lit = frame((x, y) => (x < 4 && y < 4 ? 0.8 : 0.2));
  const { mean, block } = changeBetween(dark, lit);
  expect(block).toBeCloseTo(0.6, 1);
  expect(mean).toBeCloseTo(0.6 / 160, 3);
});

it('calls a dither grain and an edge none', () => {
  const edge = frame((x) => (x < 32 ? 0.1 : 0.7));
  const dither = frame((x, y) => ((x + y) % 2 === 0 ? 0.1 : 0.7));
  expect(grainOf(edge)).toBe(0);
  expect(grainOf(dither)).toBeGreaterThan(0.5);
});

it('sees no change in what a zoom alone brings nearer, and what comes meanwhile', () => {
  const discs = (scale: number, more: number) =>
    frame((x, y) => {
      const [u, v] = [(x - 32) / scale, (y - 20) / scale];
      const far = Math.hypot(u - 12, v) < 4 && more > 0;
      return Math.hypot(u, v) < 8 || far ? 0.8 : 0.1;
    });
  const before = discs(1, 0);
  const near = discs(1.2, 0);
  const meanwhile = discs(1.2, 1);
  const moved = changeBetween(before, near).mean;
  expect(changeBetween(followed(before, near, 1.2), near).mean).toBeLessThan(moved / 3);
  expect(changeBetween(followed(before, meanwhile, 1.2), meanwhile).block).toBeGreaterThan(0.3);
});
