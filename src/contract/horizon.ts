/** Limits of every timeline, hours from the protocol origin. Plain data without imports. */

/** Where every timeline begins. */
export const EARLIEST_HOURS = -168;
/** The latest hour at which a dose may be given. */
export const LATEST_DOSE_HOURS = 8760;
/** Every timeline reaches at least this far (eight weeks). */
export const SHORTEST_HORIZON_HOURS = 1344;
/** ... and at least this far past the last dose (four weeks). */
export const HORIZON_AFTER_LAST_DOSE_HOURS = 672;
