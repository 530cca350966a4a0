import { hash01 } from '../../math/seeded-hash';

/** How one kind of cell fires at rest. */
export interface Firing {
  /** Spikes per second of the brain's time at baseline. */
  readonly rate: number;
  /** Where in the gamma cycle it likes to fire, share of a cycle. */
  readonly phase: number;
  /** How strongly spikes are grouped by the rhythm at baseline gamma power, 0-1. */
  readonly depth: number;
}

/** Spikes of a cell that are remembered: as long as their light can be seen. */
export const REMEMBERED = 3;
/** The age of a spike that never was, display seconds. */
export const NEVER = 1e4;
/** Grouping is never complete. */
const MOST_DEPTH = 0.95;

/**
 * Spikes of every cell in display time. Each gamma cycle holds one candidate per cell at a seeded moment with a
 * seeded mark; it fires if the mark lies below rate times the cycle times the rhythm at that moment (thinning after
 * Lewis and Shedler, docs/adr/0007). So the expected rate is exact, no spike moves when treatment time is
 * scrubbed, and what has happened by `tau` depends on nothing but rates, `tau` and seed.
 */
export class SpikeClock {
  /** Ages of the latest spikes, display seconds, four to a cell. */
  readonly ages: Float32Array;
  private readonly moments: Float64Array;
  private readonly marks: Float64Array;
  private first = NaN;

  /**
   * @param cycle length of a gamma cycle in display seconds
   * @param slowed seconds of display for one second of the brain
   */
  constructor(
    private readonly firings: readonly Firing[],
    private readonly cycle: number,
    private readonly slowed: number,
    private readonly seed: number,
  ) {
    this.ages = new Float32Array(firings.length * 4).fill(NEVER);
    this.moments = new Float64Array(firings.length * REMEMBERED);
    this.marks = new Float64Array(firings.length * REMEMBERED);
  }

  /**
   * Brings all ages to an instant, in place.
   * @param ratios firing relative to baseline of each cell
   * @param gamma gamma power relative to baseline
   */
  show(tau: number, ratios: ArrayLike<number>, gamma: number): void {
    this.prepare(Math.floor(tau / this.cycle) - (REMEMBERED - 1));
    const rhythm = Math.sqrt(Math.max(0, gamma));
    for (let cell = 0; cell < this.firings.length; cell += 1) {
      const { rate, phase, depth } = this.firings[cell]!;
      const likely = (rate * (ratios[cell] ?? 1) * this.cycle) / this.slowed;
      const grouped = Math.min(MOST_DEPTH, depth * rhythm);
      for (let k = 0; k < REMEMBERED; k += 1) {
        const at = cell * REMEMBERED + k;
        const share = this.moments[at]!;
        const age = tau - (this.first + k + share) * this.cycle;
        const wave = 1 + grouped * Math.cos(2 * Math.PI * (share - phase));
        this.ages[cell * 4 + k] = age >= 0 && this.marks[at]! < likely * wave ? age : NEVER;
      }
    }
  }

  /** Draws candidates for the cycles from `first` on; most frames find them there already. */
  private prepare(first: number): void {
    if (first === this.first) return;
    this.first = first;
    for (let cell = 0; cell < this.firings.length; cell += 1) {
      for (let k = 0; k < REMEMBERED; k += 1) {
        const at = cell * REMEMBERED + k;
        this.moments[at] = hash01(this.seed, cell, first + k, 31);
        this.marks[at] = hash01(this.seed, cell, first + k, 57);
      }
    }
  }
}
