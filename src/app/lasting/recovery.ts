import type { Mode } from '../../contract/view';
import type { FaultKind, FaultLog } from '../../store/fault-log';

/** Seconds to wait before the page starts anew, by how often that has not helped. */
const WAITS = [10, 30, 120, 600, 1800] as const;
/** Seconds without a fault after which an earlier one counts as overcome. */
const WHOLE_SECONDS = 300;
/** Seconds without a visitor after which a broken page may start anew: an exhibit has nothing to lose. */
const IDLE_SECONDS: Readonly<Record<Mode, number>> = { kiosk: 10, explore: 180, present: Infinity };
/** A page of which nothing is left is started anew whoever is there, so often, and the first time after so many seconds. */
const DOWN_ATTEMPTS = 3;
const DOWN_SECONDS = 2;
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

/** How much is broken: the picture, a part that came to nothing, or all of the page. Later is worse. */
const BROKEN = ['picture', 'part', 'page'] as const;
export type Broken = (typeof BROKEN)[number];

interface Trouble {
  readonly since: number;
  readonly detail: string;
  readonly what: Broken;
}

export interface Recovery {
  /** Something that only a new start mends; of the picture, a later one may mend it too. */
  broken(kind: FaultKind, detail: string, what?: Broken): void;
  /** The picture is well again, or for the first time. */
  whole(): void;
}

/** Starts a broken page anew, when nobody is at it, and the later the less it has helped. */
export function createRecovery(options: RecoveryOptions): Recovery {
  const { log, seconds, schedule, idleSeconds, mode, attempts, startAnew } = options;
  let trouble: Trouble | null = null;
  let wholeSince: number | null = null;

  const look = (): void => {
    if (trouble === null) return;
    const { since, detail, what } = trouble;
    const down = what === 'page';
    const count = attempts.read();
    const usual = WAITS[Math.min(count, WAITS.length - 1)] ?? 0;
    const wait = down && count === 0 ? DOWN_SECONDS : usual;
    if (count >= Math.max(MOST_ATTEMPTS[mode()], down ? DOWN_ATTEMPTS : 0)) return;
    if (seconds() - since >= wait && (down || idleSeconds() >= IDLE_SECONDS[mode()])) {
      attempts.write(count + 1);
      log.record('reload', detail);
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
    broken(kind, detail, what = 'picture') {
      log.record(kind, detail);
      wholeSince = null;
      if (trouble !== null && BROKEN.indexOf(trouble.what) >= BROKEN.indexOf(what)) return;
      trouble = { since: seconds(), detail, what };
      look();
    },
    whole() {
      if (trouble?.what === 'picture') trouble = null;
      if (trouble !== null || wholeSince !== null) return;
      wholeSince = seconds();
      forget();
    },
  };
}
