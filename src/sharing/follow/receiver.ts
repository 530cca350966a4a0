import { readMessage, type FollowMessage } from '../../contract/follow';
import { openSigned } from './signature';

/** Messages looked at within a second; a lecturer sends five. */
const MOST_PER_SECOND = 20;

interface Receiving {
  readonly topic: string;
  readonly publicKey: string;
  /** The clock, seconds. */
  readonly seconds: () => number;
  readonly onMessage: (message: FollowMessage) => void;
}

/** Lets through what the lecturer signed, newer than what came before; all else is as if it had never come. */
export function createReceiver({
  topic,
  publicKey,
  seconds,
  onMessage,
}: Receiving): (payload: string) => void {
  let latest = 0;
  let windowStart = -Infinity;
  let count = 0;
  return (payload) => {
    const now = seconds();
    if (now - windowStart >= 1) {
      windowStart = now;
      count = 0;
    }
    count += 1;
    if (count > MOST_PER_SECOND) return;
    const text = openSigned(payload, topic, publicKey);
    const message = text === null ? null : readMessage(text);
    if (message === null || message.number <= latest) return;
    latest = message.number;
    onMessage(message);
  };
}
