import { describe, expect, it } from 'vitest';
import { area, EVER, plasma } from '../../models/calibration/plasma';
import { ADD_ONS, type AddOn, type Dose } from '../../src/contract/protocol';
import { parameterValues } from '../../src/evidence/parameters';
import { disposition } from '../../src/simulation/pharmacokinetics/disposition';
import { valueAt } from '../../src/simulation/trajectory';
import { defaultPatient, protocolOf, solve } from './solve';

const p = parameterValues();
const reference = disposition(p, defaultPatient());
const INTERACTING = [
  'ticlopidine',
  'clarithromycin',
  'grapefruit-juice',
  'rifampicin',
  'st-johns-wort',
] as const satisfies readonly AddOn[];

/** Exposure to S-ketamine with something taken besides, over exposure without. */
function exposure(route: Dose['route'], ...addOns: AddOn[]): number {
  const dose = { drug: 'esketamine', route, amount: 14 } as const;
  const all = (...others: AddOn[]) => area(plasma(dose, {}, 'venous', { addOns: others }), EVER);
  return all(...addOns) / all();
}

describe('drugs taken besides', () => {
  it.each([
    ['ticlopidine', 2.4],
    ['clarithromycin', 2.6],
    ['grapefruit-juice', 3],
    ['rifampicin', 0.14],
    ['st-johns-wort', 0.42],
  ] as const)('change a swallowed dose as published: %s, %f-fold', (addOn, published) => {
    expect(Math.abs(exposure('oral', addOn) / published - 1)).toBeLessThan(0.03);
  });

  it('hardly change an infused one, which flow limits', () => {
    expect(exposure('iv', 'rifampicin')).toBeCloseTo(0.86, 1);
    for (const addOn of INTERACTING) {
      expect(exposure('iv', addOn), addOn).toBeGreaterThan(0.8);
      expect(exposure('iv', addOn), addOn).toBeLessThan(1.3);
      const further = Math.abs(Math.log(exposure('oral', addOn)));
      expect(further).toBeGreaterThan(2 * Math.abs(Math.log(exposure('iv', addOn))));
    }
  });

  it('change a spray by less than a swallowed dose and by more than an injected one', () => {
    for (const addOn of ['ticlopidine', 'rifampicin', 'grapefruit-juice'] as const) {
      const [iv, nasal, oral] = (['iv', 'nasal', 'oral'] as const).map((route) =>
        Math.abs(Math.log(exposure(route, addOn))),
      );
      expect(nasal).toBeGreaterThan(iv ?? 0);
      expect(nasal).toBeLessThan(oral ?? 0);
    }
  });

  it('never let more of a dose arrive than was swallowed', () => {
    const { oralFraction } = disposition(p, defaultPatient({ cyp2b6: '*6/*6' }), INTERACTING);
    expect(oralFraction).toBeGreaterThan(reference.oralFraction);
    const without = INTERACTING.filter((addOn) => addOn !== 'rifampicin');
    expect(disposition(p, defaultPatient(), without).oralFraction).toBeLessThan(1);
  });

  it('are the only ones that change levels', () => {
    const others = ADD_ONS.filter((addOn) => !(INTERACTING as readonly AddOn[]).includes(addOn));
    expect(disposition(p, defaultPatient(), others)).toEqual(reference);
  });

  it('reach the simulation', () => {
    const level = (addOns: AddOn[]): number =>
      valueAt(
        solve(protocolOf([{ route: 'oral', amount: 1 }], addOns), { at: [2] }),
        'ketaminePlasma',
        2,
      );
    expect(level(['rifampicin'])).toBeLessThan(0.3 * level([]));
    expect(level(['ticlopidine'])).toBeGreaterThan(2 * level([]));
  });
});
