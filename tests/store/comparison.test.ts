import { describe, expect, it } from 'vitest';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import { valueAt } from '../../src/simulation/trajectory';
import { initialStateFrom } from '../../src/store/url';
import { createSynaptariumStore } from '../../src/store/store';

function open(search = '') {
  return createSynaptariumStore(
    initialStateFrom(search, { systemReducedMotion: false }).initial,
    () => 0,
  );
}

describe('two courses', () => {
  it('lie over one axis, as far as the longer one goes', () => {
    const alone = open();
    const both = open('?compare=esketamine-84-course');
    const { axis, trajectory, comparedTrajectory } = both.getState();
    const last = axis.hours.at(-1);
    expect(last).toBeGreaterThan(alone.getState().axis.hours.at(-1) ?? Infinity);
    expect(trajectory.hours.at(-1)).toBe(last);
    expect(comparedTrajectory?.hours.at(-1)).toBe(last);
  });

  it('change nothing in each other', () => {
    const alone = open('?protocol=ssri').getState().trajectory;
    const beside = open('?protocol=iv-0.5&compare=ssri').getState().comparedTrajectory;
    if (beside === null) throw new Error('nothing to compare');
    for (const hours of [-24, 0, 24, 336, 1300])
      expect(valueAt(beside, 'madrs', hours)).toBeCloseTo(valueAt(alone, 'madrs', hours), 3);
  });

  it('share what is not said to differ', () => {
    const store = open();
    const { actions } = store.getState();
    actions.compareWith(null, { preset: 'healthy', value: presetPatient('healthy') });
    actions.setProtocol({ preset: 'ssri', value: presetProtocol('ssri') });
    const { trajectory, comparedTrajectory } = store.getState();
    if (comparedTrajectory === null) throw new Error('nothing to compare');
    expect(valueAt(trajectory, 'madrs', 0)).not.toBe(valueAt(comparedTrajectory, 'madrs', 0));
    const healthy = open('?patient=healthy&protocol=ssri').getState().trajectory;
    for (const hours of [-24, 24, 336])
      expect(valueAt(comparedTrajectory, 'spineDensityPrefrontal', hours)).toBeCloseTo(
        valueAt(healthy, 'spineDensityPrefrontal', hours),
        6,
      );
    actions.compareWith(null, null);
    expect(store.getState().comparedTrajectory).toBeNull();
  });
});
