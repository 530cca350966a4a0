import type { SimulationInput } from '../simulate';
import { solvingGroup, type GroupCourses, type GroupTask } from './group';
import { GroupQueue } from './group-queue';
import { hourBlocks } from './hour-blocks';
import { emptySummary, type PopulationOptions, type PopulationSummary } from './population';
import { SolverLost, type Solver } from './solver';
import { Tally } from './tally';

/** As much of an AbortSignal as is needed; the core knows no platform. */
export interface Cancellation {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What the core has not got: an event loop, and somebody to tell. */
export interface Surroundings {
  /** Lets whatever else waits for this thread go first. */
  pause(): Promise<void>;
  readonly signal?: Cancellation | undefined;
  /** So many of the people have been solved. Comes as often as groups do. */
  onProgress?(done: number): void;
  /** A solver is gone; so many are left. With none, this thread does the rest. */
  onLost?(left: number, lost: SolverLost): void;
}

/** A solver has the next group waiting while it works on one, so it never idles while this thread is busy. */
const GROUPS_AHEAD = 2;

/**
 * Shares a population out among solvers and puts it together again. The summary is the same, bit for bit,
 * whatever their number, their speed and their fate. Rejects with the signal's reason once cancelled.
 */
export async function sharePopulation(
  input: SimulationInput,
  { n, seed, hours }: PopulationOptions,
  solvers: readonly Solver[],
  surroundings: Surroundings,
): Promise<PopulationSummary> {
  const { pause, signal, onProgress } = surroundings;
  const summary = emptySummary(n, hours.length);
  const blocks = hourBlocks(n, hours.length);
  const crew = new Set(solvers);
  let queue = new GroupQueue(0, 1);
  let solved = 0;

  const work = async (): Promise<PopulationSummary> => {
    for (const { from, to } of blocks) {
      const tally = new Tally(n, to - from);
      queue = new GroupQueue(n, Math.max(1, crew.size));
      await solveAll({ input, seed, hours: hours.slice(from, to) }, queue, crew, {
        ...surroundings,
        receive(courses) {
          tally.add(courses);
          solved += courses.count;
          onProgress?.(Math.floor(solved / blocks.length));
        },
      });
      const summarising = tally.summarising(summary, from);
      while (!summarising.next().done) {
        await pause();
        stopIfCancelled(signal);
      }
    }
    return summary;
  };
  try {
    return await unlessCancelled(work, signal);
  } finally {
    queue.close();
    for (const solver of solvers) solver.stop();
  }
}

type CommonTask = Pick<GroupTask, 'input' | 'seed' | 'hours'>;

async function solveAll(
  task: CommonTask,
  queue: GroupQueue,
  crew: Set<Solver>,
  around: Surroundings & { receive(courses: GroupCourses): void },
): Promise<void> {
  const keepBusy = async (solver: Solver): Promise<void> => {
    for (let group = queue.take(); group !== undefined; group = queue.take()) {
      try {
        around.receive(await solver.solve({ ...task, ...group }));
      } catch (error) {
        if (!(error instanceof SolverLost)) throw error;
        queue.giveBack(group);
        if (crew.delete(solver)) around.onLost?.(crew.size, error);
        return;
      }
    }
  };
  // Again as long as somebody was lost after the others had gone home.
  while (crew.size > 0 && !queue.isEmpty) {
    await Promise.all(
      [...crew].flatMap((solver) => Array.from({ length: GROUPS_AHEAD }, () => keepBusy(solver))),
    );
  }
  for (let group = queue.take(); group !== undefined; group = queue.take())
    around.receive(await solveHere({ ...task, ...group }, around));
}

/** Solves a group in this thread, with a pause after each person. */
async function solveHere(task: GroupTask, { pause, signal }: Surroundings): Promise<GroupCourses> {
  const solving = solvingGroup(task);
  for (;;) {
    const step = solving.next();
    await pause();
    stopIfCancelled(signal);
    if (step.done) return step.value;
  }
}

function stopIfCancelled(signal: Cancellation | undefined): void {
  if (signal?.aborted) throw signal.reason;
}

async function unlessCancelled<T>(
  work: () => Promise<T>,
  signal: Cancellation | undefined,
): Promise<T> {
  stopIfCancelled(signal);
  if (signal === undefined) return work();
  let cancel = (): void => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    cancel = () => reject(signal.reason);
  });
  signal.addEventListener('abort', cancel);
  try {
    return await Promise.race([work(), cancelled]);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
