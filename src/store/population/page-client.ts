import { createPopulationClient } from './population-client';

/** The one client of the page. */
export const solvePopulation = createPopulationClient(
  () =>
    new Worker(new URL('./population-worker.ts', import.meta.url), {
      type: 'module',
      name: 'population',
    }),
  navigator.hardwareConcurrency || 1,
);
