import { describe, expect, it } from 'vitest';
import { PROTOCOL_PRESET_IDS } from '../../src/contract/presets';
import { variableIndex } from '../../src/contract/variables';
import { valueAt } from '../../src/simulation/trajectory';
import { BURST_ABOVE_BASELINE, phaseIndexAt } from '../../src/timeline/phases';
import { solved } from './presets';

describe('phases', () => {
  it('of one infusion tell its story in order', () => {
    const { phases } = solved('iv-0.5').plan;
    expect(phases.map(({ id }) => id)).toEqual([
      'before',
      'burst',
      'signalling',
      'growing',
      'holding',
      'fading',
      'settled',
    ]);
  });

  it('of a course are renewed by each dose, and fade after the last', () => {
    const { phases } = solved('iv-0.5-x6').plan;
    const ids = phases.map(({ id }) => id);
    expect(ids).toContain('renewed');
    expect(ids.indexOf('fading')).toBeGreaterThan(ids.indexOf('renewed'));
  });

  it('are absent where the numbers show nothing', () => {
    expect(solved('none').plan.phases).toEqual([]);
    for (const inert of ['placebo', 'midazolam', 'ssri'] as const) {
      const ids = solved(inert).plan.phases.map(({ id }) => id);
      expect(ids, inert).not.toContain('burst');
      expect(ids, inert).not.toContain('growing');
    }
  });

  it('call it a burst exactly where release is above the threshold', () => {
    const { plan, trajectory } = solved('iv-0.5');
    const burst = plan.phases.find(({ id }) => id === 'burst');
    expect(burst).toBeDefined();
    const release = (hours: number): number => valueAt(trajectory, 'glutamateRelease', hours);
    const middle = ((burst?.start ?? 0) + (burst?.end ?? 0)) / 2;
    expect(release(middle)).toBeGreaterThan(100 + BURST_ABOVE_BASELINE);
    expect(release((burst?.end ?? 0) + 0.5)).toBeLessThan(100 + BURST_ABOVE_BASELINE);
    expect(trajectory.columns[variableIndex('glutamateRelease')]).toBeDefined();
  });

  it.each(PROTOCOL_PRESET_IDS)('of %s ascend without overlap', (id) => {
    const { phases } = solved(id).plan;
    for (let index = 1; index < phases.length; index += 1) {
      expect(phases[index]?.start).toBeGreaterThanOrEqual(phases[index - 1]?.end ?? 0);
    }
    for (const [index, phase] of phases.entries()) {
      expect(phaseIndexAt(phases, (phase.start + phase.end) / 2)).toBe(index);
    }
  });
});
