import { describe, expect, it } from 'vitest';
import { MECHANISMS } from '../../src/contract/mechanisms';
import { presetProtocol } from '../../src/contract/presets';
import type { AddOn } from '../../src/contract/protocol';
import { valueAt } from '../../src/simulation/trajectory';
import { changeAt, highest, solve } from './solve';

const withAddOn = (
  addOn: AddOn,
  mechanisms: readonly (typeof MECHANISMS)[number][] = ['disinhibition'],
) => solve({ ...presetProtocol('iv-0.5'), addOns: [addOn] }, { mechanisms });
const base = solve('iv-0.5');
const gain = (t: typeof base) =>
  highest(t, 'spineDensityPrefrontal').value - valueAt(t, 'spineDensityPrefrontal', -168);

describe('rival accounts', () => {
  it.each(MECHANISMS.filter((id) => id !== 'disinhibition'))(
    '%s changes the course when added',
    (id) => {
      const t = solve('iv-0.5', { mechanisms: ['disinhibition', id] });
      expect(Math.abs(valueAt(t, 'madrs', 6) - valueAt(base, 'madrs', 6))).toBeGreaterThan(0.05);
    },
  );

  it('without disinhibition there is no burst', () => {
    expect(highest(solve('iv-0.5', { mechanisms: [] }), 'glutamateRelease').value).toBe(100);
  });

  it.each(['direct-inhibition', 'hydroxynorketamine', 'trkb-binding'] as const)(
    '%s alone reaches synapses without a burst',
    (id) => {
      const t = solve('iv-0.5', { mechanisms: [id] });
      expect(highest(t, 'glutamateRelease').value).toBe(100);
      expect(gain(t)).toBeGreaterThan(1);
    },
  );

  it('habenular trapping outlasts the drug and acts on the fast part only', () => {
    const t = solve('iv-0.5', { mechanisms: ['habenula'] });
    expect(valueAt(t, 'habenulaBursting', 12)).toBeLessThan(
      0.9 * valueAt(t, 'habenulaBursting', -24),
    );
    expect(changeAt(t, 'madrs', 6)).toBeLessThan(
      changeAt(solve('iv-0.5', { mechanisms: [] }), 'madrs', 6) - 1,
    );
    expect(Math.abs(changeAt(t, 'habenulaBursting', 168))).toBeLessThan(0.5);
  });
});

describe('added drugs', () => {
  it('rapamycin stops synapses and spares the first hours', () => {
    const t = withAddOn('rapamycin');
    expect(gain(t)).toBeLessThan(0.2 * gain(base));
    expect(changeAt(t, 'madrs', 4) / changeAt(base, 'madrs', 4)).toBeGreaterThan(0.95);
  });

  it('an AMPA antagonist stops nearly everything after the burst', () => {
    const t = withAddOn('ampa-antagonist');
    expect(highest(t, 'glutamateRelease').value).toBeCloseTo(
      highest(base, 'glutamateRelease').value,
      6,
    );
    expect(highest(t, 'bdnf').value - 100).toBeLessThan(0.5 * (highest(base, 'bdnf').value - 100));
    expect(gain(t)).toBeLessThan(0.5 * gain(base));
  });

  it('a TrkB antagonist stops synapses', () => {
    expect(gain(withAddOn('trkb-antagonist'))).toBeLessThan(0.25 * gain(base));
  });

  it('naltrexone matters only under the opioid account, and not for dissociation', () => {
    expect(valueAt(withAddOn('naltrexone'), 'madrs', 24)).toBe(valueAt(base, 'madrs', 24));
    const open = solve('iv-0.5', { mechanisms: ['disinhibition', 'opioid'] });
    const blocked = withAddOn('naltrexone', ['disinhibition', 'opioid']);
    expect(valueAt(blocked, 'madrs', 24)).toBeGreaterThan(valueAt(open, 'madrs', 24) + 2);
    expect(highest(blocked, 'dissociation').value).toBe(highest(open, 'dissociation').value);
  });

  it('inactivating the hippocampus spares the acute and stops the lasting effect', () => {
    const t = withAddOn('hippocampal-inactivation');
    expect(changeAt(t, 'madrs', 3) / changeAt(base, 'madrs', 3)).toBeGreaterThan(0.9);
    expect(changeAt(t, 'madrs', 120) / changeAt(base, 'madrs', 120)).toBeLessThan(0.6);
  });
});
