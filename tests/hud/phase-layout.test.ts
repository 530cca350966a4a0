import { expect, it } from 'vitest';
import { placePhases } from '../../src/hud/timeline/phase-layout';

const spans = [
  { start: 0, end: 100, name: 50 },
  { start: 100, end: 120, name: 80 },
  { start: 120, end: 300, name: 90 },
  { start: 300, end: 340, name: 70 },
];
const shown = (current: number) => placePhases(spans, current, 340).map((place) => place.shown);

it('shows the names that have room, and always that of the phase in force', () => {
  expect(shown(-1)).toEqual([true, false, true, false]);
  expect(shown(1)).toEqual([true, true, false, false]);
});

it('moves the last name back onto the axis', () => {
  const last = placePhases(spans, 3, 340)[3];
  expect(last?.shown).toBe(true);
  expect(300 + 70 + (last?.shift ?? 0)).toBeLessThanOrEqual(340);
});
