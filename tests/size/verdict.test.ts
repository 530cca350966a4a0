import { describe, expect, it } from 'vitest';
import { LIMITS, type Sizes } from './limits';
import { objections } from './verdict';

const baseline: Sizes = { javascript: 300_000, models: 600_000, all: 1_000_000 };

describe('size gate', () => {
  it('accepts small drift in both directions', () => {
    expect(objections({ javascript: 310_000, models: 575_000, all: 1_000_000 }, baseline)).toEqual(
      [],
    );
  });

  it.each([
    ['grew', 330_000],
    ['shrank', 270_000],
  ])('asks for a decision when the code %s', (word, javascript) => {
    const wrong = objections({ ...baseline, javascript }, baseline);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toContain(word);
    expect(wrong[0]).toContain('npm run size:accept');
  });

  it('never accepts more than the limit, whatever the baseline says', () => {
    const tooMuch = { ...baseline, models: LIMITS.models + 1 };
    expect(objections(tooMuch, tooMuch)).toEqual([expect.stringContaining('over the limit')]);
  });
});
