import { settled } from '../more-courses';
import type { Courses } from '../shown-view';

/** What is edited, and the way back and forth. */
export interface Edits {
  readonly past: readonly Courses[];
  readonly present: Courses;
  readonly future: readonly Courses[];
  /** What was changed last; the same again belongs to the same step. Null closes the step. */
  readonly key: string | null;
}

const MOST_STEPS = 100;

export function beginEdits(present: Courses): Edits {
  return { past: [], present, future: [], key: null };
}

/** Changes something. Keystrokes in one field (`key`) are one step back. */
export function edit(edits: Edits, change: Partial<Courses>, key: string | null): Edits {
  const { past, present } = edits;
  const continues = key !== null && key === edits.key;
  return {
    past: continues ? past : [...past, present].slice(-MOST_STEPS),
    present: { ...present, ...settled(present, change) },
    future: [],
    key,
  };
}

/** The next change of the same field will be a step of its own. */
export function settleEdits(edits: Edits): Edits {
  return edits.key === null ? edits : { ...edits, key: null };
}

export function undoEdit({ past, present, future, ...rest }: Edits): Edits {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, ...rest };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], key: null };
}

export function redoEdit({ past, present, future, ...rest }: Edits): Edits {
  const [after, ...later] = future;
  if (after === undefined) return { past, present, future, ...rest };
  return { past: [...past, present], present: after, future: later, key: null };
}
