import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MECHANISMS } from '../../src/contract/mechanisms';
import {
  BDNF_GENOTYPES,
  CONDITIONS,
  CYP2B6_GENOTYPES,
  SEXES,
  type Patient,
} from '../../src/contract/patient';
import { ADD_ONS, DOSE_UNITS, DRUGS, ROUTES, type Protocol } from '../../src/contract/protocol';
import { VARIABLES } from '../../src/contract/variables';
import { simulate } from '../../src/simulation/simulate';
import { spineEventsAt } from '../../src/simulation/trajectory';

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const doses = fc.record({
  hours: fc.oneof(real(-168, 300), fc.constantFrom(-168, 0, 8760)),
  drug: fc.constantFrom(...DRUGS),
  route: fc.constantFrom(...ROUTES),
  amount: fc.oneof(real(0, 3), real(0, 2000), fc.constantFrom(0, 1e-6, 2000)),
  unit: fc.constantFrom(...DOSE_UNITS),
  durationMinutes: fc.oneof(real(0, 120), fc.constantFrom(0, 1e-3, 10080)),
  everyHours: real(0.25, 300),
  count: fc.integer({ min: 1, max: 6 }),
});

const protocols: fc.Arbitrary<Protocol> = fc.record({
  name: fc.constant('any'),
  doses: fc.array(
    doses.filter((dose) => dose.hours + dose.everyHours * (dose.count - 1) <= 8760),
    { maxLength: 4 },
  ),
  addOns: fc.subarray([...ADD_ONS]),
});

const patients: fc.Arbitrary<Patient> = fc.record({
  age: real(18, 100),
  weightKg: real(30, 250),
  sex: fc.constantFrom(...SEXES),
  condition: fc.constantFrom(...CONDITIONS),
  severity: fc.oneof(real(0, 60), fc.constantFrom(0, 60)),
  stress: fc.oneof(real(0, 1), fc.constantFrom(0, 1)),
  bdnf: fc.constantFrom(...BDNF_GENOTYPES),
  cyp2b6: fc.constantFrom(...CYP2B6_GENOTYPES),
  hippocampalVolume: real(-5, 5),
  benzodiazepine: fc.boolean(),
  familyAlcoholUseDisorder: fc.boolean(),
  bmi: real(12, 80),
});

const HIGHEST: Partial<Record<string, number>> = {
  madrs: 60,
  ptsdSeverity: 80,
  dissociation: 100,
  systolicPressure: 300,
};

it('any valid protocol and patient gives finite, non-negative, bounded columns', () => {
  fc.assert(
    fc.property(
      protocols,
      patients,
      fc.subarray([...MECHANISMS]),
      (protocol, patient, mechanisms) => {
        const t = simulate({ protocol, patient, mechanisms });
        VARIABLES.forEach(({ id, unit }, index) => {
          const column = t.columns[index] ?? new Float64Array();
          const missing = id === 'ptsdSeverity' && patient.condition !== 'ptsd';
          let low = Infinity;
          let high = -Infinity;
          for (const value of column) {
            if (missing ? !Number.isNaN(value) : !Number.isFinite(value))
              throw new Error(`${id} is ${value}`);
            low = Math.min(low, value);
            high = Math.max(high, value);
          }
          if (missing) return;
          expect(low, id).toBeGreaterThanOrEqual(0);
          if (unit === 'fraction') expect(high, id).toBeLessThanOrEqual(1);
          expect(high, id).toBeLessThanOrEqual(HIGHEST[id] ?? Infinity);
          if (unit.startsWith('%')) expect(high, id).toBeLessThan(1000);
        });
        t.hours.forEach((hour, i) => {
          if (i > 0 && !(hour > (t.hours[i - 1] ?? NaN)))
            throw new Error(`grid stands still at ${hour}`);
        });
        for (const total of [t.spinesFormed, t.spinesEliminated]) {
          total.forEach((value, i) => {
            if (i > 0 && value < (total[i - 1] ?? NaN)) throw new Error('a running total fell');
          });
        }
        expect(spineEventsAt(t, 'formed', -168)).toBe(0);
      },
    ),
    { numRuns: 60, seed: 20260101, endOnFailure: true },
  );
}, 30_000);
