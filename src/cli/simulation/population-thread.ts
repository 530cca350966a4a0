import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { SolverRequest } from '../../simulation/population/solver';
import { openDesk } from '../../simulation/population/solver-desk';

const port = parentPort;
if (port === null) throw new Error('This module runs in a worker thread');
const answer = openDesk({
  post: (message, transfer) => port.postMessage(message, transfer),
  pause: () => setImmediate(),
});
port.on('message', (request: SolverRequest) => answer(request));
