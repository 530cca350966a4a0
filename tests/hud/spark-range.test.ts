import { describe, expect, it } from 'vitest';
import { rangeOf, shareOf, spanOf } from '../../src/hud/timeline/spark-range';

describe('range of the sparkline', () => {
  it('keeps a flat curve flat and in the middle', () => {
    const range = rangeOf({ low: 100, high: 100.001 }, '% of baseline');
    expect(range.high - range.low).toBeGreaterThan(10);
    expect(shareOf(range, 100)).toBeCloseTo(0.5, 2);
  });

  it('holds what the curve spans, and survives a variable that is not there', () => {
    const range = rangeOf({ low: 0, high: 200 }, 'ng/mL');
    expect(shareOf(range, 0)).toBeGreaterThan(0);
    expect(shareOf(range, 200)).toBeLessThan(1);
    expect(rangeOf({ low: Infinity, high: -Infinity }, 'points')).toEqual({ low: 0, high: 1 });
    expect(shareOf(range, NaN)).toBe(0);
  });

  it('has room for every course that is compared', () => {
    const span = spanOf([
      { low: 20, high: 33 },
      { low: 29, high: 33 },
      { low: 12, high: 40 },
      { low: 25, high: 30 },
    ]);
    expect(span).toEqual({ low: 12, high: 40 });
    expect(shareOf(rangeOf(span, 'points'), 12)).toBeGreaterThan(0);
    expect(shareOf(rangeOf(span, 'points'), 40)).toBeLessThan(1);
  });
});
