import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { patientSchema } from '../../src/contract/patient';

const complaints = (input: unknown) =>
  (v.safeParse(patientSchema, input).issues ?? []).map((issue) => v.getDotPath(issue));

describe('patients', () => {
  it('are a 40-year-old of 70 kg with major depression unless told otherwise', () => {
    expect(v.parse(patientSchema, {})).toMatchObject({
      age: 40,
      weightKg: 70,
      condition: 'major-depression',
    });
  });

  it.each([
    ['age', 18, 100],
    ['weightKg', 30, 250],
    ['severity', 0, 60],
    ['stress', 0, 1],
    ['hippocampalVolume', -5, 5],
    ['bmi', 12, 80],
  ])('keep %s between %d and %d', (field, low, high) => {
    expect(complaints({ [field]: low })).toEqual([]);
    expect(complaints({ [field]: high })).toEqual([]);
    expect(complaints({ [field]: low - 0.01 })).toEqual([field]);
    expect(complaints({ [field]: high + 0.01 })).toEqual([field]);
    expect(complaints({ [field]: NaN })).toEqual([field]);
    expect(complaints({ [field]: String(low) })).toEqual([field]);
  });

  it.each([
    ['sex', 'F'],
    ['condition', 'depression'],
    ['bdnf', 'Val/Met'],
    ['cyp2b6', '*6'],
    ['benzodiazepine', 'yes'],
    ['familyAlcoholUseDisorder', 1],
    ['height', 180],
  ])('refuse %s = %j', (field, value) => {
    expect(complaints({ [field]: value })).toEqual([field]);
  });
});
