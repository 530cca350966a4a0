/** So often within so many seconds, and it is no matter of one instant. */
const MOST = 10;
const WITHIN_SECONDS = 10;

/** Counts what happens; answers whether it happens again and again. */
export function createRepetition(seconds: () => number): () => boolean {
  let since = -Infinity;
  let count = 0;
  return () => {
    const now = seconds();
    if (now - since > WITHIN_SECONDS) {
      since = now;
      count = 0;
    }
    count += 1;
    return count >= MOST;
  };
}
