import * as v from 'valibot';
import { parseUntrustedJson, type Limits } from '../contract/untrusted';

/** What a page that runs for months recovers from, and what it does about it. */
export const FAULT_KINDS = [
  'start',
  'context',
  'load',
  'exception',
  'storage',
  'clock',
  'sleep',
  'reload',
  'update',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

const KEY = 'synaptarium.faults';
/** Newest entries that are kept: a few days of a bad machine, months of a good one. */
export const MOST_FAULTS = 200;
/** Characters of a detail that are kept. */
const DETAIL_CHARACTERS = 200;
const LIMITS: Limits = { characters: 200_000, values: 10 * MOST_FAULTS, depth: 3 };

const faultSchema = v.object({
  /** Wall-clock time, seconds since 1970. */
  at: v.pipe(v.number(), v.finite()),
  kind: v.picklist(FAULT_KINDS),
  /** In English, for the operator. */
  detail: v.pipe(v.string(), v.maxLength(DETAIL_CHARACTERS)),
  /** How often it happened on end. */
  times: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Fault = v.InferOutput<typeof faultSchema>;

const storedSchema = v.object({
  version: v.literal(1),
  faults: v.pipe(v.array(faultSchema), v.maxLength(MOST_FAULTS)),
});

/** The part of the browser's storage that is used; every use of it may be refused. */
export type FaultStorage = Pick<Storage, 'getItem' | 'setItem'>;

export interface FaultLog {
  /** Notes a fault. The same on end becomes one entry that counts. Never throws. */
  record(kind: FaultKind, detail: string): void;
  /** Oldest first. */
  entries(): readonly Fault[];
  /** Calls at each record; returns the undoing. */
  subscribe(listener: (fault: Fault) => void): () => void;
}

/**
 * The faults that this computer recovered from, kept in its own browser and never sent. Where storage is forbidden, full
 * or holds nonsense, they are kept until the page goes. `seconds` is wall-clock time since 1970. A page has one
 * log ({@link pageFaultLog}), so that nothing that is recorded is lost to another's writing.
 */
export function createFaultLog(
  storage: () => FaultStorage | null,
  seconds: () => number,
): FaultLog {
  let kept = stored(storage);
  const listeners = new Set<(fault: Fault) => void>();
  return {
    record(kind, detail) {
      const short = detail.slice(0, DETAIL_CHARACTERS);
      const last = kept.at(-1);
      const repeats = last?.kind === kind && last.detail === short;
      const fault = { at: seconds(), kind, detail: short, times: repeats ? last.times + 1 : 1 };
      kept = [...(repeats ? kept.slice(0, -1) : kept), fault].slice(-MOST_FAULTS);
      if (!store(storage, kept)) {
        // Full: what is newest counts most, and a shorter list may yet fit.
        store(storage, kept.slice(-MOST_FAULTS / 10));
      }
      for (const listener of listeners) listener(fault);
    },
    entries: () => kept,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

let recording: FaultLog | null = null;

/** The log that records in this page: what storage has no room for can still be read in it. Made by whoever asks first. */
export function pageFaultLog(storage: () => FaultStorage | null, seconds: () => number): FaultLog {
  recording ??= createFaultLog(storage, seconds);
  return recording;
}

function stored(storage: () => FaultStorage | null): readonly Fault[] {
  try {
    const parsed = parseUntrustedJson(storage()?.getItem(KEY) ?? 'null', LIMITS);
    const result = 'value' in parsed ? v.safeParse(storedSchema, parsed.value) : null;
    return result?.success === true ? result.output.faults : [];
  } catch {
    // Forbidden: nothing is known.
    return [];
  }
}

function store(storage: () => FaultStorage | null, faults: readonly Fault[]): boolean {
  try {
    storage()?.setItem(KEY, JSON.stringify({ version: 1, faults }));
    return true;
  } catch {
    return false;
  }
}
