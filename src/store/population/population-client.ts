import type { PopulationSummary } from '../../simulation/population/population';
import { sharePopulation } from '../../simulation/population/share-out';
import type { SimulationInput } from '../../simulation/simulate';
import { nextTask } from './next-task';
import type { PopulationRun } from './run-population';
import { sparingly } from './sparingly';
import { WorkerPool, type StartWorker } from './worker-pool';

const MOST_WORKERS = 4;
/** Fewer people are solved sooner than another worker starts. */
const PEOPLE_PER_WORKER = 8;
const PROGRESS_MILLISECONDS = 100;

export type PopulationClient = (
  input: SimulationInput,
  run: PopulationRun,
) => Promise<PopulationSummary>;

/** A client with a pool of workers of its own, which it starts when they are needed. */
export function createPopulationClient(start: StartWorker, cores: number): PopulationClient {
  const pool = new WorkerPool(start);
  return async (input, run) => {
    const { n, signal, onProgress, onFallback } = run;
    const wanted = run.workers ?? Math.min(MOST_WORKERS, cores);
    const workers = Math.max(1, Math.min(wanted, Math.ceil(n / PEOPLE_PER_WORKER)));
    const progress = sparingly(PROGRESS_MILLISECONDS, (done: number) => onProgress?.({ done, n }));
    signal?.throwIfAborted();
    const lines = pool.lend(workers);
    try {
      const summary = await sharePopulation(
        input,
        run,
        lines.map((line) => line.solver()),
        {
          pause: nextTask,
          signal,
          onProgress: (done) => progress.tell(done),
          onLost: (left, { message }) => onFallback?.({ workers: left, reason: message }),
        },
      );
      progress.end();
      onProgress?.({ done: n, n });
      return summary;
    } finally {
      progress.end();
      pool.giveBack();
    }
  };
}
