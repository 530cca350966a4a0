import { describe, expect, it } from 'vitest';
import { findingById } from '../../src/evidence/findings';
import { CHECKS } from '../../models/calibration/checks';
import { GROUPS } from '../../models/calibration/targets';

/** How many tolerances a fitted target may be off before somebody has to look. */
const FITTED_WITHIN = 2.5;

describe.each(GROUPS)('fitted: $name', ({ targets }) => {
  it.each(targets)('$what', ({ finding, published, tolerance, predict, missed }) => {
    expect(findingById(finding)).toBeDefined();
    const off = Math.abs(predict({}) - published) / tolerance;
    // A declared miss that has come right is news too: take the declaration away.
    if (missed === undefined) expect(off).toBeLessThan(FITTED_WITHIN);
    else expect(off).toBeGreaterThan(FITTED_WITHIN);
  });
});

describe('checks that nothing was fitted to', { timeout: 30_000 }, () => {
  it.each(CHECKS)(
    '$what is as it was reported in docs/model.md',
    ({ finding, predict, range, inside }) => {
      expect(findingById(finding)).toBeDefined();
      const value = predict();
      expect(value >= range[0] && value <= range[1]).toBe(inside);
    },
  );
});
