import {
  EMBED_MOST_WAITING,
  EMBED_TIME_LIMIT_MS,
  RPC_ERRORS,
  type RpcResponse,
} from '../contract/embed';
import type { Call } from './embed-dispatcher';
import { EmbedError, errorResponse } from './embed-error';

export type Schedule = (callback: () => void, milliseconds: number) => unknown;
export type Answer = (response: RpcResponse) => void;

/**
 * Carries out calls one after the other. A call that has waited or worked for too long gets an error;
 * if it had not begun it never will, and the next one goes on without it.
 */
export function createEmbedQueue(schedule: Schedule): (call: Call, answer: Answer) => void {
  let tail: Promise<void> = Promise.resolve();
  let waiting = 0;

  return (call, answer) => {
    const reply = (response: RpcResponse): void => {
      if (call.id !== undefined) answer(response);
    };
    const refuse = (message: string): void =>
      reply(errorResponse(call.id ?? null, new EmbedError(RPC_ERRORS.unavailable, message)));
    if (waiting >= EMBED_MOST_WAITING) {
      refuse('Too many calls are waiting');
      return;
    }
    waiting += 1;
    let over = false;
    const expired = new Promise<null>((resolve) => {
      schedule(() => {
        // The next call goes on only after those that came with this one have had their time too.
        schedule(() => resolve(null), 0);
        if (over) return;
        over = true;
        refuse(`No answer was possible within ${EMBED_TIME_LIMIT_MS / 1000} s`);
      }, EMBED_TIME_LIMIT_MS);
    });
    tail = tail.then(async () => {
      const response = over ? null : await Promise.race([call.run(), expired]);
      waiting -= 1;
      if (over || response === null) return;
      over = true;
      reply(response);
    });
  };
}
