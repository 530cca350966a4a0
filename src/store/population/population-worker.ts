import type { SolverAnswer, SolverRequest } from '../../simulation/population/solver';
import { openDesk } from '../../simulation/population/solver-desk';
import { nextTask } from './next-task';

/** The worker's own scope, which the types of a page do not know. */
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<SolverRequest>) => void;
  postMessage(answer: SolverAnswer, transfer: ArrayBuffer[]): void;
};

const answer = openDesk({
  post: (message, transfer) => scope.postMessage(message, transfer),
  pause: nextTask,
});
scope.onmessage = ({ data }) => answer(data);
