import { variableIndex } from '../../contract/variables';
import { hashOf } from '../../math/seeded-hash';
import type { Sample } from '../../simulation/trajectory';
import { releaseDrive } from '../brain/activity';
import { Background } from './background';
import { MOST_DIMERS } from './bdnf-places';
import { Cloud, CLOUD_SIZE } from './cloud';
import {
  ambientGlutamate,
  ampaOpened,
  ampaReceptors,
  bdnfDimers,
  blockedReceptors,
  freeKetamine,
  lightOfRank,
  litOf,
} from './counts';
import { onFace } from './face';
import { filmMilliseconds } from './film';
import { dockAt, MEMORY } from './fusion';
import type { Molecules } from './molecules';
import { MOTE } from './motes';
import { placeStaying, THROUGH } from './place-staying';
import { ranksOf, seededOrder, STRUCTURE_SEED } from './order';
import { nearestFirst, writeAmpa, writeNmda } from './receptors';
import { createReleases, MOST_RELEASE, Releases } from './releases';
import { writeSodium } from './sodium';
import { spineCut } from './spine-cut';
import { along } from './standing';
import { STAYING } from './staying';
import type { SynapseScene } from './synapse-scene';

const at = {
  release: variableIndex('glutamateRelease'),
  ambient: variableIndex('glutamateExtracellular'),
  ampa: variableIndex('ampaThroughput'),
  occupancy: variableIndex('nmdarOccupancyPyramidal'),
  ketamine: variableIndex('ketamineBrainUnbound'),
  bdnf: variableIndex('bdnf'),
  trkb: variableIndex('trkbActivation'),
  mtorc1: variableIndex('mtorc1Activity'),
  protein: variableIndex('synapticProtein'),
} as const;

/** Points above 100 % of baseline at which all are lit (docs/adr/0008). */
const FULL = { bdnf: 50, trkb: 50, mtorc1: 50, protein: 15 } as const;
/** Moments of one release that stand side by side where motion is reduced, s of the film. */
const STILL = { cloud: 0.62, ampa: 1.9, nmda: 4.2 } as const;
/** Real time after which nothing is left of a release's glutamate, ms. */
const GONE = 8;

/** Brings the drawn synapse to an instant: a pure function of sample, display time and seed. */
export class SynapseState {
  private readonly releases: Releases;
  private readonly underWay = createReleases();
  private readonly nearest: readonly Int32Array[];
  private readonly sites: readonly (readonly [number, number])[];
  private readonly ampaOpen: Float32Array;
  private readonly nmdaOpen: Float32Array;
  private readonly holds: Uint8Array;
  private readonly blockRank: Int32Array;
  private readonly ranks: ReadonlyMap<Molecules, Int32Array>;
  private readonly glutamate: Background;
  private readonly ketamine: Background;
  /** 1 for each AMPA receptor that stands behind the section. */
  private readonly inSpine: Uint8Array;
  /** Granules that were lit when they were last written. */
  private granulesLit = NaN;
  private readonly docking = { flat: 0, away: 0, shown: 1 };
  /** NMDA receptors that hold ketamine now. */
  blocked = 0;

  constructor(
    private readonly scene: SynapseScene,
    seed: number,
  ) {
    const { docked, ampa, nmda, trkb, ribosomes, mtorc1 } = scene;
    this.releases = new Releases(seed, docked.length);
    scene.clouds.fill(new Cloud(seed, Math.ceil(CLOUD_SIZE * MOST_RELEASE)));
    this.sites = docked.map((each) => onFace(each.at.x, each.at.y, each.at.z));
    this.nearest = nearestFirst(
      this.sites,
      ampa.placed.map((each) => onFace(each.at.x, each.at.y, each.at.z)),
    );
    this.glutamate = new Background(seed, MOTE.glutamate, 0.5);
    this.ketamine = new Background(seed, MOTE.ketamine, 1.1);
    this.inSpine = Uint8Array.from(ampa.placed, (each) =>
      each.at.z > spineCut(each.at.y) ? 0 : 1,
    );
    this.ampaOpen = new Float32Array(ampa.placed.length);
    this.nmdaOpen = new Float32Array(nmda.placed.length);
    this.holds = new Uint8Array(nmda.placed.length);
    this.blockRank = ranksOf(seededOrder(nmda.placed.length, STRUCTURE_SEED, 438));
    this.ranks = new Map(
      [trkb, ribosomes, mtorc1].map((each, k) => [
        each,
        ranksOf(seededOrder(each.placed.length, STRUCTURE_SEED, 401 + k)),
      ]),
    );
    for (const [molecules, ranks] of this.ranks) {
      ranks.forEach((rank, i) => molecules.rank(i, rank));
      molecules.show();
    }
    scene.mglu.show();
    ampa.placed.forEach((_, i) => ampa.set(i, i >= scene.ampaBaseline ? 0.45 : 0, 0));
    placeStaying(scene, seed, {
      inSpine: this.inSpine,
      blockRank: this.blockRank,
      ranks: this.ranks,
    });
  }

  /** True if display time alone will change the picture. */
  show(sample: Sample, tau: number, still: boolean): boolean {
    const { scene, underWay } = this;
    const { values } = sample;
    const release = values[at.release] ?? 100;
    scene.uniforms.uDrive.value = Math.min(1, releaseDrive(sample));
    if (still) {
      underWay.count = 1;
      underWay.site[0] = 0;
      underWay.key[0] = 0;
    } else {
      this.releases.at(tau, release / 100, MEMORY, underWay);
    }
    scene.motes.begin();
    this.showDocks(still);
    this.showClouds(still, release);
    this.showAmpa(sample, still);
    this.showNmda(values[at.occupancy] ?? 0, still);
    const { motes } = scene;
    this.glutamate.show(motes, ambientGlutamate(values[at.ambient] ?? 100), tau, still);
    this.ketamine.show(motes, freeKetamine(values[at.ketamine] ?? 0), tau, still);
    this.showBdnf(values[at.bdnf] ?? 100);
    this.light('trkb', values[at.trkb] ?? 100, FULL.trkb);
    this.light('mtorc1', values[at.mtorc1] ?? 100, FULL.mtorc1);
    this.light('ribosomes', values[at.protein] ?? 100, FULL.protein);
    scene.motes.end();
    scene.rows.send();
    return !still;
  }

  private showDocks(still: boolean): void {
    const { fusion } = this.scene.dock;
    for (let site = 0; site < this.sites.length; site += 1) {
      let age = MEMORY;
      for (let e = 0; e < this.underWay.count; e += 1)
        if (this.underWay.site[e] === site)
          age = Math.min(age, still ? STILL.cloud : (this.underWay.age[e] ?? MEMORY));
      dockAt(age, this.docking);
      fusion.set(site, 0, this.docking.flat);
      fusion.set(site, 1, this.docking.away);
      fusion.set(site, 2, this.docking.shown);
    }
  }

  private showClouds(still: boolean, release: number): void {
    const { clouds } = this.scene;
    const { underWay } = this;
    clouds.begin(still ? Math.round((CLOUD_SIZE * release) / 100) : CLOUD_SIZE);
    for (let e = 0; e < underWay.count; e += 1) {
      const time = filmMilliseconds(still ? STILL.cloud : (underWay.age[e] ?? 0));
      const site = this.sites[underWay.site[e] ?? 0];
      if (time > GONE || site === undefined) continue;
      clouds.add(site[0], site[1], 2 * Math.PI * hashOf(underWay.key[e] ?? 0, 501), time);
    }
    clouds.end();
  }

  private showAmpa(sample: Sample, still: boolean): void {
    const { scene, underWay } = this;
    const { ampa, motes } = scene;
    const there = Math.min(
      ampa.placed.length,
      ampaReceptors(scene.ampaBaseline, sample.values[at.protein] ?? 100),
    );
    const opened = ampaOpened(
      sample.values[at.ampa] ?? 100,
      still ? 100 : (sample.values[at.release] ?? 100),
    );
    if (still) underWay.age[0] = STILL.ampa;
    writeAmpa(underWay, this.nearest, opened, there, this.ampaOpen);
    for (let i = 0; i < there; i += 1) ampa.open(i, this.ampaOpen[i] ?? 0);
    motes.there.value[STAYING.newAmpa] = there;
    ampa.show(there);
    if (!still)
      writeSodium(motes, ampa.placed, this.inSpine, this.nearest, underWay, opened, there);
  }

  private showNmda(occupancy: number, still: boolean): void {
    const { motes, nmda } = this.scene;
    const count = nmda.placed.length;
    this.blocked = blockedReceptors(count, occupancy);
    for (let i = 0; i < count; i += 1)
      this.holds[i] = (this.blockRank[i] ?? 0) < this.blocked ? 1 : 0;
    if (still) this.underWay.age[0] = STILL.nmda;
    writeNmda(this.underWay, this.holds, this.nmdaOpen);
    for (let i = 0; i < count; i += 1) {
      const open = this.nmdaOpen[i] ?? 0;
      nmda.open(i, open);
      const place = nmda.placed[i];
      if (place === undefined || this.holds[i] === 1) continue;
      // Magnesium sits in the pore at rest, and leaves while the spine is depolarised and the channel open.
      along(place, 2.4 + 9 * open, motes.place, motes.next);
      motes.add(MOTE.magnesium, 1.15, 0.9 * (1 - open), THROUGH, 0);
    }
    motes.there.value[STAYING.heldKetamine] = this.blocked;
    nmda.show();
  }

  /** BDNF dimers; granules lit above baseline. */
  private showBdnf(percent: number): void {
    const { motes, granules, granuleBalls } = this.scene;
    const { value: there } = motes.there;
    there[STAYING.bdnf] = Math.min(MOST_DIMERS, bdnfDimers(percent));
    const lit = litOf(granules.length, percent, FULL.bdnf);
    there[STAYING.granules] = lit;
    if (lit === this.granulesLit) return;
    this.granulesLit = lit;
    for (let i = 0; i < granules.length; i += 1) granuleBalls.kinds.set(i, 1, lightOfRank(i, lit));
  }

  /** Lights as many of a kind as its variable is above baseline, each with a ring about it. */
  private light(kind: 'trkb' | 'mtorc1' | 'ribosomes', percent: number, full: number): void {
    const molecules = this.scene[kind];
    const lit = litOf(molecules.placed.length, percent, full);
    molecules.litCount.value = lit;
    this.scene.motes.there.value[STAYING[kind]] = lit;
  }
}
