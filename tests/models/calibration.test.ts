import { describe, expect, it } from 'vitest';
import fit from '../../models/calibration/fit.json';
import { coordinateOf, valueAtCoordinate } from '../../models/calibration/coordinates';
import { fitGroup } from '../../models/calibration/fit-group';
import { posteriorOf } from '../../models/calibration/posterior';
import { weightOf } from '../../models/calibration/residuals';
import { GROUPS } from '../../models/calibration/targets';
import { PARAMETERS, type ParameterId } from '../../src/evidence/parameters';

const committed = new Map(fit.targets.map((target) => [`${target.group}: ${target.what}`, target]));

describe('the committed fit', () => {
  it('holds every target there is, and no other', () => {
    const present = GROUPS.flatMap(({ name, targets }) =>
      targets.map(({ what }) => `${name}: ${what}`),
    );
    expect([...committed.keys()].sort()).toEqual(present.sort());
  });

  it('has the values of the evidence table', () => {
    for (const group of fit.groups)
      for (const id of group.free as ParameterId[])
        expect(PARAMETERS[id].value, id).toBeCloseTo(fit.parameters[id as never]['value'], 12);
  });

  it.each(GROUPS)('is what the model gives: $name', ({ name, targets }) => {
    const none = {};
    for (const target of targets) {
      const { predicted, weight } = committed.get(`${name}: ${target.what}`)!;
      expect(weightOf(target)).toBeCloseTo(weight, 3);
      // A fiftieth of a tolerance: more than rounding, less than anybody would call a change.
      const off = Math.abs(target.predict(none) - predicted);
      expect(off, target.what).toBeLessThan(0.02 * target.tolerance + 1e-3 * Math.abs(predicted));
    }
  });
});

describe('fitting', () => {
  const toy = {
    name: 'toy',
    free: ['pressureHalf'] as const,
    targets: [
      {
        finding: 'ex-bp-meta-sbp',
        what: 'the parameter itself',
        published: 2,
        tolerance: 0.001,
        predict: (p: { pressureHalf?: number }) => p.pressureHalf ?? Number.NaN,
      },
    ],
  };

  it('finds what one sharp target determines, and says that it is determined', () => {
    expect(fitGroup(toy, {}, false).values.pressureHalf).toBeCloseTo(2, 3);
    const { spread } = posteriorOf([], toy.targets, { pressureHalf: 2 }, 0);
    expect(spread.pressureHalf).toBeLessThan(0.01);
    expect(spread.clearanceVenous).toBeCloseTo(1, 9);
  });

  it('stays in the range, and in its middle where nothing is known', () => {
    const far = { ...toy, targets: [{ ...toy.targets[0]!, published: 1000 }] };
    const [low, high] = PARAMETERS.pressureHalf.range;
    expect(fitGroup(far, {}, false).values.pressureHalf).toBeLessThanOrEqual(high);
    const silent = { ...toy, targets: [{ ...toy.targets[0]!, predict: () => 2 }] };
    expect(fitGroup(silent, {}, false).values.pressureHalf).toBeCloseTo(Math.sqrt(low * high), 1);
  });

  it('maps ranges to standard deviations and back', () => {
    for (const id of ['pressureHalf', 'unmaskingGain'] as const) {
      const { value } = PARAMETERS[id];
      expect(valueAtCoordinate(id, coordinateOf(id, value))).toBeCloseTo(value, 9);
      expect(valueAtCoordinate(id, -9)).toBe(PARAMETERS[id].range[0]);
    }
  });
});
