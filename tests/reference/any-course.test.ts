import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Case } from '../../models/reference/cases';
import { comparisonHours } from '../../models/reference/comparison-hours';
import { deviations } from '../../models/reference/deviation';
import { solve, type Strictness } from '../../models/reference/solver/solve';
import { MECHANISMS } from '../../src/contract/mechanisms';
import { BDNF_GENOTYPES, CONDITIONS, CYP2B6_GENOTYPES } from '../../src/contract/patient';
import { ADD_ONS, DRUGS, ROUTES } from '../../src/contract/protocol';

/** Four days hold the drug, the cascade and the first spines, and are solved in a tenth of a second. */
const LAST_HOUR = 96;
/** Far below the tolerance of the comparison, and quicker than the committed solutions. */
const STRICT_ENOUGH: Strictness = { tolerance: 1e-11, largestStep: 0.03 };
/** Always the same courses: what fails here fails everywhere. */
const SEED = 3;
const COURSES = 40;

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Hours that a protocol would name. */
const quarters = (min: number, max: number) =>
  fc.integer({ min: 4 * min, max: 4 * max }).map((count) => count / 4);

const doses = fc.record({
  hours: quarters(-30, 60),
  drug: fc.constantFrom(...DRUGS),
  route: fc.constantFrom(...ROUTES),
  amount: real(0.05, 3),
  unit: fc.constant('mg/kg' as const),
  durationMinutes: fc.constantFrom(0, 2, 40, 100),
  everyHours: quarters(1, 30),
  count: fc.integer({ min: 1, max: 3 }),
});

const cases: fc.Arbitrary<Case> = fc
  .record({
    protocol: fc.record({
      name: fc.constant('any'),
      doses: fc.array(doses, { minLength: 1, maxLength: 3 }),
      addOns: fc.subarray([...ADD_ONS], { maxLength: 2 }),
    }),
    patient: fc.record({
      age: real(18, 90),
      weightKg: real(40, 160),
      sex: fc.constant('female' as const),
      condition: fc.constantFrom(...CONDITIONS),
      severity: real(0, 60),
      stress: real(0, 1),
      bdnf: fc.constantFrom(...BDNF_GENOTYPES),
      cyp2b6: fc.constantFrom(...CYP2B6_GENOTYPES),
      hippocampalVolume: fc.constant(0),
      benzodiazepine: fc.boolean(),
      familyAlcoholUseDisorder: fc.boolean(),
      bmi: real(15, 50),
    }),
    mechanisms: fc.subarray([...MECHANISMS]),
  })
  .map((question) => ({
    id: 'any',
    ...question,
    hours: comparisonHours(question, false).filter((hour) => hour <= LAST_HOUR),
  }));

it('agrees with the independent solution of any course', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(cases, (one) => {
      const { rows } = solve(one, one.hours, STRICT_ENOUGH);
      const off = deviations(one, rows, 'on-grid').filter(({ ofAllowed }) => !(ofAllowed <= 1));
      expect(off).toEqual([]);
    }),
    { seed: SEED, numRuns: COURSES, endOnFailure: true },
  );
});
