import { describe, expect, it } from 'vitest';
import { PROTOCOL_PRESET_IDS } from '../../src/contract/presets';
import { valueAt } from '../../src/simulation/trajectory';
import { positionOf } from '../../src/timeline/axis';
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

  it.each(['iv-0.5', 'esketamine-56', 'esketamine-84'] as const)(
    'of %s call it a burst from half its height',
    (protocol) => {
      const { plan, trajectory } = solved(protocol);
      const burst = plan.phases.find(({ id }) => id === 'burst');
      expect(burst).toBeDefined();
      const above = (hours: number): number => valueAt(trajectory, 'glutamateRelease', hours) - 100;
      const half = plan.course.largestBurst / 2;
      const middle = ((burst?.start ?? 0) + (burst?.end ?? 0)) / 2;
      expect(half).toBeGreaterThan(BURST_ABOVE_BASELINE);
      expect(above(middle)).toBeGreaterThan(half);
      expect(above((burst?.end ?? 0) + 0.5)).toBeLessThan(half);
      expect(burst?.end ?? Infinity).toBeLessThan(4);
    },
  );

  it.each(['iv-0.5', 'esketamine-56', 'esketamine-84'] as const)(
    'of %s leave growth signals room to be pointed at',
    (protocol) => {
      const { plan, axis } = solved(protocol);
      const signals = plan.phases.find(({ id }) => id === 'signalling');
      const share = positionOf(axis, signals?.end ?? 0) - positionOf(axis, signals?.start ?? 0);
      // Their name is always shown while they are in force, and otherwise from 0.09 in a window of 1,440.
      expect(share).toBeGreaterThan(0.075);
    },
  );

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
