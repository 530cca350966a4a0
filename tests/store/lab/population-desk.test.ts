import { describe, expect, it } from 'vitest';
import { simulatePopulation } from '../../../src/simulation/population/population';
import { presetProtocol } from '../../../src/contract/presets';
import { createPopulationDesk, isCurrent } from '../../../src/store/lab/population-desk';
import { populationHours, TOLD_DAYS } from '../../../src/store/lab/population-hours';
import { coursesIn } from '../../../src/store/shown-view';
import { createSynaptariumStore } from '../../../src/store/store';
import { initialStateFrom } from '../../../src/store/url';

function planetarium(search: string) {
  const { initial } = initialStateFrom(search, { systemReducedMotion: true });
  return createSynaptariumStore(initial, () => 0);
}

const solveHere: Parameters<typeof createPopulationDesk>[1] = (
  input,
  { n, seed, hours, onProgress },
) => {
  onProgress?.({ done: n, n });
  return Promise.resolve(simulatePopulation(input, { n, seed, hours }));
};

describe('the desk for populations', () => {
  it('keeps what it found, and knows when it is of an earlier course', async () => {
    const store = planetarium('?compare=placebo');
    const desk = createPopulationDesk(store, solveHere);
    await desk.run(12, 3);
    const { result, progress } = desk.state.getState();
    if (result === null) throw new Error('no result');
    expect(progress).toBeNull();
    expect(result.summaries.map(({ n }) => n)).toEqual([12, 12]);
    expect(isCurrent(result, coursesIn(store.getState()))).toBe(true);
    store.getState().actions.setProtocol({ preset: 'ssri', value: presetProtocol('ssri') });
    expect(isCurrent(result, coursesIn(store.getState()))).toBe(false);
    store.getState().actions.setCourses(result.courses);
    expect(isCurrent(result, coursesIn(store.getState()))).toBe(true);
  });

  it('can be stopped, keeps what it had, and says so', async () => {
    const desk = createPopulationDesk(planetarium(''), (_, { signal }) => {
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('stopped')));
      });
    });
    const run = desk.run(50, 1);
    expect(desk.state.getState().progress).toEqual({ done: 0, of: 50 });
    desk.cancel();
    await run;
    expect(desk.state.getState()).toEqual({ progress: null, result: null, ended: 'cancelled' });
  });

  it('says when it failed', async () => {
    const desk = createPopulationDesk(planetarium(''), () => Promise.reject(new Error('broken')));
    await desk.run(50, 1);
    expect(desk.state.getState().ended).toBe('failed');
  });

  it('looks at every day that is told, whatever the horizon', () => {
    for (const horizon of [1344, 5000, 9432]) {
      const hours = populationHours(horizon);
      for (const day of TOLD_DAYS) expect(hours).toContain(day * 24);
      expect(hours.at(-1)).toBe(horizon);
      expect([...hours].sort((a, b) => a - b)).toEqual(hours);
    }
  });
});
