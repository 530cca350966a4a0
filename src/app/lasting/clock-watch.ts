import type { FaultLog } from '../../store/fault-log';

/** Seconds by which the clocks may disagree between two looks; time servers move the wall clock by less. */
const SLACK_SECONDS = 5;

/**
 * Compares two clocks at each look: the wall clock, which people and time servers set, and one that never jumps. `every`
 * is seconds between looks. Whoever looks late was asleep; where the steady clock sleeps as well, the wall clock alone
 * goes forward, which a hand at the clock can do too. Returns the look, which says whether time went on as usual.
 */
export function createClockWatch(
  log: Pick<FaultLog, 'record'>,
  wall: () => number,
  steady: () => number,
  every: number,
): () => boolean {
  let before = { wall: wall(), steady: steady() };
  return () => {
    const now = { wall: wall(), steady: steady() };
    const passed = now.steady - before.steady;
    const jump = now.wall - before.wall - passed;
    before = now;
    if (passed > 3 * every + SLACK_SECONDS) {
      log.record('sleep', `nothing ran for ${Math.round(passed)} s`);
      return false;
    }
    if (Math.abs(jump) <= SLACK_SECONDS) return true;
    const way = jump > 0 ? 'forward' : 'back';
    const why = jump > 0 ? 'set, or the computer slept' : 'set';
    log.record('clock', `the clock went ${way} by ${Math.round(Math.abs(jump))} s: ${why}`);
    return false;
  };
}
