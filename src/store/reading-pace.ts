const BEATS_PER_SECOND = 5;
const TOLD_PER_SECOND = 2;

/**
 * While time plays, nobody reads words and figures that change more often than on this beat; at rest they are exact. All are written in
 * the same frames: the first thing written in a frame costs more than the others together.
 */
export const beatOf = (seconds: number): number => Math.floor(seconds * BEATS_PER_SECOND);

/** Where frames come so seldom that each would fall on a beat of its own, words take every other: 2 or 3 times a second is still sooner than anyone reads. */
export const LEAST_FRAMES_A_BEAT = 2;

/** The beat on which a screen reader is told of time that plays. */
export const toldBeatOf = (seconds: number): number => Math.floor(seconds * TOLD_PER_SECOND);

/** Between beats a mark moves once it has come to stand this far off, px. */
export const SEEN_PIXELS = 1;
