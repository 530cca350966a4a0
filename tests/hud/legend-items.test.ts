import { describe, expect, it } from 'vitest';
import { SCALES } from '../../src/contract/view';
import { LEGEND_ITEMS } from '../../src/hud/legend-items';
import { createSample, sampleAt } from '../../src/simulation/trajectory';
import type { ProtocolPresetId } from '../../src/contract/presets';
import { solved } from '../timeline/presets';

function named(protocol: ProtocolPresetId, hours: number): readonly string[] {
  const sample = sampleAt(solved(protocol).trajectory, hours, createSample());
  return LEGEND_ITEMS.dendrite
    .filter(({ seen }) => seen === undefined || seen(sample))
    .map(({ name }) => name);
}

describe('the key at the dendrite', () => {
  it('names only what can be seen', () => {
    expect(named('iv-0.5', -24)).toEqual(['spineOld']);
    expect(named('iv-0.5', 2 / 3)).toEqual(['spineOld', 'spineNew', 'synapse', 'growth']);
    expect(named('iv-0.5', 72)).toEqual(['spineOld', 'spineNew']);
    expect(named('none', 24)).toEqual(['spineOld', 'spineNew']);
  });
});

it('has at most five colours at any scale', () => {
  for (const scale of SCALES) {
    expect(new Set(LEGEND_ITEMS[scale].map(({ colour }) => colour)).size).toBeLessThanOrEqual(5);
  }
});
