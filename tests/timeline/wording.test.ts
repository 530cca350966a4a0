import { expect, it } from 'vitest';
import { timeInWords } from '../../src/timeline/wording';

const told = (hours: number) =>
  timeInWords(hours, []).parts.map(({ amount, unit }) => `${amount} ${unit}`);

it('tells a moment by the minute that it is nearest to, from whichever side it is come to', () => {
  const within = 20 / 3600;
  for (const [hours, words] of [
    [-24, ['1 day']],
    [24, ['1 day']],
    [1, ['1 hour']],
    [24 * 14, ['2 week']],
    [26.5, ['1 day', '3 hour']],
  ] as const)
    for (const off of [-within, 0, within]) expect(told(hours + off)).toEqual(words);
});
