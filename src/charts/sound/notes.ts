/** A curve as it is played. */
export interface SoundCurve {
  /** Places along the window, 0 to 1, ascending. */
  readonly positions: readonly number[];
  readonly values: readonly number[];
}

/** Everything that is played, apart from when. */
export interface Score {
  /** How long the curves take, seconds. */
  readonly seconds: number;
  /** The tone of the value before treatment, hertz. */
  readonly reference: number;
  /** One per curve: pitches in even steps, hertz, and the ear it goes to (-1 left, 1 right). */
  readonly voices: readonly { readonly hertz: Float32Array<ArrayBuffer>; readonly ear: number }[];
  /** Doses, seconds from the start of the curves. */
  readonly clicks: readonly number[];
}

/** The lowest pitch, hertz: A3, which small loudspeakers still give. */
const LOWEST = 220;
/** The range of pitch: two octaves are told apart with ease, and none of it is shrill. */
const OCTAVES = 2;
/** Pitches per second: faster than steps are heard. */
const STEPS_PER_SECOND = 40;

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
 * @param curves one or two; the first goes to both ears if it is alone, else to the left
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
  const steps = Math.max(2, Math.round(seconds * STEPS_PER_SECOND));
  return {
    seconds,
    reference: pitch(baseline),
    voices: curves.map((curve, index) => ({
      hertz: Float32Array.from({ length: steps + 1 }, (_, step) =>
        pitch(valueAtPlace(curve, step / steps)),
      ),
      ear: curves.length < 2 ? 0 : index === 0 ? -0.85 : 0.85,
    })),
    clicks: doses.filter((place) => place >= 0 && place <= 1).map((place) => place * seconds),
  };
}
