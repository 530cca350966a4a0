import { describe, expect, it } from 'vitest';
import {
  isPatientPresetId,
  isProtocolPresetId,
  PATIENT_PRESET_IDS,
  presetPatient,
  presetProtocol,
  PROTOCOL_PRESET_IDS,
} from '../../src/contract/presets';

describe('presets', () => {
  it('include every promised one', () => {
    expect(PROTOCOL_PRESET_IDS).toEqual(
      expect.arrayContaining([
        ...['none', 'placebo', 'midazolam', 'iv-0.5', 'iv-0.5-x6', 'ssri'],
        ...['esketamine-56', 'esketamine-84', 'esketamine-84-course'],
      ]),
    );
    expect(PATIENT_PRESET_IDS).toEqual(
      expect.arrayContaining(['default', 'healthy', 'treatment-resistant', 'bipolar', 'ptsd']),
    );
  });

  it.each(PROTOCOL_PRESET_IDS.filter((id) => id !== 'none'))(
    '%s gives its first dose at 0',
    (id) => {
      const { doses } = presetProtocol(id);
      expect(Math.min(...doses.map(({ hours }) => hours))).toBe(0);
    },
  );

  it('hand out copies, so that no visitor changes them for the next', () => {
    const first = presetProtocol('iv-0.5');
    first.doses.length = 0;
    first.name = 'changed';
    expect(presetProtocol('iv-0.5')).toMatchObject({ doses: [{ amount: 0.5, unit: 'mg/kg' }] });
    const person = presetPatient('default');
    person.age = 99;
    expect(presetPatient('default').age).toBe(40);
  });

  it.each(PATIENT_PRESET_IDS)('patient %s is complete', (id) => {
    expect(Object.values(presetPatient(id))).not.toContain(undefined);
  });

  it.each(['toString', '__proto__', 'constructor', 'iv-0.50', ''])('know no %j', (id) => {
    expect(isProtocolPresetId(id)).toBe(false);
    expect(isPatientPresetId(id)).toBe(false);
  });
});
