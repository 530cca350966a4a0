import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { PATIENT_PRESET_IDS, PROTOCOL_PRESET_IDS } from '../../src/contract/presets';
import { AVAILABLE_SCALES } from '../../src/contract/view';
import en from '../../src/i18n/en.json';
import { createSample, sampleAt } from '../../src/simulation/trajectory';
import { hoursOf } from '../../src/timeline/axis';
import { caption } from '../../src/timeline/caption';
import { situationAt } from '../../src/timeline/situation';
import { solved } from './presets';

/** Two lines of the wide layout. */
const LONGEST = 120;
const MOMENTS = 400;

const i18n = createInstance();
await i18n.init({
  lng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
});

const cases = PROTOCOL_PRESET_IDS.flatMap((protocol) =>
  PATIENT_PRESET_IDS.map((patient) => ({ protocol, patient })),
);

describe.each(cases)('captions of $protocol in $patient', ({ protocol, patient }) => {
  it('exist at every moment and scale, and fit two lines', () => {
    const { trajectory, axis, plan } = solved(protocol, patient);
    const sample = createSample();
    for (let moment = 0; moment <= MOMENTS; moment += 1) {
      sampleAt(trajectory, hoursOf(axis, moment / MOMENTS), sample);
      for (const scale of AVAILABLE_SCALES) {
        const { key, values } = caption(sample, scale, plan.course);
        expect(i18n.exists(key), key).toBe(true);
        const text = i18n.t(key, { drug: i18n.t(`drugs.${values.drug}`) });
        expect(text.length, text).toBeLessThanOrEqual(LONGEST);
        expect(text).not.toContain('{{');
      }
    }
  });
});

describe('situations of one infusion', () => {
  const { trajectory, plan } = solved('iv-0.5');
  const sample = createSample();
  it.each([
    [-24, 'before'],
    [0.6, 'peak'],
    [2, 'subsiding'],
    [20, 'growing'],
    [60, 'plateau'],
    [240, 'fading'],
    [1200, 'settled'],
  ] as const)('at %f h is %s', (hours, situation) => {
    sampleAt(trajectory, hours, sample);
    expect(situationAt(sample, plan.course)).toBe(situation);
  });
});

it('says of the placebo that there is no burst, and of growth that people have not shown it', () => {
  const placebo = solved('placebo');
  const sample = sampleAt(placebo.trajectory, 24, createSample());
  expect(i18n.t(caption(sample, 'brain', placebo.plan.course).key)).toMatch(/no burst/i);
  const treated = solved('iv-0.5');
  sampleAt(treated.trajectory, 24, sample);
  for (const scale of AVAILABLE_SCALES) {
    const text = i18n.t(caption(sample, scale, treated.plan.course).key);
    expect(text).toMatch(/mice/);
    expect(text).toMatch(/people/);
  }
});
