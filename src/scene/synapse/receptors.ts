import { synapseEvent } from '../../evidence/synapse-events';
import { hashOf } from '../../math/seeded-hash';
import { glslNumber } from '../materials/glsl-number';
import { filmMilliseconds } from './film';
import type { ReleasesUnderWay } from './releases';

const RISE = synapseEvent('ampa-rise');
const CLOSING = synapseEvent('ampa-deactivation');
const NMDA_RISE = synapseEvent('nmda-rise');
const NMDA_CLOSING = synapseEvent('nmda-deactivation');
const NMDA_OPENED = synapseEvent('nmda-opened');

/** Share of the time until it closes that an AMPA receptor takes to shut. */
const SHUTTING = 0.25;
/** Share of chances that are told apart: the last receptors would stay open for ever. */
const CHANCES = 0.98;

/** Square of a distance beyond the face, nm2. */
const EVERYWHERE = 1e9;

/** ms after fusion at which an AMPA receptor closes again, by its chance, 0-1. */
export function ampaCloses(chance: number): number {
  return RISE * 2 - CLOSING * Math.log(1 - CHANCES * chance);
}

/** ms after fusion at which the last AMPA receptor has closed. */
export const LAST_AMPA_CLOSING = ampaCloses(1);

/** How far an AMPA receptor is open `time` ms after the release that opens it, 0-1. */
export function ampaOpening(time: number, closes: number): number {
  const held = 1 - Math.min(1, Math.max(0, (time - closes) / (SHUTTING * closes)));
  return (1 - Math.exp(-Math.max(0, time) / RISE)) * held;
}

/** {@link ampaCloses} and {@link ampaOpening} for shaders. A test holds them together. */
export const ampaChunk = /* glsl */ `
float ampaCloses(float chance) {
  return ${glslNumber(RISE * 2)} - ${glslNumber(CLOSING)} * log(1.0 - ${glslNumber(CHANCES)} * chance);
}
float ampaOpening(float time, float closes) {
  float held = 1.0 - clamp((time - closes) / (${glslNumber(SHUTTING)} * closes), 0.0, 1.0);
  return (1.0 - exp(-max(0.0, time) / ${glslNumber(RISE)})) * held;
}
`;

/** How far an NMDA receptor is open `time` ms after the release that opens it, 0-1: later, and for longer. */
export function nmdaOpening(time: number, chance: number): number {
  const opens = nmdaOpens(chance);
  return nmdaBetween(time, opens, nmdaCloses(chance, opens));
}
const nmdaOpens = (chance: number): number => NMDA_RISE * (1 + chance);
const nmdaCloses = (chance: number, opens: number): number =>
  opens - NMDA_CLOSING * Math.log(1 - 0.9 * chance);
function nmdaBetween(time: number, opens: number, closes: number): number {
  const up = Math.min(1, Math.max(0, (time - 0.5 * opens) / (0.5 * opens)));
  const down = Math.min(1, Math.max(0, (time - closes) / (0.3 * closes)));
  return up * (1 - down);
}

/** For each docking site, receptors from the nearest on. */
function nearestFirst(
  sites: readonly (readonly [number, number])[],
  receptors: readonly (readonly [number, number])[],
): Int32Array[] {
  return sites.map((site) => {
    const away = receptors.map((receptor) => squareBetween(site, receptor));
    const order = receptors.map((_, i) => i);
    order.sort((a, b) => (away[a] ?? 0) - (away[b] ?? 0) || a - b);
    return Int32Array.from(order);
  });
}
const squareBetween = (
  [u, w]: readonly [number, number],
  [a, b]: readonly [number, number],
): number => (a - u) ** 2 + (b - w) ** 2;

/** How far a release at each docking site reaches: every release opens the nearest of those receptors that are there. */
export class Reach {
  private readonly nearest: readonly Int32Array[];
  /** Squares of their distances, in the same order. */
  private readonly squares: readonly Float64Array[];
  private readonly reach: Float64Array;
  private opened = NaN;
  private there = NaN;

  /** Places on the face, nm. */
  constructor(
    sites: readonly (readonly [number, number])[],
    receptors: readonly (readonly [number, number])[],
  ) {
    this.nearest = nearestFirst(sites, receptors);
    this.squares = this.nearest.map((order, site) =>
      Float64Array.from(order, (i) => squareBetween(sites[site]!, receptors[i]!)),
    );
    this.reach = new Float64Array(sites.length);
  }

  /**
   * Square of the distance (nm2) within which `opened` receptors stand, of the first `there`: halfway between the last of them and the
   * next. Below 0 if none is opened, everywhere if all are.
   */
  of(site: number, opened: number, there: number): number {
    if (opened !== this.opened || there !== this.there) {
      this.opened = opened;
      this.there = there;
      for (let each = 0; each < this.reach.length; each += 1)
        this.reach[each] = this.around(each, opened, there);
    }
    return this.reach[site]!;
  }

  private around(site: number, opened: number, there: number): number {
    if (opened <= 0) return -1;
    const order = this.nearest[site]!;
    const squares = this.squares[site]!;
    let left = opened;
    let last = 0;
    for (let k = 0; k < order.length; k += 1) {
      if (order[k]! >= there) continue;
      if (left === 0) return (last + squares[k]!) / 2;
      left -= 1;
      last = squares[k]!;
    }
    return EVERYWHERE;
  }
}

/** What chance has decided about the NMDA receptors of the last few releases, three numbers each: which, and when it opens and closes, ms. */
const DRAWS = Array.from({ length: 8 }, () => ({
  key: -1,
  count: 0,
  numbers: new Float64Array(NMDA_OPENED * 3),
}));

function nmdaDraws(key: number, count: number): Float64Array {
  const slot = DRAWS[key % DRAWS.length]!;
  if (slot.key === key && slot.count === count) return slot.numbers;
  slot.key = key;
  slot.count = count;
  for (let k = 0; k < NMDA_OPENED; k += 1) {
    const chance = hashOf(key, k, 227);
    const opens = nmdaOpens(chance);
    slot.numbers[k * 3] = Math.floor(hashOf(key, k, 223) * count);
    slot.numbers[k * 3 + 1] = opens;
    slot.numbers[k * 3 + 2] = nmdaCloses(chance, opens);
  }
  return slot.numbers;
}

/**
 * Writes how far each NMDA receptor is open. A release finds a few of them ready, blocked ones included; those that hold ketamine stay
 * shut.
 * @param held how many hold ketamine, of those with the lowest ranks
 */
export function writeNmda(
  releases: ReleasesUnderWay,
  ranks: Int32Array,
  held: number,
  open: Float32Array,
): void {
  open.fill(0);
  for (let e = 0; e < releases.count; e += 1) {
    const draws = nmdaDraws(releases.key[e]!, open.length);
    const time = filmMilliseconds(releases.age[e]!);
    for (let k = 0; k < NMDA_OPENED; k += 1) {
      const i = draws[k * 3]!;
      if (ranks[i]! < held) continue;
      open[i] = Math.max(open[i]!, nmdaBetween(time, draws[k * 3 + 1]!, draws[k * 3 + 2]!));
    }
  }
}
