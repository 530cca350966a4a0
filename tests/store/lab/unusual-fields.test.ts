import { describe, expect, it } from 'vitest';
import { presetPatient, PATIENT_PRESET_IDS } from '../../../src/contract/presets';
import { findingById } from '../../../src/evidence/findings';
import { TRIAL_PEOPLE } from '../../../src/evidence/trial-people';
import { unusualFields } from '../../../src/store/lab/unusual-fields';

const patient = presetPatient('default');
const fields = (change: Partial<typeof patient>) =>
  unusualFields(TRIAL_PEOPLE, { ...patient, ...change }).map(({ field }) => field);

describe('fields outside what was studied', () => {
  it('are none in a preset', () => {
    for (const id of PATIENT_PRESET_IDS)
      expect(unusualFields(TRIAL_PEOPLE, presetPatient(id)), id).toEqual([]);
  });

  it('are those more than two standard deviations from the people in trials', () => {
    expect(fields({ age: 82 })).toEqual([]);
    expect(fields({ age: 83 })).toEqual(['age']);
    expect(fields({ age: 18 })).toEqual(['age']);
    expect(fields({ bmi: 45 })).toEqual(['bmi']);
    expect(fields({ severity: 12 })).toEqual(['severity']);
    expect(fields({ severity: 0, condition: 'healthy' })).toEqual([]);
    expect(fields({ hippocampalVolume: -2 })).toEqual([]);
    expect(fields({ hippocampalVolume: -2.5 })).toEqual(['hippocampalVolume']);
  });

  it('rest on numbers as they are in the findings', () => {
    const [age, bmi, severity] = TRIAL_PEOPLE;
    expect(findingById('lii2023-baseline')?.value).toMatchObject({
      age: age?.mean,
      ageSd: age?.sd,
      bmi: bmi?.mean,
      bmiSd: bmi?.sd,
    });
    const score = findingById('wilkinson2018-madrs-ketamine')?.value as { value: number }[];
    expect(score[0]).toMatchObject({ value: severity?.mean, sd: severity?.sd });
  });
});
