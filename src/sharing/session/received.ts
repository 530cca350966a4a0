/** The session that was opened last, and the way back from it. */
export interface Received {
  /** Name of its file, fit to be shown. */
  readonly name: string;
  readonly undo: () => void;
}

let last: Received | null = null;
const listeners = new Set<() => void>();

/** The session opened last, until it is undone; for useSyncExternalStore. */
export function lastReceived(): Received | null {
  return last;
}

export function onReceived(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function remember(received: Received | null): void {
  last = received;
  for (const listener of listeners) listener();
}
