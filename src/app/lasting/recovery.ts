import type { Mode } from '../../contract/view';
import type { FaultKind, FaultLog } from '../../store/fault-log';

/** Seconds to wait before the page starts anew, by how often that has not helped. */
const WAITS = [10, 30, 120, 600, 1800] as const;
/** Seconds without a fault after which an earlier one counts as overcome. */
const WHOLE_SECONDS = 300;
/** Seconds without a visitor after which a broken page may start anew: an exhibit has nothing to lose. */
const IDLE_SECONDS: Readonly<Record<Mode, number>> = { kiosk: 10, explore: 180, present: Infinity };
/** Outside an exhibit a page that doesn't get well is left to its visitor. */
const MOST_ATTEMPTS: Readonly<Record<Mode, number>> = { kiosk: Infinity, explore: 3, present: 0 };
const LOOK_MS = 1000;

/** How often the page has started anew for a fault; it must outlast the page. */
export interface Attempts {
  read(): number;
  write(count: number): void;
}

export interface RecoveryOptions {
  readonly log: FaultLog;
  /** Seconds that never jump. */
  readonly seconds: () => number;
  readonly schedule: (callback: () => void, milliseconds: number) => unknown;
  /** Seconds since a visitor did anything. */
  readonly idleSeconds: () => number;
  readonly mode: () => Mode;
  readonly attempts: Attempts;
  readonly startAnew: () => void;
}

export interface Recovery {
  /** Something that only a new start mends. */
  broken(kind: FaultKind, detail: string): void;
  /** All is well again, or for the first time. */
  whole(): void;
}

/** Starts a broken page anew, when nobody is at it, and the later the less it has helped. */
export function createRecovery(options: RecoveryOptions): Recovery {
  const { log, seconds, schedule, idleSeconds, mode, attempts, startAnew } = options;
  let trouble: { readonly since: number; readonly detail: string } | null = null;
  let wholeSince: number | null = null;

  const look = (): void => {
    if (trouble === null) return;
    const count = attempts.read();
    const wait = WAITS[Math.min(count, WAITS.length - 1)] ?? 0;
    if (count >= MOST_ATTEMPTS[mode()]) return;
    if (seconds() - trouble.since >= wait && idleSeconds() >= IDLE_SECONDS[mode()]) {
      attempts.write(count + 1);
      log.record('reload', trouble.detail);
      trouble = null;
      startAnew();
      return;
    }
    schedule(look, LOOK_MS);
  };
  const forget = (): void => {
    if (wholeSince === null || trouble !== null) return;
    if (seconds() - wholeSince >= WHOLE_SECONDS) attempts.write(0);
    else schedule(forget, 10 * LOOK_MS);
  };
  return {
    broken(kind, detail) {
      log.record(kind, detail);
      wholeSince = null;
      if (trouble !== null) return;
      trouble = { since: seconds(), detail };
      look();
    },
    whole() {
      trouble = null;
      if (wholeSince !== null) return;
      wholeSince = seconds();
      forget();
    },
  };
}
