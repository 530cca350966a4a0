import { solvingGroup, type GroupCourses } from './group';
import type { SolverAnswer, SolverRequest } from './solver';

type Task = Extract<SolverRequest, { kind: 'solve' }>;

/** How a worker answers, and how it lets messages in. */
export interface Desk {
  /** @param transfer buffers that go along without being copied */
  post(answer: SolverAnswer, transfer: ArrayBuffer[]): void;
  /** Resolves once messages that have come in were delivered. */
  pause(): Promise<void>;
}

/**
 * What runs in a worker: one task after the other, looking up after each person, so that it stops when it
 * is told to. Returns what the worker does with a message.
 */
export function openDesk({ post, pause }: Desk): (request: SolverRequest) => void {
  let waiting: Task[] = [];
  let current: Task | undefined;
  let isOpen = false;

  const solve = async (task: Task): Promise<void> => {
    const solving = solvingGroup(task.task);
    for (let step = solving.next(); ; step = solving.next()) {
      await pause();
      if (current !== task) return;
      if (step.done)
        return post({ kind: 'solved', id: task.id, courses: step.value }, buffers(step.value));
    }
  };
  const work = async (): Promise<void> => {
    isOpen = true;
    for (current = waiting.shift(); current !== undefined; current = waiting.shift()) {
      const { id } = current;
      try {
        await solve(current);
      } catch (error) {
        post(
          { kind: 'failed', id, message: error instanceof Error ? error.message : String(error) },
          [],
        );
      }
    }
    isOpen = false;
  };

  post({ kind: 'ready' }, []);
  return (request) => {
    if (request.kind === 'stop') {
      waiting = waiting.filter(({ run }) => run !== request.run);
      if (current?.run === request.run) current = undefined;
      return;
    }
    waiting.push(request);
    if (!isOpen) void work();
  };
}

function buffers({
  values,
  responding,
  remitted,
  everResponded,
  relapsed,
}: GroupCourses): ArrayBuffer[] {
  return [values, responding, remitted, everResponded, relapsed].map(({ buffer }) => buffer);
}
