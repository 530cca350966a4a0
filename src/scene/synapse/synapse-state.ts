import { variableIndex } from '../../contract/variables';
import { hashOf } from '../../math/seeded-hash';
import type { Sample } from '../../simulation/trajectory';
import { releaseDrive } from '../brain/activity';
import { Background, STAY } from './background';
import { MOST_DIMERS } from './bdnf-places';
import { Cloud, CLOUD_SIZE } from './cloud';
import {
  ambientGlutamate,
  ampaOpened,
  ampaReceptors,
  bdnfDimers,
  blockedReceptors,
  freeKetamine,
  litOf,
} from './counts';
import type { DrawnRelease } from './drawn-releases';
import { onFace } from './face';
import { filmMilliseconds, filmSeconds } from './film';
import { MEMORY } from './fusion';
import { ionsOf } from './ions';
import type { Molecules } from './molecules';
import { MOTE } from './motes';
import { placeStaying } from './place-staying';
import { ranksOf, seededOrder, STRUCTURE_SEED } from './order';
import { Reach, writeNmda } from './receptors';
import { createReleases, MOST_RELEASE, Releases } from './releases';
import { SODIUM_OVER } from './sodium';
import { spineCut } from './spine-cut';
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
/** Light of an AMPA receptor that has been inserted. */
const NEW_LIGHT = 0.45;
/** Real time after which nothing is left of a release's glutamate, ms. */
const GONE = 8;
/** Seconds of the film after which nothing is on its way any more that a release has sent out or let in. */
const OVER = Math.max(filmSeconds(GONE), SODIUM_OVER);

/** Brings the drawn synapse to an instant: a pure function of sample, display time and seed. */
export class SynapseState {
  private readonly releases: Releases;
  private readonly underWay = createReleases();
  private readonly sites: readonly (readonly [number, number])[];
  private readonly reach: Reach;
  private readonly blockRank: Int32Array;
  private readonly ranks: ReadonlyMap<Molecules, Int32Array>;
  private readonly glutamate: Background;
  private readonly ketamine: Background;
  /** One release, rewritten for each. */
  private readonly release: { -readonly [Part in keyof DrawnRelease]: number };
  /** NMDA receptors that hold ketamine now. */
  blocked = 0;

  constructor(
    private readonly scene: SynapseScene,
    seed: number,
  ) {
    const { docked, ampa, nmda, trkb, ribosomes, mtorc1, motes } = scene;
    const standing = ampa.placed.map((each) => onFace(each.at.x, each.at.y, each.at.z));
    const inSpine = Uint8Array.from(ampa.placed, (each) =>
      each.at.z > spineCut(each.at.y) ? 0 : 1,
    );
    this.releases = new Releases(seed, docked.length);
    this.release = {
      u: 0,
      w: 0,
      turn: 0,
      glutamateTime: 0,
      ampaTime: 0,
      reach: 0,
      age: 0,
      chance: 0,
    };
    scene.clouds.fill(
      new Cloud(seed, Math.ceil(CLOUD_SIZE * MOST_RELEASE)),
      ionsOf(ampa.mesh.geometry.getAttribute('face'), inSpine),
    );
    this.sites = docked.map((each) => onFace(each.at.x, each.at.y, each.at.z));
    this.reach = new Reach(this.sites, standing);
    motes.empty();
    this.glutamate = new Background(motes, 'freeGlutamate', seed, MOTE.glutamate, 0.5);
    this.ketamine = new Background(motes, 'freeKetamine', seed, MOTE.ketamine, 1.1);
    this.blockRank = ranksOf(seededOrder(nmda.placed.length, STRUCTURE_SEED, 438));
    this.ranks = new Map(
      [trkb, ribosomes, mtorc1].map((each, k) => [
        each,
        ranksOf(seededOrder(each.placed.length, STRUCTURE_SEED, 401 + k)),
      ]),
    );
    for (const [molecules, ranks] of this.ranks)
      ranks.forEach((rank, i) => molecules.rank(i, rank));
    for (let i = scene.ampaBaseline; i < ampa.placed.length; i += 1) ampa.light(i, NEW_LIGHT);
    placeStaying(scene, seed, { inSpine, blockRank: this.blockRank, ranks: this.ranks });
  }

  /** True if display time alone will change the picture. */
  show(sample: Sample, tau: number, still: boolean): boolean {
    const { scene, underWay } = this;
    const { values } = sample;
    const release = values[at.release]!;
    scene.uniforms.uDrive.value = Math.min(1, releaseDrive(sample));
    if (still) {
      underWay.count = 1;
      underWay.site[0] = 0;
      underWay.key[0] = 0;
      underWay.age[0] = STILL.cloud;
    } else {
      this.releases.at(tau, release / 100, MEMORY, underWay);
    }
    this.showReleases(sample, still);
    this.showDocks();
    this.showNmda(values[at.occupancy]!, still);
    scene.motes.stay.value = still ? -1 : (tau / STAY) % 1;
    this.glutamate.show(ambientGlutamate(values[at.ambient]!), tau, still);
    this.ketamine.show(freeKetamine(values[at.ketamine]!), tau, still);
    this.showBdnf(values[at.bdnf]!);
    this.light('trkb', values[at.trkb]!, FULL.trkb);
    this.light('mtorc1', values[at.mtorc1]!, FULL.mtorc1);
    this.light('ribosomes', values[at.protein]!, FULL.protein);
    scene.motes.send();
    return !still;
  }

  /** What releases send out, and the AMPA receptors that they open. */
  private showReleases({ values }: Sample, still: boolean): void {
    const { scene, underWay, release } = this;
    const { clouds, ampa, motes, releases } = scene;
    const there = Math.min(
      ampa.placed.length,
      ampaReceptors(scene.ampaBaseline, values[at.protein]!),
    );
    const released = values[at.release]!;
    const opened = ampaOpened(values[at.ampa]!, still ? 100 : released);
    releases.begin();
    for (let e = 0; e < underWay.count; e += 1) {
      const age = underWay.age[e]!;
      if (age >= OVER) continue;
      const site = underWay.site[e]!;
      const key = underWay.key[e]!;
      release.u = this.sites[site]![0];
      release.w = this.sites[site]![1];
      release.turn = 2 * Math.PI * hashOf(key, 501);
      release.glutamateTime = filmMilliseconds(age);
      release.ampaTime = still ? filmMilliseconds(STILL.ampa) : release.glutamateTime;
      release.reach = this.reach.of(site, opened, there);
      release.age = still ? -1 : age;
      release.chance = hashOf(key, 211);
      releases.add(release);
    }
    releases.end();
    clouds.show(
      releases.count,
      still ? Math.round((CLOUD_SIZE * released) / 100) : CLOUD_SIZE,
      !still,
    );
    ampa.show(there);
    scene.ampaThere.value = there;
    motes.there.value[STAYING.newAmpa] = there;
  }

  private showDocks(): void {
    const { underWay } = this;
    const ages = this.scene.ages.value;
    ages.fill(MEMORY);
    for (let e = 0; e < underWay.count; e += 1) {
      const site = underWay.site[e]!;
      ages[site] = Math.min(ages[site]!, underWay.age[e]!);
    }
  }

  private showNmda(occupancy: number, still: boolean): void {
    const { motes, nmda, nmdaOpen } = this.scene;
    this.blocked = blockedReceptors(nmda.placed.length, occupancy);
    if (still) this.underWay.age[0] = STILL.nmda;
    writeNmda(this.underWay, this.blockRank, this.blocked, nmdaOpen.value);
    motes.there.value[STAYING.heldKetamine] = this.blocked;
  }

  /** BDNF dimers; granules lit above baseline. */
  private showBdnf(percent: number): void {
    const { motes, granules, granulesLit } = this.scene;
    const lit = litOf(granules.length, percent, FULL.bdnf);
    motes.there.value[STAYING.bdnf] = Math.min(MOST_DIMERS, bdnfDimers(percent));
    motes.there.value[STAYING.granules] = lit;
    granulesLit.value = lit;
  }

  /** Lights as many of a kind as its variable is above baseline, each with a ring about it. */
  private light(kind: 'trkb' | 'mtorc1' | 'ribosomes', percent: number, full: number): void {
    const molecules = this.scene[kind];
    const lit = litOf(molecules.placed.length, percent, full);
    molecules.litCount.value = lit;
    this.scene.motes.there.value[STAYING[kind]] = lit;
  }
}
