import type { TourId } from '../contract/tours';
import type { ShownView } from '../store/shown-view';
import type { SynaptariumStore } from '../store/store';

/** What a running planetarium remembers around a tour. */
export interface TourMemory {
  /** What was shown before the first tour; null while none is taken. */
  before: ShownView | null;
  /** Where a tour was left, and what was then shown; null once that has been seen to. */
  left: { readonly tour: TourId; readonly stop: string; readonly view: ShownView } | null;
  /** True if a step has stopped display time, so that a later one may let it run again. */
  stilled: boolean;
}

const memories = new WeakMap<SynaptariumStore, TourMemory>();

export function memoryOf(store: SynaptariumStore): TourMemory {
  const known = memories.get(store);
  if (known !== undefined) return known;
  const memory: TourMemory = { before: null, left: null, stilled: false };
  memories.set(store, memory);
  return memory;
}
