import workerAddress from './course-worker?worker&url';
import { startWorker } from '../workers/start-worker';
import type { CourseQuestion } from './course-file';
import type { DataFormat } from './course-text';

/** A course that cannot be solved, in the words of the simulation. */
export class Unsolvable extends Error {}

/** The browser allows no worker, or its code could not be loaded. */
export class NoWorker extends Error {}

/**
 * Has courses solved and written into one file in a worker, which goes away with the answer. There is no other way: the page itself
 * has the values of the parameters, not the ranges that low and high are drawn from. Rejects with the signal's reason
 * once cancelled.
 */
export async function askCourses(
  questions: readonly CourseQuestion[],
  format: DataFormat,
  signal: AbortSignal,
): Promise<string> {
  signal.throwIfAborted();
  const worker = startSolver();
  try {
    return await new Promise<string>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.onmessage = ({ data }: MessageEvent<{ text: string } | { error: string }>) =>
        'text' in data ? resolve(data.text) : reject(new Unsolvable(data.error));
      worker.onerror = () => reject(new NoWorker());
      worker.postMessage({ questions, format });
    });
  } finally {
    worker.terminate();
  }
}

function startSolver(): Worker {
  try {
    return startWorker(workerAddress, 'course');
  } catch {
    throw new NoWorker();
  }
}
