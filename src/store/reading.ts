import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { VariableId } from '../contract/variables';

/** How things are looked up beside the picture: it moves nothing in it, and no link carries it. */
interface Reading {
  /** The variable from whose card a paper was opened: the way back. */
  readonly from: VariableId | null;
  /** True if what was measured in animals only is set back. Remembered on this device. */
  readonly humanOnly: boolean;
}

const KEY = 'synaptarium.human-evidence-only';

/** Storage is refused in some frames and private windows: then it is simply not remembered. */
function remembered(): boolean {
  try {
    return window.localStorage.getItem(KEY) === '1';
  } catch {
    return false;
  }
}

const reading = createStore<Reading>()(() => ({
  from: null,
  humanOnly: remembered(),
}));

export function useReading<T>(selector: (state: Reading) => T): T {
  return useStore(reading, selector);
}

/** From whose card a paper is about to be opened; null where there is no way back. */
export function comeFrom(from: VariableId | null): void {
  reading.setState({ from });
}

export function setHumanOnly(humanOnly: boolean): void {
  reading.setState({ humanOnly });
  try {
    window.localStorage.setItem(KEY, humanOnly ? '1' : '0');
  } catch {
    // Not remembered.
  }
}
