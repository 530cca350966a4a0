import { describe, expect, it } from 'vitest';
import { limitsOf } from '../../../src/contract/limits';
import { patientSchema } from '../../../src/contract/patient';
import { doseSchema } from '../../../src/contract/protocol';
import { readNumberText } from '../../../src/hud/lab/number-problem';
import { bandPath, linePath } from '../../../src/hud/lab/plot-path';

describe('limits of a field', () => {
  it('are those of the contract, through defaults and options', () => {
    expect(limitsOf(doseSchema.entries.amount)).toEqual({ low: 0, high: 2000, whole: false });
    expect(limitsOf(doseSchema.entries.count)).toEqual({ low: 1, high: 1000, whole: true });
    expect(limitsOf(doseSchema.entries.everyHours)).toMatchObject({ low: 0.25, high: 8760 });
    expect(limitsOf(patientSchema.entries.age)).toEqual({ low: 18, high: 100, whole: false });
  });

  it('refuse what is no number, out of range or not whole, and take a comma', () => {
    const limits = { low: 1, high: 10, whole: false };
    expect(readNumberText('2,5', limits)).toEqual({ value: 2.5 });
    for (const text of ['', ' ', 'two', '1e999'])
      expect(readNumberText(text, limits)).toEqual({ problem: 'number' });
    expect(readNumberText('0', limits)).toEqual({ problem: 'range' });
    expect(readNumberText('10.1', limits)).toEqual({ problem: 'range' });
    expect(readNumberText('2.5', { ...limits, whole: true })).toEqual({ problem: 'whole' });
    const people = { low: 2, high: 5000, whole: true };
    expect(readNumberText('1.000', people)).toEqual({ value: 1000 });
    expect(readNumberText('1 000', people)).toEqual({ value: 1000 });
  });
});

describe('a small plot', () => {
  const frame = { width: 100, height: 50, from: 0, to: 10, low: 0, high: 10 };

  it('runs from corner to corner', () => {
    expect(linePath(frame, [0, 10], [0, 10])).toBe('M0.0 50.0L100.0 0.0');
  });

  it('closes a band along its lower edge', () => {
    expect(bandPath(frame, [0, 10], [0, 2], [5, 10])).toBe(
      'M0.0 25.0L100.0 0.0L100.0 40.0L0.0 50.0Z',
    );
  });
});
