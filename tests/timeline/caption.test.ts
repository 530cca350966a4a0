import { describe, expect, it } from 'vitest';
import {
  PATIENT_PRESET_IDS,
  PROTOCOL_PRESET_IDS,
  type PatientPresetId,
  type ProtocolPresetId,
} from '../../src/contract/presets';
import { variableIndex } from '../../src/contract/variables';
import { SCALES, type ScaleId } from '../../src/contract/view';
import { captionText } from '../../src/i18n/caption-text';
import { addFurtherTexts, createTranslations } from '../../src/i18n/i18n';
import { createSample, sampleAt } from '../../src/simulation/trajectory';
import { hoursOf } from '../../src/timeline/axis';
import { caption } from '../../src/timeline/caption';
import { situationAt } from '../../src/timeline/situation';
import { solved } from './presets';

/** Two lines of the wide layout, three on a telephone. */
const LONGEST = 106;
const MOMENTS = 400;

const i18n = createTranslations();
await addFurtherTexts(i18n);

const cases = PROTOCOL_PRESET_IDS.flatMap((protocol) =>
  PATIENT_PRESET_IDS.map((patient) => ({ protocol, patient })),
);

describe.each(cases)('captions of $protocol in $patient', ({ protocol, patient }) => {
  it('exist at every moment and scale, and fit two lines', () => {
    const { trajectory, axis, plan } = solved(protocol, patient);
    const sample = createSample();
    for (let moment = 0; moment <= MOMENTS; moment += 1) {
      sampleAt(trajectory, hoursOf(axis, moment / MOMENTS), sample);
      for (const scale of SCALES) {
        const told = caption(sample, scale, plan.course);
        expect(i18n.exists(told.key), told.key).toBe(true);
        const text = captionText(i18n, told);
        expect(text, told.key).not.toBe('');
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
    [5, 'signalling'],
    [20, 'growing'],
    [60, 'plateau'],
    [240, 'fading'],
    [1200, 'settled'],
  ] as const)('at %f h is %s', (hours, situation) => {
    sampleAt(trajectory, hours, sample);
    expect(situationAt(sample, plan.course)).toBe(situation);
  });
});

function said(
  protocol: ProtocolPresetId,
  patient: PatientPresetId,
  hours: number,
  scale: ScaleId,
): string {
  const { trajectory, plan } = solved(protocol, patient);
  const sample = sampleAt(trajectory, hours, createSample());
  return captionText(i18n, caption(sample, scale, plan.course));
}

it('says of the placebo that there is no burst, and of growth that people have not shown it', () => {
  expect(said('placebo', 'default', 24, 'brain')).toMatch(/no burst/i);
  for (const scale of SCALES) {
    const text = said('iv-0.5', 'default', 24, scale);
    expect(text).toMatch(/mice/);
    expect(text).toMatch(/people/);
  }
});

it('speaks of nobody whom it does not show', () => {
  const moments = [-24, 2 / 3, 2, 6, 24, 72, 336, 1344];
  for (const protocol of PROTOCOL_PRESET_IDS) {
    for (const scale of SCALES) {
      for (const hours of moments) {
        // Mood that lifts and stress that thins are a patient's, not a volunteer's who is well.
        const healthy = said(protocol, 'healthy', hours, scale);
        expect(healthy, healthy).not.toMatch(/mood (improves|follows)|long stress|depression/i);
        const ptsd = said(protocol, 'ptsd', hours, scale);
        expect(ptsd, ptsd).not.toMatch(/depression|mood (improves|follows)/i);
      }
    }
  }
});

it('says of tablets in bipolar depression what was found there', () => {
  for (const hours of [24, 400]) {
    expect(said('ssri', 'bipolar', hours, 'brain')).toMatch(/no gain/);
    expect(said('ssri', 'default', hours, 'brain')).toMatch(/mood/);
  }
});

it('does not speak of new spines before there are any to see', () => {
  for (const protocol of ['iv-0.5', 'esketamine-56', 'esketamine-84'] as const) {
    const { trajectory, plan } = solved(protocol);
    const sample = createSample();
    const start = plan.course.startDensity;
    for (let hours = 0; hours < 48; hours += 0.25) {
      sampleAt(trajectory, hours, sample);
      if (situationAt(sample, plan.course) !== 'growing') continue;
      const gained = (sample.values[variableIndex('spineDensityPrefrontal')] ?? 0) - start;
      expect(gained, `${protocol} at ${hours} h`).toBeGreaterThan(0.02);
    }
  }
});
