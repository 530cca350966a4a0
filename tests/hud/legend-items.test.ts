import { describe, expect, it } from 'vitest';
import { SCALES } from '../../src/contract/view';
import { INNER_ITEMS } from '../../src/hud/legend/inner-items';
import { INNER_MARKS } from '../../src/hud/legend/inner-marks';
import { OUTER_ITEMS } from '../../src/hud/legend/outer-items';
import { OUTER_MARKS } from '../../src/hud/legend/outer-marks';
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

it('has at most five colours at any scale', () => {
  for (const scale of SCALES) {
    expect(new Set(LEGEND_ITEMS[scale].map(({ colour }) => colour)).size).toBeLessThanOrEqual(5);
  }
});

it('has a mark for everything that it names', () => {
  const marks: object = { ...OUTER_MARKS, ...INNER_MARKS };
  for (const scale of SCALES)
    for (const { mark } of LEGEND_ITEMS[scale]) expect(marks).toHaveProperty(mark);
  for (const scale of ['brain', 'circuit'] as const)
    for (const { mark } of OUTER_ITEMS[scale]) expect(OUTER_MARKS).toHaveProperty(mark);
});
