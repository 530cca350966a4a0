import { describe, expect, it } from 'vitest';
import { PATIENT_PRESET_IDS, PROTOCOL_PRESET_IDS } from '../../src/contract/presets';
import { STAGES, VARIABLES } from '../../src/contract/variables';
import en from '../../src/i18n/en/base.json';
import terms from '../../src/i18n/en/terms.json';
import { createTranslations } from '../../src/i18n/i18n';
import { numberFormat, UNIT_STYLES, valueFormat, lengthFormat } from '../../src/i18n/numbers';
import { PATIENT_NAMES, PROTOCOL_NAMES } from '../../src/i18n/preset-names';

it('has a name for everything that can be chosen', () => {
  for (const { id, unit } of VARIABLES) {
    expect(en.variables[id]).toBeTruthy();
    expect(terms[id]).toBeTruthy();
    expect(UNIT_STYLES[unit]).toBeDefined();
  }
  for (const stage of STAGES) expect(en.stages[stage]).toBeTruthy();
  for (const id of PROTOCOL_PRESET_IDS) expect(en.protocols[PROTOCOL_NAMES[id]]).toBeTruthy();
  for (const id of PATIENT_PRESET_IDS) expect(en.patients[PATIENT_NAMES[id]]).toBeTruthy();
});

describe('numbers', () => {
  it('keep their decimals, so that they do not wobble', () => {
    expect(numberFormat('en', 2)(1)).toBe('1.00');
    expect(numberFormat('en', 0)(-0)).toBe('0');
  });

  it('are equal as text when they are equal as rounded', () => {
    const format = valueFormat('fraction', 'en');
    expect(format.text(format.quantise(0.412))).toBe('41');
    expect(format.quantise(0.412)).toBe(format.quantise(0.409));
    expect(format.text(format.quantise(NaN))).toBe('–');
  });

  it('tell lengths in the unit that reads best', () => {
    const english = createTranslations();
    expect(lengthFormat(english, 50)).toBe('50 µm');
    expect(lengthFormat(english, 0.05)).toBe('50 nm');
    expect(lengthFormat(english, 2000)).toBe('2 mm');
    expect(lengthFormat(english, 50_000)).toBe('5 cm');
  });
});
