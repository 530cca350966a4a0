import { expect, it } from 'vitest';
import { createRepetition } from '../../../src/app/lasting/repetition';

it('tells what happens again and again from what happens at times', () => {
  let now = 0;
  const again = createRepetition(() => now);
  const within = (count: number, seconds: number): boolean => {
    let found = false;
    for (let i = 0; i < count; i += 1) {
      now += seconds / count;
      found = again() || found;
    }
    return found;
  };
  expect(within(9, 9)).toBe(false);
  now += 60;
  expect(within(50, 3000)).toBe(false);
  now += 60;
  expect(within(30, 1)).toBe(true);
});
