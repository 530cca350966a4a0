import * as v from 'valibot';
import type { Limits } from './untrusted';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What an exhibit tells the server on its own computer, so that a watchdog can see whether it lives. */
export const beatSchema = v.strictObject({
  /** Of the app. */
  version: v.pipe(v.string(), v.maxLength(40)),
  /** Seconds since the page started. */
  uptime: count,
  /** What `<html data-ready>` says. */
  ready: v.picklist(['true', 'false', 'error']),
  /** Whether the browser still gives the page frames. */
  drawing: v.boolean(),
  /** Frames drawn since the start. */
  frames: count,
  /** Faults in the local log. */
  faults: count,
});
export type Beat = v.InferOutput<typeof beatSchema>;

export const BEAT_LIMITS: Limits = { characters: 1000, values: 20, depth: 1 };
/** Seconds between two beats. */
export const BEAT_SECONDS = 15;
/** Seconds without a beat after which a page counts as dead. */
export const BEAT_LIMIT_SECONDS = 60;
/** Path below the site's root. */
export const BEAT_PATH = 'heartbeat';
