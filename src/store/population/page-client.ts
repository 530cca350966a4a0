import workerAddress from './population-worker?worker&url';
import { startWorker } from '../workers/start-worker';
import { createPopulationClient } from './population-client';

/** The one client of the page. */
export const solvePopulation = createPopulationClient(
  () => startWorker(workerAddress, 'population'),
  navigator.hardwareConcurrency || 1,
);
