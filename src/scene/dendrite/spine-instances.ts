import { intervalIndex } from '../../math/monotone-cubic';
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
/** Of a site that carries no mark: now, or whatever stands there. */
const UNMARKED = -1;
const NEVER_MARKED = -2;

/** What a trajectory gives to the dendrite. */
export interface History {
  /** In order of birth. */
  readonly lives: readonly SpineLife[];
  /** Their births and deaths, hours: thousands of them over eight weeks. */
  readonly births: Float64Array;
  readonly deaths: Float64Array;
  /** Hours, ascending, from -Infinity to Infinity, at which a spine comes or goes, or begins or ceases to change. */
  readonly turns: Float64Array;
  /** Sites that stress emptied before the timeline began. */
  readonly lost: readonly number[];
}

/**
 * All spines, and the marks of lost places with them, as two instanced geometries: those in front, and those far behind with fewer corners. `show`
 * rewrites the instances for an hour in place: a pure function of the lives and the hour, whichever way time was dragged.
 * Between two turns of a history the same spines stand in the same order, and only those that grow, mature or draw back are looked at.
 */
export class SpineInstances {
  readonly near: SpineBatch;
  readonly far: SpineBatch;
  private readonly form: SpineForm = { length: 0, neckRadius: 0, headRadius: 0 };
  /** How far the spine of a site has come out, 0-1. */
  private readonly out: Float32Array;
  private readonly isFar: readonly boolean[];
  /** Which lives the spines are that stand now, in order of birth, and which instance each is. */
  private readonly alive: Int32Array;
  private readonly instances: Int32Array;
  private count = 0;
  /** Those that change by themselves with the hours: places in that order. */
  private readonly changing: Int32Array;
  private changingCount = 0;
  /** Which instance marks a lost site. */
  private readonly marks: Int32Array;
  /** How many are mature, the oldest ones; seldom a whole number. */
  private mature = NaN;
  /** What was last written. */
  private history: History | null = null;
  private hours = NaN;
  private matureFraction = NaN;
  /** The two turns between which that lies. */
  private from = NaN;
  private until = NaN;

  constructor(private readonly sites: readonly SpineSite[]) {
    const room = sites.length;
    this.out = new Float32Array(room);
    this.alive = new Int32Array(room);
    this.instances = new Int32Array(room);
    this.changing = new Int32Array(room);
    this.marks = new Int32Array(room);
    this.isFar = sites.map(({ base }) => base.z < -FAR);
    const behind = this.isFar.filter(Boolean).length;
    // A place can hold a spine and what is left of its mark.
    this.near = new SpineBatch(2 * (room - behind), NEAR_DETAIL);
    this.far = new SpineBatch(2 * behind, FAR_DETAIL);
  }

  /**
   * Puts the spines alive at `hours` on their sites. Returns how many there are. Allocates nothing.
   * @param matureFraction share of the spines that is mature now: the oldest ones
   */
  show(history: History, hours: number, matureFraction: number): number {
    const same = history === this.history;
    if (same && hours === this.hours && matureFraction === this.matureFraction) return this.count;
    if (!same) {
      this.near.forget();
      this.far.forget();
    }
    const turned = !same || hours < this.from || hours >= this.until;
    if (turned || !this.showChanges(history, hours, matureFraction))
      this.showAll(history, hours, matureFraction);
    this.history = history;
    this.hours = hours;
    this.matureFraction = matureFraction;
    this.near.end();
    this.far.end();
    return this.count;
  }

  dispose(): void {
    this.near.geometry.dispose();
    this.far.geometry.dispose();
  }

  /** Goes through all lives and lost places. */
  private showAll(history: History, hours: number, matureFraction: number): void {
    const { births, deaths, turns, lives, lost } = history;
    const turn = intervalIndex(turns, hours);
    this.from = turns[turn]!;
    this.until = turns[turn + 1]!;
    this.count = 0;
    for (let i = 0; i < births.length && births[i]! <= hours; i += 1) {
      if (hours >= deaths[i]!) continue;
      this.alive[this.count] = i;
      this.count += 1;
    }
    this.mature = matureFraction * this.count;
    this.near.begin();
    this.far.begin();
    this.out.fill(0);
    this.changingCount = 0;
    for (let rank = 0; rank < this.count; rank += 1) {
      this.instances[rank] = this.batchOf(lives[this.alive[rank]!]!.site).take();
      if (this.showLife(history, rank, hours)) continue;
      this.changing[this.changingCount] = rank;
      this.changingCount += 1;
    }
    this.marks.fill(NEVER_MARKED);
    for (let i = 0; i < lost.length; i += 1) {
      const site = lost[i]!;
      if (this.isFar[site]) continue;
      const marked = this.out[site]! < 1;
      this.marks[site] = marked ? this.near.take() : UNMARKED;
      if (marked) this.showMark(site);
    }
  }

  /** The same spines as before, a little later or earlier. Returns false if a mark comes or goes with that: then all move up. */
  private showChanges(history: History, hours: number, matureFraction: number): boolean {
    const before = this.mature;
    this.mature = matureFraction * this.count;
    for (let i = 0; i < this.changingCount; i += 1)
      this.showLife(history, this.changing[i]!, hours);
    // Those that the boundary between young and mature has passed over.
    const youngest = Math.max(before, this.mature) + MATURING_RANKS / 2;
    const oldest = Math.min(before, this.mature) - MATURING_RANKS / 2;
    for (
      let rank = Math.max(0, Math.ceil(oldest));
      rank < this.count && rank <= youngest;
      rank += 1
    )
      this.showLife(history, rank, hours);
    for (let i = 0; i < this.changingCount; i += 1) {
      const { site } = history.lives[this.alive[this.changing[i]!]!]!;
      if (this.marks[site] === NEVER_MARKED) continue;
      const marked = this.out[site]! < 1;
      if (marked !== this.marks[site]! >= 0) return false;
      if (marked) this.showMark(site);
    }
    return true;
  }

  /** One of the spines alive. Returns false if it changes by itself with the hours. */
  private showLife({ lives }: History, rank: number, hours: number): boolean {
    const number = this.alive[rank]!;
    const life = lives[number]!;
    const at = this.instances[rank]!;
    const batch = this.batchOf(life.site);
    const maturity = smooth((this.mature - rank) / MATURING_RANKS + 0.5);
    const age = hours - life.birth;
    const left = life.death - hours;
    // Most have grown as far as they grow, and nothing happens to them for weeks.
    const stands = age >= STAGES.maturation && left >= STAGES.retraction;
    this.out[life.site] = stands
      ? 1
      : smooth(age / STAGES.headFormed) * smooth(left / STAGES.retraction);
    if (stands && batch.keeps(at, number, life.site, maturity)) return true;
    const site = this.sites[life.site]!;
    const form = spineForm(this.form, site, age, left, maturity);
    // Rose if it was born since the protocol's origin: what the treatment found is ivory.
    const fresh = life.birth >= 0 ? 1 : 0;
    const kind = life.returned ? KIND.returned : KIND.spine;
    const as = stands ? maturity : NaN;
    batch.write(at, number, life.site, site, form, fresh, maturity, kind, as);
    return stands;
  }

  /** The outline of what stood at a lost place, as far as nothing stands there again. */
  private showMark(index: number): void {
    const at = this.marks[index]!;
    const there = 1 - this.out[index]!;
    if (this.near.keeps(at, -1, index, there)) return;
    const site = this.sites[index]!;
    const form = spineForm(this.form, site, Infinity, Infinity, 1);
    this.near.write(at, -1, index, site, form, 0, there, KIND.lost, there);
  }

  private batchOf(site: number): SpineBatch {
    return this.isFar[site] ? this.far : this.near;
  }
}
