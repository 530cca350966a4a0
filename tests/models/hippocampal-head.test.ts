import { describe, expect, it } from 'vitest';
import { tube } from '../../models/anatomy/deep-set/tube';
import { drawnHorn } from '../../models/anatomy/deep-set/temporal-horn';
import { headRelief, withHead } from '../../models/anatomy/deep/hippocampal-head';
import { LongAxis } from '../../models/anatomy/subfields/section-frame';
import { type Grid, countSet, forEachVoxel, voxelCount } from '../../models/anatomy/volume/grid';

const SIDES = ['left', 'right'] as const;

/** A plain rod of 5 mm around the long axis, in place of the segmented hippocampus. */
function rod(side: 'left' | 'right') {
  const grid: Grid = {
    dims: [80, 110, 90],
    spacing: 0.5,
    origin: [side === 'left' ? -48 : 8, -48, -34],
  };
  const axis = new LongAxis(side);
  const mask = tube(
    grid,
    axis.stations.map(({ at }) => at),
    () => 5,
  );
  return { grid, axis, mask, free: new Uint8Array(voxelCount(grid)).fill(1) };
}

describe('head of the hippocampus', () => {
  it.each(SIDES)('has three or four furrows beside one another on its upper face, %s', (side) => {
    const axis = new LongAxis(side);
    const relief = headRelief(axis, side);
    const pivot = axis.stations.find(({ at }) => at[1] < -19)!;
    const around: number[] = [];
    for (let degrees = -40; degrees < 110; degrees += 0.5) {
      const angle = (degrees * Math.PI) / 180;
      const [forwards, sideways] = [9 * Math.cos(angle), 9 * Math.sin(angle) - 3];
      around.push(
        relief([
          pivot.at[0] - forwards * pivot.along[0] - sideways * pivot.medial[0],
          pivot.at[1] - forwards * pivot.along[1] - sideways * pivot.medial[1],
          pivot.at[2] - forwards * pivot.along[2] - sideways * pivot.medial[2] + 3,
        ]),
      );
    }
    const furrows = around.filter(
      (mm, i) => mm > 0.25 && mm >= (around[i - 1] ?? 0) && mm > (around[i + 1] ?? 0),
    );
    expect(furrows.length).toBeGreaterThanOrEqual(3);
    expect(furrows.length).toBeLessThanOrEqual(4);
    expect(Math.max(...around)).toBeLessThan(2);
    expect(Math.min(...around)).toBeLessThan(-0.1);
  });

  it.each(SIDES)('keeps its volume, its place and everything behind it, %s', (side) => {
    const { grid, mask, free } = rod(side);
    const shaped = withHead(grid, mask, side, free);
    expect(countSet(shaped) / countSet(mask)).toBeGreaterThan(0.95);
    expect(countSet(shaped) / countSet(mask)).toBeLessThan(1.03);
    let changed = 0;
    let last = Infinity;
    forEachVoxel(grid, (index, _x, y) => {
      if (shaped[index] === mask[index]) return;
      changed++;
      last = Math.min(last, y);
    });
    expect(last).toBeGreaterThan(-23.1);
    expect(changed).toBeGreaterThan(500);
    const bound = withHead(grid, mask, side, free.fill(0));
    expect(bound.every((value, index) => value <= mask[index]!)).toBe(true);
  });
});

describe('drawn part of the temporal horn', () => {
  it.each(SIDES)(
    'lies against the hippocampus, beside and above it, in nothing else, %s',
    (side) => {
      const { grid, axis, mask } = rod(side);
      const taken = mask.slice();
      const before = drawnHorn(grid, side, mask, taken);
      expect(countSet(before) * grid.spacing ** 3).toBeGreaterThan(150);
      let wrong = 0;
      forEachVoxel(grid, (index, x, y, z) => {
        if (!before[index]) return;
        if (mask[index] || axis.section([x, y, z]).medial > 0) wrong++;
        taken[index] = 1;
      });
      expect(wrong).toBe(0);
      expect(countSet(drawnHorn(grid, side, mask, taken))).toBe(0);
    },
  );
});
