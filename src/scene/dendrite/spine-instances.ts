import { intervalIndex } from '../../math/monotone-cubic';
import { FAR } from './reach';
import { KIND, SpineBatch, type SpineClock, type SpineDetail } from './spine-batch';
import { STAGES } from './spine-form';
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
/** What a trajectory gives to the dendrite. */
export interface History {
  /** In order of birth. */
  readonly lives: readonly SpineLife[];
  /** Their births and deaths, hours: thousands of them over eight weeks. */
  readonly births: Float64Array;
  readonly deaths: Float64Array;
  /** Hours, ascending, from -Infinity to Infinity, at which a spine or the mark of one comes or goes. */
  readonly turns: Float64Array;
  /** Sites that stress emptied before the timeline began. */
  readonly lost: readonly number[];
}

/**
 * All spines, and the marks of lost places with them, as two instanced geometries: those in front, and those far behind with fewer corners. `show`
 * brings them to an hour: a pure function of the lives and the hour, whichever way time was dragged.
 * Between two turns of a history the same spines stand in the same order, and two uniforms are all that changes.
 */
export class SpineInstances {
  readonly near: SpineBatch;
  readonly far: SpineBatch;
  private readonly isFar: readonly boolean[];
  /** Which life stands on each site now, -1 for none. */
  private readonly standing: Int32Array;
  /** Spines that stand now. */
  private count = 0;
  private history: History | null = null;
  /** The two turns between which the hour lies. */
  private from = NaN;
  private until = NaN;

  /** @param clock written here, read by the material */
  constructor(
    sites: readonly SpineSite[],
    private readonly clock: SpineClock,
  ) {
    const room = sites.length;
    this.standing = new Int32Array(room);
    this.isFar = sites.map(({ base }) => base.z < -FAR);
    const behind = this.isFar.filter(Boolean).length;
    // A place can hold a spine and what is left of its mark.
    this.near = new SpineBatch(2 * (room - behind), NEAR_DETAIL, sites, clock);
    this.far = new SpineBatch(2 * behind, FAR_DETAIL, sites, clock);
  }

  /**
   * Puts the spines alive at `hours` on their sites. Returns how many there are. Allocates nothing.
   * @param matureFraction share of the spines that is mature now: the oldest ones
   */
  show(history: History, hours: number, matureFraction: number): number {
    if (history !== this.history || hours < this.from || hours >= this.until)
      this.turn(history, hours);
    this.clock.uHours.value = hours;
    this.clock.uMature.value = matureFraction * this.count;
    return this.count;
  }

  dispose(): void {
    this.near.geometry.dispose();
    this.far.geometry.dispose();
  }

  /** Goes through all lives and lost places. */
  private turn(history: History, hours: number): void {
    const { births, deaths, turns, lives, lost } = history;
    const turn = intervalIndex(turns, hours);
    this.history = history;
    this.from = turns[turn]!;
    this.until = turns[turn + 1]!;
    this.count = 0;
    this.near.begin();
    this.far.begin();
    this.standing.fill(-1);
    for (let i = 0; i < births.length && births[i]! <= hours; i += 1) {
      if (hours >= deaths[i]!) continue;
      const { site, birth, death, returned } = lives[i]!;
      const kind = returned ? KIND.returned : KIND.spine;
      this.batchOf(site).add(i, site, birth, death, this.count, kind);
      this.standing[site] = i;
      this.count += 1;
    }
    for (let i = 0; i < lost.length; i += 1) this.addMark(lost[i]!, lives, hours);
    this.near.end();
    this.far.end();
  }

  /** The outline of what stood at a lost place, as long as nothing stands there again as far out as it comes. */
  private addMark(site: number, lives: readonly SpineLife[], hours: number): void {
    if (this.isFar[site]) return;
    const number = this.standing[site]!;
    const instead = number === -1 ? undefined : lives[number];
    const birth = instead?.birth ?? Infinity;
    const death = instead?.death ?? Infinity;
    if (hours >= birth + STAGES.headFormed && hours < death - STAGES.retraction) return;
    this.near.add(-1, site, birth, death, 0, KIND.lost);
  }

  private batchOf(site: number): SpineBatch {
    return this.isFar[site] ? this.far : this.near;
  }
}
