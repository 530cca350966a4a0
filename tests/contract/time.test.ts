import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EARLIEST_HOURS, LATEST_DOSE_HOURS } from '../../src/contract/horizon';
import { formatTime, parseTime } from '../../src/contract/time';

describe('times', () => {
  it.each([
    ['40min', 40 / 60],
    ['2h', 2],
    ['-2h', -2],
    ['7d', 168],
    ['0.5d', 12],
    ['24', 24],
    ['-168', -168],
    ['0', 0],
    [' 24h ', 24],
  ])('reads %s', (text, hours) => {
    expect(parseTime(text)).toBe(hours);
  });

  it.each(['', 'h', 'soon', '24 hours', '1e3h', '+2h', '2h30min', '--2', '.5h', 'NaN', 'Infinity'])(
    'refuses %j',
    (text) => {
      expect(parseTime(text)).toBeUndefined();
    },
  );

  it.each([
    [0, '0h'],
    [2, '2h'],
    [-24, '-1d'],
    [168, '7d'],
    [40 / 60, '40min'],
    [36, '36h'],
  ])('writes %d h as %s', (hours, text) => {
    expect(formatTime(hours)).toBe(text);
  });

  it('reads back what it writes, to the last bit', () => {
    const hours = fc
      .double({ min: EARLIEST_HOURS, max: LATEST_DOSE_HOURS, noNaN: true })
      // Below a nanosecond numbers print with an exponent, which no link or command line uses.
      .filter((value) => value === 0 || Math.abs(value) > 1e-6);
    fc.assert(
      fc.property(hours, (value) => {
        expect(parseTime(formatTime(value))).toBe(value + 0);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('keeps every minute of the timeline exact', () => {
    for (let minute = EARLIEST_HOURS * 60; minute <= 1344 * 60; minute += 7) {
      expect(parseTime(formatTime(minute / 60))).toBe(minute / 60);
    }
  });
});
