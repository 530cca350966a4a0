import { describe, expect, it } from 'vitest';
import { presetPatient } from '../../src/contract/presets';
import { findingById } from '../../src/evidence/findings';
import { MODERATORS } from '../../src/evidence/moderators';
import { PARAMETERS, type ParameterId } from '../../src/evidence/parameters';

const fields = Object.keys(presetPatient('default')) as (keyof typeof MODERATORS)[];

it('has an entry for every field of the patient', () => {
  expect(Object.keys(MODERATORS).sort()).toEqual([...fields].sort());
});

describe.each(fields)('%s', (field) => {
  const { reported, replication, model } = MODERATORS[field];

  it('rests on findings that exist', () => {
    expect(reported.length).toBeGreaterThan(0);
    for (const { finding } of reported) expect(findingById(finding), finding).toBeDefined();
  });

  it('names parameters that exist, and none exactly where it does nothing', () => {
    for (const id of model.parameters) expect(PARAMETERS[id as ParameterId], id).toBeDefined();
    if (model.text.startsWith('Nothing, on purpose')) expect(model.parameters).toEqual([]);
  });

  it('compares two patients that differ in this field alone', () => {
    expect(Object.keys(model.from)).toEqual([field]);
    expect(Object.keys(model.to)).toEqual([field]);
  });

  it('is called contradicted only where reports disagree, and none found only where most agree', () => {
    const directions = new Set(reported.map(({ direction }) => direction));
    if (replication === 'contradicted') expect(directions.size).toBeGreaterThan(1);
    if (replication === 'tested, none found') expect(directions).toContain('none');
    if (replication === 'replicated')
      expect(reported.filter(({ direction }) => direction !== 'none').length).toBeGreaterThan(1);
  });
});

it.each([
  ['bmi', 'bmiGain'],
  ['familyAlcoholUseDisorder', 'familyAlcoholGain'],
  ['benzodiazepine', 'benzodiazepineLoss'],
] as const)('%s is given what was published, shrunk as stated', (field, id) => {
  const { published = Number.NaN, shrunkTo = Number.NaN } = MODERATORS[field].model;
  expect(PARAMETERS[id].value).toBeCloseTo(published * shrunkTo, 3);
  expect(shrunkTo).toBeLessThan(0.5);
});
