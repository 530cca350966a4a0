import { expect, it } from 'vitest';
import { timeKey } from '../../src/hud/timeline/time-keys';
import { solved } from '../timeline/presets';

const { administrations, landmarks } = solved('iv-0.5').plan;
const press = (key: string, extra = {}) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...extra,
});
const at = (key: string, hours: number, extra = {}): number | null =>
  timeKey(press(key, extra), hours, administrations, landmarks);

it('steps by minutes in the infusion and by days in the weeks', () => {
  expect(at('ArrowRight', 0.5)).toBeCloseTo(0.5 + 1 / 60, 9);
  expect(at('ArrowLeft', 240)).toBe(216);
  expect(at('ArrowRight', 0.5, { shiftKey: true })).toBeCloseTo(2 / 3, 9);
});

it('jumps to landmarks and ends, and leaves other keys alone', () => {
  expect(at('PageDown', -24)).toBe(0);
  expect(at('PageUp', 0)).toBe(-168);
  expect(at('Home', 5)).toBe(-168);
  expect(at('End', 5)).toBe(1344);
  expect(at('a', 5)).toBeNull();
  expect(at('ArrowRight', 5, { ctrlKey: true })).toBeNull();
});
