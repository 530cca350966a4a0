import { describe, expect, it } from 'vitest';
import { SCALES } from '../../src/contract/view';
import { INNER_ITEMS } from '../../src/hud/legend/inner-items';
import { INNER_MARKS } from '../../src/hud/legend/inner-marks';
import { inViewOf } from '../../src/hud/legend/legend-item';
import { legendName } from '../../src/hud/legend/legend-name';
import { OUTER_ITEMS } from '../../src/hud/legend/outer-items';
import { OUTER_MARKS } from '../../src/hud/legend/outer-marks';
import { markLookOf } from '../../src/hud/structures/structure-marks';
import { BRAIN_LABELS } from '../../src/scene/labels/label-points';
import { addFurtherTexts, createTranslations } from '../../src/i18n/i18n';
import { createSample, sampleAt } from '../../src/simulation/trajectory';
import type { ProtocolPresetId } from '../../src/contract/presets';
import { solved } from '../timeline/presets';

const LEGEND_ITEMS = { ...OUTER_ITEMS, ...INNER_ITEMS };

function named(protocol: ProtocolPresetId, hours: number): readonly string[] {
  const { trajectory } = solved(protocol);
  const sample = sampleAt(trajectory, hours, createSample());
  return LEGEND_ITEMS.dendrite
    .filter(({ seen }) => seen === undefined || seen(sample, trajectory))
    .map(({ name }) => name);
}

it('what a course never shows has no entry in its key', () => {
  const ever = (protocol: ProtocolPresetId): readonly string[] =>
    LEGEND_ITEMS.synapse
      .filter((item) => item.ever?.(solved(protocol).trajectory) ?? true)
      .map(({ name }) => name);
  expect(ever('iv-0.5')).toContain('drugMolecule');
  expect(ever('ssri')).not.toContain('drugMolecule');
  expect(ever('ssri')).toContain('glutamateMolecule');
});

describe('the key of two courses', () => {
  const at = (protocol: ProtocolPresetId, hours: number) => {
    const { trajectory, plan } = solved(protocol);
    const sample = sampleAt(trajectory, hours, createSample());
    return { trajectory, sample, administrations: plan.administrations };
  };
  const item = (scale: keyof typeof LEGEND_ITEMS, wanted: string) => {
    const found = LEGEND_ITEMS[scale].find(({ name }) => name === wanted);
    if (found === undefined) throw new Error(wanted);
    return found;
  };

  it('says which of them has what only one has', () => {
    const drug = item('brain', 'drug');
    const [given, placebo] = [at('iv-0.5', 2 / 3), at('placebo', 2 / 3)];
    expect(inViewOf(drug, given, placebo, false)).toEqual({ seen: 'true', only: 0 });
    expect(inViewOf(drug, placebo, given, false)).toEqual({ seen: 'true', only: 1 });
    expect(inViewOf(drug, given, given, false)).toEqual({ seen: 'true', only: null });
    expect(inViewOf(drug, given, null, false)).toEqual({ seen: 'true', only: null });
    expect(inViewOf(drug, placebo, placebo, false)).toEqual({ seen: 'false', only: null });
    expect(inViewOf(drug, placebo, placebo, true)).toEqual({ seen: 'never', only: null });
    expect(inViewOf(item('brain', 'amygdala'), placebo, given, false).only).toBe(null);
  });

  it('names what is given in those that show it, and a beginning that both have', async () => {
    const i18n = createTranslations();
    await addFurtherTexts(i18n);
    const called = (scale: keyof typeof LEGEND_ITEMS, name: string, ...ids: ProtocolPresetId[]) =>
      legendName(
        i18n.t,
        item(scale, name),
        ids.map((id) => at(id, 0)),
      );
    expect(called('brain', 'drug', 'placebo', 'iv-0.5')).toBe('Ketamine in the brain');
    expect(called('brain', 'drug', 'iv-0.5', 'esketamine-84')).toBe(
      'Ketamine in the brain / Esketamine in the brain',
    );
    expect(called('dendrite', 'spineNew', 'iv-0.5')).toBe('Spine since the infusion');
    // The violet of a course of two drugs is ketamine, whichever comes first.
    const beside = [at('ssri', 0), at('iv-0.5', 0)].flatMap((each) => each.administrations);
    const both = [{ ...at('iv-0.5', 0), administrations: beside }];
    expect(legendName(i18n.t, item('brain', 'drug'), both)).toBe('Ketamine in the brain');
    expect(called('dendrite', 'spineNew', 'iv-0.5', 'none')).toBe('Spine since day 0');
  });
});

describe('the key at the dendrite', () => {
  it('names only what can be seen', () => {
    expect(named('iv-0.5', -24)).toEqual(['spineOld', 'spineLost']);
    const lost = ['spineOld', 'spineNew', 'spineLost'];
    expect(named('iv-0.5', 2 / 3)).toEqual([...lost, 'synapse', 'growth']);
    expect(named('iv-0.5', 72)).toEqual(lost);
    expect(named('none', 24)).toEqual(lost);
  });

  it('tells of lost spines where stress took some, and nowhere else', () => {
    const [entry] = LEGEND_ITEMS.dendrite.filter(({ name }) => name === 'spineLost');
    const { trajectory } = solved('iv-0.5');
    const healthy = trajectory.columns.map((column) => Float64Array.from(column, () => 100));
    expect(entry?.seen?.(createSample(), trajectory)).toBe(true);
    expect(entry?.seen?.(createSample(), { ...trajectory, columns: healthy })).toBe(false);
  });
});

it('has at most five colours at any scale, and at the circuit those of the small nuclei besides', () => {
  for (const scale of SCALES) {
    const first = LEGEND_ITEMS[scale].filter(({ aside }) => aside !== true);
    expect(new Set(first.map(({ colour }) => colour)).size).toBeLessThanOrEqual(5);
    const more = LEGEND_ITEMS[scale].filter(({ aside }) => aside === true);
    expect(more.map(({ name }) => name)).toEqual(
      scale === 'circuit' ? ['accumbens', 'lateral-habenula'] : [],
    );
  }
});

it('names every colour that a structure named at the circuit has', () => {
  const told = LEGEND_ITEMS.circuit.map(({ colour }) => colour);
  for (const { of } of BRAIN_LABELS.circuit) {
    const look = of === undefined ? null : markLookOf(of);
    if (look !== null) expect(told).toContain(look.colour);
  }
});

it('has a mark for everything that it names', () => {
  const marks: object = { ...OUTER_MARKS, ...INNER_MARKS };
  for (const scale of SCALES)
    for (const { mark } of LEGEND_ITEMS[scale]) expect(marks).toHaveProperty(mark);
  for (const scale of ['brain', 'circuit'] as const)
    for (const { mark } of OUTER_ITEMS[scale]) expect(OUTER_MARKS).toHaveProperty(mark);
});
