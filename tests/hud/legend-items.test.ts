import { describe, expect, it } from 'vitest';
import { SCALES } from '../../src/contract/view';
import { INNER_ITEMS } from '../../src/hud/legend/inner-items';
import { INNER_MARKS } from '../../src/hud/legend/inner-marks';
import { OUTER_ITEMS } from '../../src/hud/legend/outer-items';
import { OUTER_MARKS } from '../../src/hud/legend/outer-marks';
import { markLookOf } from '../../src/hud/structures/structure-marks';
import { BRAIN_LABELS } from '../../src/scene/labels/label-points';
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
