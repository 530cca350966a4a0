/** A curve as it is played. */
export interface SoundCurve {
  /** Places along the window, 0 to 1, ascending. */
  readonly positions: readonly number[];
  readonly values: readonly number[];
}

/** One curve as it sounds. */
interface Voice {
  /** Pitches in even steps, hertz. */
  readonly hertz: Float32Array<ArrayBuffer>;
  /** The ear it goes to, -1 left to 1 right. */
  readonly ear: number;
  /** When it begins, seconds from the start of the first. */
  readonly start: number;
}

/** Everything that is played, apart from when. */
export interface Score {
  /** How long a curve takes, seconds. */
  readonly seconds: number;
  /** The tone of the value before treatment, hertz. */
  readonly reference: number;
  /** One per curve. */
  readonly voices: readonly Voice[];
  /** Short signals that count the curves out where they come one after the other: two before the second. Seconds. */
  readonly counts: readonly number[];
  /** Doses, seconds from the start of the curves. */
  readonly clicks: readonly number[];
}

/** The lowest pitch, hertz: A3, which small loudspeakers still give. */
const LOWEST = 220;
/** The range of pitch: two octaves are told apart with ease, and none of it is shrill. */
const OCTAVES = 2;
/** Pitches per second: faster than steps are heard. */
const STEPS_PER_SECOND = 40;
/** Two curves are told apart by the ear; more are heard one after the other. */
const MOST_AT_ONCE = 2;
/** Rest between two curves, in which the next one is counted out, seconds. */
const BETWEEN = 1.2;
const COUNT_EVERY = 0.2;

/** The value at a place; straight between the curve's own points. */
function valueAtPlace({ positions, values }: SoundCurve, place: number): number {
  const after = positions.findIndex((position) => position >= place);
  if (after < 0) return values[values.length - 1] ?? NaN;
  if (after === 0) return values[0] ?? NaN;
  const from = positions[after - 1]!;
  const span = positions[after]! - from;
  const share = span > 0 ? (place - from) / span : 1;
  return values[after - 1]! + (values[after]! - values[after - 1]!) * share;
}

/**
 * Curves as pitch. Equal steps of value are equal musical intervals: from the lowest to the highest value of all
 * curves and of `baseline` it is two octaves, so that what only rises begins on the reference tone, and what only
 * falls ends two octaves below it. Where nothing changes, all sounds as the reference.
 * @param curves of two the first goes to the left ear; one alone, or more that come in turn, to both
 * @param doses places along the window, 0 to 1
 */
export function scoreOf(
  curves: readonly SoundCurve[],
  baseline: number,
  doses: readonly number[],
  seconds: number,
): Score {
  const all = [baseline, ...curves.flatMap(({ values }) => values)].filter(Number.isFinite);
  const low = Math.min(...all);
  const span = Math.max(...all) - low;
  const pitch = (value: number): number =>
    LOWEST * 2 ** (span > 1e-9 ? (OCTAVES * (value - low)) / span : 0);
  const inTurn = curves.length > MOST_AT_ONCE;
  const startOf = (index: number): number => (inTurn ? index * (seconds + BETWEEN) : 0);
  const steps = Math.max(2, Math.round(seconds * STEPS_PER_SECOND));
  return {
    seconds,
    reference: pitch(baseline),
    voices: curves.map((curve, index) => ({
      hertz: Float32Array.from({ length: steps + 1 }, (_, step) =>
        pitch(valueAtPlace(curve, step / steps)),
      ),
      ear: curves.length !== MOST_AT_ONCE ? 0 : index === 0 ? -0.85 : 0.85,
      start: startOf(index),
    })),
    counts: inTurn
      ? curves.flatMap((_, index) =>
          Array.from(
            { length: index === 0 ? 0 : index + 1 },
            (__, count) => startOf(index) - COUNT_EVERY * (count + 1),
          ),
        )
      : [],
    clicks: doses.filter((place) => place >= 0 && place <= 1).map((place) => place * seconds),
  };
}

/** Which of the voices is heard, and how far along its curve, 0 to 1. */
export interface Place {
  readonly voice: number;
  readonly along: number;
}

/** Where a score is after some seconds: of voices that begin together, in the first. */
export function placeIn({ voices, seconds }: Score, after: number): Place {
  const begun = Math.max(0, ...voices.map(({ start }) => start).filter((start) => start <= after));
  const voice = voices.findIndex(({ start }) => start === begun);
  return { voice, along: Math.min(1, Math.max(0, (after - begun) / seconds)) };
}
