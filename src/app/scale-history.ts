import { SCALES, type ScaleId } from '../contract/view';
import type { Act } from '../store/acts';
import type { SynaptariumStore } from '../store/store';

/** The browser's history, as far as it is needed here. */
export interface Entries {
  /** Adds an entry with the address that there is. */
  push(entry: Entry): void;
  /** Notes what the present entry is of. */
  note(entry: Entry): void;
  /** Writes the address of what is shown now over that of the present entry. */
  rewrite(): void;
  /** Calls when the visitor has gone to another entry. Returns the undoing. */
  onGone(listener: (entry: unknown, search: string) => void): () => void;
}

/** What an entry keeps: where on the ladder of scales it was left. */
export interface Entry {
  readonly scale: ScaleId;
}

/** Least time from one entry to the next, seconds: who steps through the scales wants back to where the steps began. */
const LEAST_APART_SECONDS = 1;

function scaleOf(entry: unknown, search: string): ScaleId {
  const kept = (entry as Partial<Entry> | null)?.scale;
  const said = kept ?? new URLSearchParams(search).get('scale');
  return SCALES.find((scale) => scale === said) ?? 'brain';
}

/**
 * A jump to another scale by a key or a control is a step in the browser's history: Back leads to the scale before. It leads
 * there alone: time, treatment and panels stay as they are. Zooming, tours and lectures make no steps.
 */
export function bindScaleHistory({
  store,
  entries,
  act,
  seconds,
}: {
  readonly store: SynaptariumStore;
  readonly entries: Entries;
  /** What the visitor is doing, if anything. */
  readonly act: () => Act | null;
  readonly seconds: () => number;
}): () => void {
  let last = -Infinity;
  let going = false;
  entries.note({ scale: store.getState().scale });
  const stop = store.subscribe((state, before) => {
    if (state.scale === before.scale) return;
    const { scale, mode, tour } = state;
    const jump = act() !== null && !going && mode === 'explore' && tour === null;
    if (!jump || before.tour !== null || seconds() - last < LEAST_APART_SECONDS) {
      entries.note({ scale });
      return;
    }
    last = seconds();
    entries.push({ scale });
  });
  const unlisten = entries.onGone((entry, search) => {
    const { scale, mode, actions } = store.getState();
    const wanted = scaleOf(entry, search);
    // A lecture goes its own way.
    if (mode !== 'explore' || wanted === scale) {
      entries.note({ scale });
      entries.rewrite();
      return;
    }
    going = true;
    actions.setScale(wanted);
    going = false;
  });
  return () => {
    stop();
    unlisten();
  };
}
