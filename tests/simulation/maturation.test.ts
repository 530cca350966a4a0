import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../src/evidence/parameters';
import { valueAt } from '../../src/simulation/trajectory';
import { column, solve } from './solve';

const [shortest, longest] = PARAMETERS.maturationTime.range;
const DAYS = [1, 7, 28, 56];

const course = (maturationTime: number) => {
  const trajectory = solve('iv-0.5-x6', { parameters: { maturationTime } });
  return {
    top: Math.max(...column(trajectory, 'progenitorProliferation')),
    read: (id: 'immatureNeurons' | 'matureNewNeurons') =>
      [-24, ...DAYS.map((day) => day * 24)].map((hours) => valueAt(trajectory, id, hours)),
  };
};

describe('maturation of new neurons over its whole range, from mouse to macaque', () => {
  it.each([shortest, PARAMETERS.maturationTime.value, 60, longest])(
    '%d days: starts at rest, stays between rest and proliferation, and goes up first where cells are young',
    (days) => {
      const { top, read } = course(days);
      for (const id of ['immatureNeurons', 'matureNewNeurons'] as const) {
        const [before, ...after] = read(id);
        expect(before).toBeCloseTo(100, 6);
        for (const value of after) {
          expect(value).toBeGreaterThan(99.99);
          expect(value).toBeLessThan(top);
        }
      }
      const immature = read('immatureNeurons');
      const mature = read('matureNewNeurons');
      for (const i of DAYS.keys()) expect(immature[i + 1]).toBeGreaterThan(mature[i + 1]!);
    },
  );

  it('leaves hardly anything to see of mature cells within two months at the slow end', () => {
    const gained = (days: number): number => course(days).read('matureNewNeurons').at(-1)! - 100;
    expect(gained(shortest)).toBeGreaterThan(10 * gained(longest));
    expect(gained(longest)).toBeLessThan(0.5);
  });
});
