import { synapseEvent } from '../../evidence/synapse-events';
import { hashOf } from '../../math/seeded-hash';

/** Releases a second at baseline: firing times the probability of release. */
export const BASELINE_RATE = synapseEvent('firing-rate') * synapseEvent('release-probability');
/** Release, as a share of baseline, that the candidates have room for; no protocol reaches it. */
export const MOST_RELEASE = 1.6;
const REST = synapseEvent('release-sites-rest');
/** Candidates are drawn in stretches of this many seconds, each on its own. */
const STRETCH = 4;
/** The world has been there for a while when display time begins. */
const BEFORE = 60;
const MOST_IN_STRETCH = 16;
/** Stretches whose candidates are kept: those that a film reaches back to, which every frame asks for. */
const KEPT_STRETCHES = 4;

/** Rate of candidates of which so many are left once those that follow another within REST are taken out. */
function candidateRate(kept: number): number {
  let rate = kept;
  for (let step = 0; step < 60; step += 1) rate = kept * Math.exp(rate * REST);
  return rate;
}
const RATE = candidateRate(BASELINE_RATE * MOST_RELEASE);

/** Releases under way, rewritten in place. */
export interface ReleasesUnderWay {
  count: number;
  /** Seconds since fusion. */
  readonly age: Float64Array;
  /** Number of the docking site, 0 to sites - 1. */
  readonly site: Int32Array;
  /** A number of the release's own, for what is drawn by chance. */
  readonly key: Int32Array;
}

/** Releases that can be under way at once; no protocol has so many. */
export const MOST_UNDER_WAY = 24;

export function createReleases(): ReleasesUnderWay {
  return {
    count: 0,
    age: new Float64Array(MOST_UNDER_WAY),
    site: new Int32Array(MOST_UNDER_WAY),
    key: new Int32Array(MOST_UNDER_WAY),
  };
}

/**
 * Releases of one synapse in display time: a Poisson process of candidates with a mark each, thinned by the rate (docs/adr/0007), so
 * that another rate makes releases appear or leave but moves none. Docking sites take turns, so that none is used while empty.
 */
export class Releases {
  /** Candidates before each stretch. */
  private readonly before: number[] = [0];
  private readonly recent = Array.from({ length: KEPT_STRETCHES }, () => ({
    stretch: -1,
    count: 0,
    times: new Float64Array(MOST_IN_STRETCH),
    marks: new Float64Array(MOST_IN_STRETCH),
  }));
  private readonly earlier = new Float64Array(MOST_IN_STRETCH);

  constructor(
    private readonly seed: number,
    private readonly sites: number,
  ) {}

  /**
   * Writes the releases not older than `memory` seconds at display time `tau` (s).
   * @param release glutamate release as a share of baseline
   */
  at(tau: number, release: number, memory: number, out: ReleasesUnderWay): void {
    const now = Math.max(0, tau) + BEFORE;
    const from = Math.max(0, Math.floor((now - memory) / STRETCH));
    const last = Math.floor(now / STRETCH);
    const threshold = release / MOST_RELEASE;
    out.count = 0;
    for (let stretch = from; stretch <= last; stretch += 1) {
      const first = this.ordinal(stretch);
      const { count, times, marks } = this.candidates(stretch, first);
      for (let i = 0; i < count; i += 1) {
        const age = now - (times[i] ?? 0);
        const key = first + i;
        if (age < 0 || age >= memory || out.count >= out.age.length) continue;
        if (marks[i]! >= threshold) continue;
        out.age[out.count] = age;
        out.site[out.count] = key % this.sites;
        out.key[out.count] = key;
        out.count += 1;
      }
    }
  }

  /** @param first number of the first of them */
  private candidates(stretch: number, first: number): (typeof this.recent)[number] {
    const slot = this.recent[stretch % KEPT_STRETCHES]!;
    if (slot.stretch !== stretch) {
      slot.count = this.kept(stretch, slot.times);
      for (let i = 0; i < slot.count; i += 1) slot.marks[i] = hashOf(this.seed, first + i, 3);
      slot.stretch = stretch;
    }
    return slot;
  }

  private ordinal(stretch: number): number {
    while (this.before.length <= stretch) {
      const done = this.before.length - 1;
      this.before.push((this.before[done] ?? 0) + this.kept(done, this.earlier));
    }
    return this.before[stretch] ?? 0;
  }

  /** Times of the candidates of a stretch that no other precedes within REST, in order. */
  private kept(stretch: number, into: Float64Array): number {
    let last = stretch > 0 ? this.lastOf(stretch - 1) : -Infinity;
    const count = this.drawn(stretch, into);
    let left = 0;
    for (let i = 0; i < count; i += 1) {
      const time = into[i] ?? 0;
      if (time - last >= REST) into[left++] = time;
      last = time;
    }
    return left;
  }

  private readonly scratch = new Float64Array(MOST_IN_STRETCH);

  private lastOf(stretch: number): number {
    const count = this.drawn(stretch, this.scratch);
    return count === 0 ? -Infinity : (this.scratch[count - 1] ?? -Infinity);
  }

  /** All candidates of a stretch: their number is Poisson, their moments uniform. */
  private drawn(stretch: number, into: Float64Array): number {
    const chance = hashOf(this.seed, stretch, 1);
    let count = 0;
    let term = Math.exp(-RATE * STRETCH);
    for (let sum = term; sum < chance && count < MOST_IN_STRETCH; sum += term) {
      count += 1;
      term *= (RATE * STRETCH) / count;
    }
    for (let i = 0; i < count; i += 1) {
      const time = (stretch + hashOf(this.seed, stretch, i, 2)) * STRETCH;
      let place = i;
      while (place > 0 && (into[place - 1] ?? 0) > time) {
        into[place] = into[place - 1] ?? 0;
        place -= 1;
      }
      into[place] = time;
    }
    return count;
  }
}
