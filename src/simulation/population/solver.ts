import type { GroupCourses, GroupTask } from './group';

/** Somebody who solves groups beside this thread. */
export interface Solver {
  /** Rejects with SolverLost if the solver is gone, with anything else if the task has no solution. */
  solve(task: GroupTask): Promise<GroupCourses>;
  /** Drops what has been asked for and is not done. Its promises never settle. */
  stop(): void;
}

/** A worker did not start, or ended before its time. */
export class SolverLost extends Error {}

/** To a worker: a task, or that nothing more of a run is wanted. */
export type SolverRequest =
  | { readonly kind: 'solve'; readonly run: number; readonly id: number; readonly task: GroupTask }
  | { readonly kind: 'stop'; readonly run: number };

/** From a worker. */
export type SolverAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'solved'; readonly id: number; readonly courses: GroupCourses }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
