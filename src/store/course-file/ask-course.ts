import type { CourseQuestion, DataFormat } from './course-file';

/** A course that cannot be solved, in the words of the simulation. */
export class Unsolvable extends Error {}

/**
 * Has a course solved and written in a worker, which goes away with the answer; in the page itself where the browser
 * allows no worker. Rejects with the signal's reason once cancelled.
 */
export async function askCourse(
  question: CourseQuestion,
  format: DataFormat,
  signal: AbortSignal,
): Promise<string> {
  signal.throwIfAborted();
  const worker = startWorker();
  if (worker === null) return solveHere(question, format);
  try {
    return await new Promise<string>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.onmessage = ({ data }: MessageEvent<{ text: string } | { error: string }>) =>
        'text' in data ? resolve(data.text) : reject(new Unsolvable(data.error));
      // Without a message the script could not be loaded.
      worker.onerror = () => resolve(solveHere(question, format));
      worker.postMessage({ question, format });
    });
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./course-worker.ts', import.meta.url), {
      type: 'module',
      name: 'course',
    });
  } catch {
    return null;
  }
}

async function solveHere(question: CourseQuestion, format: DataFormat): Promise<string> {
  const { courseText, solveCourse } = await import('./course-file');
  return courseText(solveCourse(question), format);
}
