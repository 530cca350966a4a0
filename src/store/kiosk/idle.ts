import type { KioskLaunch } from '../../contract/kiosk';

/** What a visitor's stillness has come to. */
export type Stillness =
  | { readonly tier: 'here' }
  /** Asked whether anyone is there; seconds until the reset. */
  | { readonly tier: 'asked'; readonly left: number }
  | { readonly tier: 'gone' };

/**
 * How far the two tiers have come.
 * @param still seconds since the last act of a hand or key
 */
export function stillnessAfter(
  still: number,
  { idle, extend }: Pick<KioskLaunch, 'idle' | 'extend'>,
): Stillness {
  if (still < idle) return { tier: 'here' };
  if (still >= idle + extend) return { tier: 'gone' };
  return { tier: 'asked', left: Math.ceil(idle + extend - still) };
}

/** A hand that moves less than this is a sleeve or an unquiet sensor, CSS px. */
const LEAST_MOVE = 8;

export interface Activity {
  /** The clock at the last act, seconds. */
  lastSeconds(): number;
  act(): void;
  press(id: number, x: number, y: number): void;
  /** Counts only if something is pressed and has come some way since it last counted. */
  move(id: number, x: number, y: number): void;
  lift(id: number): void;
}

/** Notes what visitors do. What is drawn or played by itself is no act, nor is something that lies on the glass. */
export function createActivity(seconds: () => number): Activity {
  let last = seconds();
  const pressed = new Map<number, { x: number; y: number }>();
  const act = (): void => {
    last = seconds();
  };
  return {
    lastSeconds: () => last,
    act,
    press(id, x, y) {
      pressed.set(id, { x, y });
      act();
    },
    move(id, x, y) {
      const from = pressed.get(id);
      if (from === undefined || Math.hypot(x - from.x, y - from.y) < LEAST_MOVE) return;
      pressed.set(id, { x, y });
      act();
    },
    lift: (id) => void pressed.delete(id),
  };
}
