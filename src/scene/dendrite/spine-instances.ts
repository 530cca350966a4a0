import { FAR } from './reach';
import { KIND, SpineBatch, type SpineDetail } from './spine-batch';
import { spineForm, STAGES, smooth, type SpineForm } from './spine-form';
import type { SpineLife } from './spine-lives';
import type { SpineSite } from './spine-sites';

/** Stations as in materials/dendrite/spine-vertex.ts: skirt, foot, neck, head. Far off a spine has no skirt to be seen. */
const NEAR_DETAIL: SpineDetail = {
  stations: [
    ...[0, 0.06, 0.1199, 0.1201, 0.16, 0.22, 0.3, 0.38, 0.46, 0.5],
    ...[0.54, 0.59, 0.64, 0.7, 0.76, 0.82, 0.88, 0.94, 0.98, 1],
  ],
  around: 14,
};
const FAR_DETAIL: SpineDetail = {
  stations: [0.1201, 0.3, 0.5, 0.59, 0.7, 0.82, 0.94, 1],
  around: 7,
};
/** Spines about the boundary between young and mature share it, so that none jumps. */
const MATURING_RANKS = 6;

/** What a trajectory gives to the dendrite. */
export interface History {
  /** In order of birth. */
  readonly lives: readonly SpineLife[];
  /** Their births and deaths, hours: gone through in every frame, thousands of them over eight weeks. */
  readonly births: Float64Array;
  readonly deaths: Float64Array;
  /** Sites that stress emptied before the timeline began. */
  readonly lost: readonly number[];
}

/**
 * All spines, and the marks of lost places with them, as two instanced geometries: those in front, and those far behind with fewer corners. `show`
 * rewrites the instances for an hour in place: a pure function of the lives and the hour, whichever way time was dragged.
 */
export class SpineInstances {
  readonly near: SpineBatch;
  readonly far: SpineBatch;
  private readonly form: SpineForm = { length: 0, neckRadius: 0, headRadius: 0 };
  /** How far the spine of a site has come out, 0-1. */
  private readonly out: Float32Array;
  private readonly isFar: readonly boolean[];
  /** What was last written. */
  private history: History | null = null;
  private hours = NaN;
  private matureFraction = NaN;
  private alive = 0;

  constructor(private readonly sites: readonly SpineSite[]) {
    this.out = new Float32Array(sites.length);
    this.isFar = sites.map(({ base }) => base.z < -FAR);
    const behind = this.isFar.filter(Boolean).length;
    // A place can hold a spine and what is left of its mark.
    this.near = new SpineBatch(2 * (sites.length - behind), NEAR_DETAIL);
    this.far = new SpineBatch(2 * behind, FAR_DETAIL);
  }

  /**
   * Puts the spines alive at `hours` on their sites. Returns how many there are. Allocates nothing.
   * @param matureFraction share of the spines that is mature now: the oldest ones
   */
  show(history: History, hours: number, matureFraction: number): number {
    const same = history === this.history;
    if (same && hours === this.hours && matureFraction === this.matureFraction) return this.alive;
    if (!same) {
      this.near.forget();
      this.far.forget();
    }
    this.history = history;
    this.hours = hours;
    this.matureFraction = matureFraction;
    this.near.begin();
    this.far.begin();
    this.alive = this.showLives(history, hours, matureFraction);
    this.showLost(history);
    this.near.end();
    this.far.end();
    return this.alive;
  }

  dispose(): void {
    this.near.geometry.dispose();
    this.far.geometry.dispose();
  }

  private showLives(history: History, hours: number, matureFraction: number): number {
    const { lives, births, deaths } = history;
    let alive = 0;
    let born = 0;
    for (; born < births.length && births[born]! <= hours; born += 1)
      if (hours < deaths[born]!) alive += 1;
    const mature = matureFraction * alive;
    this.out.fill(0);
    let count = 0;
    for (let i = 0; i < born; i += 1) {
      if (hours >= deaths[i]!) continue;
      const life = lives[i]!;
      const maturity = smooth((mature - count) / MATURING_RANKS + 0.5);
      count += 1;
      const batch = this.batchOf(life.site);
      const age = hours - life.birth;
      const left = life.death - hours;
      // Most have grown as far as they grow, and nothing happens to them for weeks.
      const stands = age >= STAGES.maturation && left >= STAGES.retraction;
      if (stands && batch.keep(i, life.site, maturity)) {
        this.out[life.site] = 1;
        continue;
      }
      const site = this.sites[life.site]!;
      const form = spineForm(this.form, site, age, left, maturity);
      this.out[life.site] = smooth(age / STAGES.headFormed) * smooth(left / STAGES.retraction);
      // Rose if it was born since the protocol's origin: what the treatment found is ivory.
      const fresh = life.birth >= 0 ? 1 : 0;
      const kind = life.returned ? KIND.returned : KIND.spine;
      batch.add(i, life.site, site, form, fresh, maturity, kind, stands ? maturity : NaN);
    }
    return count;
  }

  /** The outline of what stood at each lost place, as far as nothing stands there again. */
  private showLost({ lost }: History): void {
    for (const index of lost) {
      const there = 1 - this.out[index]!;
      if (there <= 0 || this.isFar[index]) continue;
      if (this.near.keep(-1, index, there)) continue;
      const site = this.sites[index]!;
      const form = spineForm(this.form, site, Infinity, Infinity, 1);
      this.near.add(-1, index, site, form, 0, there, KIND.lost, there);
    }
  }

  private batchOf(site: number): SpineBatch {
    return this.isFar[site] ? this.far : this.near;
  }
}
