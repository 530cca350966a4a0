import { normalCdf } from '../../math/normal-distribution';

/** Size distributions of the spines of one tissue. Ids name findings of src/evidence/cells.json. */
export interface SpinePopulation {
  /** Total volume, log-normal: median (um3), spread of the logarithm, and the least and greatest published. */
  readonly volume: LogNormal;
  /** Neck diameter, um, at the median volume. */
  readonly neckDiameter: LogNormal;
  /** How the neck widens with the volume: power of the volume relative to the median. */
  readonly neckGrowth: number;
  /** Neck length, um; independent of the size of the head (`spine-continuum`). */
  readonly neckLength: LogNormal;
}

export interface LogNormal {
  readonly median: number;
  readonly spread: number;
  readonly range: readonly [number, number];
}

/**
 * Neck lengths of thin and mushroom spines are much the same (0.51 ± 0.34 and 0.43 ± 0.21 um:
 * `spine-thin-dimensions`, `spine-mushroom-dimensions`), so there is one distribution: mean 0.49, SD 0.31 um.
 */
const NECK_LENGTH: LogNormal = { median: 0.41, spread: 0.58, range: [0.05, 2] };

/**
 * Prefrontal cortex. Volume: quartiles 0.025 and 0.114 um3, rat medial prefrontal cortex, light microscopy
 * (`spine-volume-mpfc-rat`). Neck: 0.20 ± 0.06 um, 0.09-0.51, mouse visual cortex, a stand-in
 * (`spine-visual-cortex-mouse`); the part of its spread that follows the volume is assumed.
 */
export const PREFRONTAL_SPINES: SpinePopulation = {
  volume: { median: 0.0534, spread: 1.125, range: [0.001, 1.106] },
  neckDiameter: { median: 0.192, spread: 0.19, range: [0.09, 0.51] },
  neckGrowth: 0.2,
  neckLength: NECK_LENGTH,
};

/**
 * CA1 stratum radiatum, rat, electron microscopy. Volume: median 0.054, 0.003-0.56 um3 (`spine-volume-ca1-sr-rat`), neck:
 * median 0.14, 0.027-0.99 um (`spine-neck-diameter-ca1-sr-rat`). Spreads derived: the published extremes lie about
 * 2.8 deviations out, as for some hundreds of spines. Growth of the neck from thin (0.10 um at 0.04 um3) to mushroom
 * (0.20 um at 0.29 um3).
 */
export const CA1_SPINES: SpinePopulation = {
  volume: { median: 0.054, spread: 0.93, range: [0.003, 0.56] },
  neckDiameter: { median: 0.14, spread: 0.5, range: [0.027, 0.99] },
  neckGrowth: 0.35,
  neckLength: NECK_LENGTH,
};

/** Filopodia: 2-20 um long, below 0.3 um thick (`filopodium-dimensions`); where in these ranges is assumed. */
const FILOPODIUM = {
  length: { median: 3.2, spread: 0.45, range: [2, 20] },
  diameter: { median: 0.18, spread: 0.25, range: [0.08, 0.3] },
} as const satisfies Record<string, LogNormal>;

/** One spine as a head on a neck. */
export interface SpineShape {
  /** Head and neck, um3. */
  readonly volume: number;
  /** um. */
  readonly neckDiameter: number;
  readonly neckLength: number;
  /** Of the sphere with the head's volume; as wide as the neck for a filopodium. */
  readonly headDiameter: number;
  /** From the shaft to the top of the head, um. */
  readonly length: number;
}

/** Three independent standard normal deviates: they alone decide a shape, so that a seed gives the same spine for ever. */
export interface SpineDeviates {
  readonly volume: number;
  readonly neckDiameter: number;
  readonly neckLength: number;
}

/** Standard normal deviate folded into a log-normal cut off at the ends of its range, keeping the order of the deviates. */
function drawn({ median, spread, range }: LogNormal, deviate: number): number {
  const [low, high] = range.map((end) => normalCdf(Math.log(end / median) / spread)) as [
    number,
    number,
  ];
  const inside = low + (high - low) * normalCdf(deviate);
  return median * Math.exp(spread * quantile(inside));
}

/** The mature spine that belongs to three deviates: sizes from published distributions, no classes. */
export function spineShape(population: SpinePopulation, deviates: SpineDeviates): SpineShape {
  const volume = drawn(population.volume, deviates.volume);
  const wider = (volume / population.volume.median) ** population.neckGrowth;
  const { median, spread, range } = population.neckDiameter;
  const free = drawn(population.neckLength, deviates.neckLength);
  const asked = drawn({ median: median * wider, spread, range }, deviates.neckDiameter);
  // A small spine can't have a neck that takes most of it: it is thinner, then shorter.
  const most = 0.45 * volume;
  const neckDiameter = Math.min(
    asked,
    Math.max(range[0], Math.sqrt((4 * most) / (Math.PI * free))),
  );
  const neckLength = Math.min(free, most / neckSection(neckDiameter));
  const headVolume = volume - neckSection(neckDiameter) * neckLength;
  const headDiameter = Math.cbrt((6 * headVolume) / Math.PI);
  return { volume, neckDiameter, neckLength, headDiameter, length: neckLength + headDiameter };
}

/** A filopodium: what may become a spine. It has no head. */
export function filopodiumShape(deviates: SpineDeviates): SpineShape {
  const length = drawn(FILOPODIUM.length, deviates.neckLength);
  const diameter = drawn(FILOPODIUM.diameter, deviates.neckDiameter);
  return {
    volume: neckSection(diameter) * length,
    neckDiameter: diameter,
    neckLength: length - diameter,
    headDiameter: diameter,
    length,
  };
}

const neckSection = (diameter: number): number => (Math.PI * diameter ** 2) / 4;

/** Head diameter from which captions call a spine mushroom, um (`spine-thin-mushroom-cut`): a convention, not biology. */
const MUSHROOM_HEAD = 0.6;

/** The word that a caption uses. Spines form a continuum; nothing else may depend on it. */
export function spineWord(shape: SpineShape): 'thin' | 'mushroom' | 'stubby' | 'filopodium' {
  if (shape.headDiameter <= shape.neckDiameter && shape.length >= 2) return 'filopodium';
  if (shape.headDiameter >= MUSHROOM_HEAD) return 'mushroom';
  return shape.neckLength < shape.neckDiameter ? 'stubby' : 'thin';
}

/** Membrane of head and neck, um2. */
export function spineSurface({ headDiameter, neckDiameter, neckLength }: SpineShape): number {
  return Math.PI * (headDiameter ** 2 - neckDiameter ** 2 / 4 + neckDiameter * neckLength);
}

/** Inverse of the standard normal distribution by bisection, good to 1e-9; a spine is drawn once, not every frame. */
function quantile(probability: number): number {
  let [low, high] = [-8, 8];
  for (let step = 0; step < 44; step += 1) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
