import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { PopulationOptions, PopulationSummary } from '../../simulation/population/population';
import { sharePopulation, type Surroundings } from '../../simulation/population/share-out';
import type { SolverAnswer } from '../../simulation/population/solver';
import { SolverLine } from '../../simulation/population/solver-line';
import type { SimulationInput } from '../../simulation/simulate';

/** Fewer people are solved sooner than another thread starts and gets up to speed. */
const PEOPLE_PER_THREAD = 100;
const THREAD = new URL('./population-thread.mjs', import.meta.url);

interface Threads extends Omit<Surroundings, 'pause'> {
  /** Threads at most; the last one's work is done here, without starting any. */
  readonly workers: number;
  /** What a thread runs. */
  readonly thread?: URL;
}

/** Solves a population in worker threads. The summary does not depend on how many there are. */
export async function populationInThreads(
  input: SimulationInput,
  options: PopulationOptions,
  { workers, thread = THREAD, ...surroundings }: Threads,
): Promise<PopulationSummary> {
  const useful = Math.min(workers, Math.ceil(options.n / PEOPLE_PER_THREAD));
  const threads = useful > 1 ? Array.from({ length: useful }, () => startThread(thread)) : [];
  try {
    return await sharePopulation(
      input,
      options,
      threads.map(({ line }) => line.solver()),
      { ...surroundings, pause: () => setImmediate() },
    );
  } finally {
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }
}

function startThread(url: URL): { readonly worker: Worker; readonly line: SolverLine } {
  const worker = new Worker(url, { execArgv: [] });
  const line = new SolverLine((request) => worker.postMessage(request));
  worker.on('message', (answer: SolverAnswer) => line.receive(answer));
  worker.on('error', (error: Error) => line.lose(error.message));
  worker.on('exit', () => line.lose('The thread ended'));
  return { worker, line };
}
