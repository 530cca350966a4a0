import { Matrix4, Ray, Vector3, type Intersection, type Mesh, type Raycaster } from 'three';
import type { PartId } from '../../store/structures/parts';
import { GLUTAMATE_RADIUS, type CloudPoint } from './cloud';
import { lightOfRank } from './counts';
import { overFace } from './face';
import { GROUP, MOTE, MOTE_NUMBERS, moteRadius } from './motes';
import { ampaCloses } from './receptors';
import { groupsOf } from './small-parts';
import { SODIUM, sodiumWay, WAY } from './sodium';
import { freeThere, STAYING, THROUGH } from './staying';
import type { SynapseScene } from './synapse-scene';

/** A pointer may miss a small thing by so many pixels. */
const AIM = 1.5;
/** Less of it than this is not there to be met. */
const SEEN = 0.25;
/** Before the cleft, seen from near, nothing small is drawn any more, nm; and the nm per pixel from which that is so. */
const IN_FRONT = 73;
const NEAR = 0.83;

type Water = Pick<
  SynapseScene,
  'motes' | 'clouds' | 'releases' | 'nmdaOpen' | 'ampaThere' | 'uniforms'
>;
type Raycast = (this: Mesh, raycaster: Raycaster, hits: Intersection[]) => void;

const inverse = new Matrix4();
const ray = new Ray();
const centre = new Vector3();

/** The nearest of many small balls on a ray, nm. */
class Nearest {
  private distance = Infinity;
  private readonly nmPerPixel: number;

  constructor(
    private readonly mesh: Mesh,
    private readonly raycaster: Raycaster,
    { uniforms }: Water,
  ) {
    this.nmPerPixel = uniforms.uNmPerPixel.value;
    ray.copy(raycaster.ray).applyMatrix4(inverse.copy(mesh.matrixWorld).invert());
  }

  /** @param towards nm by which it is drawn nearer to the eye */
  meet(x: number, y: number, z: number, size: number, kind: number, towards = 0): void {
    if (z > IN_FRONT && this.nmPerPixel < NEAR) return;
    centre.set(x, y, z).sub(ray.origin);
    const along = centre.dot(ray.direction);
    const radius = moteRadius(size, kind, this.nmPerPixel) + AIM * this.nmPerPixel;
    if (along <= 0 || centre.lengthSq() - along * along > radius * radius) return;
    this.distance = Math.min(this.distance, along - towards);
  }

  report(hits: Intersection[]): void {
    if (this.distance === Infinity) return;
    const { mesh, raycaster } = this;
    const point = ray.at(this.distance, new Vector3()).applyMatrix4(mesh.matrixWorld);
    hits.push({ distance: raycaster.ray.origin.distanceTo(point), point, object: mesh });
  }
}

/** Hit-testing for a part's small things that stay where they are, or stand in the cleft for a while. */
export function stayingRaycast(water: Water, part: PartId): Raycast {
  const groups = groupsOf(part);
  const { motes, nmdaOpen } = water;
  return function raycast(raycaster, hits) {
    const nearest = new Nearest(this, raycaster, water);
    const { numbers, there, stay } = motes;
    for (let row = 0; row < motes.geometry.instanceCount; row += 1) {
      const at = row * MOTE_NUMBERS;
      const group = Math.floor(numbers[at + 4]! / GROUP);
      if (!groups.includes(group)) continue;
      const rank = numbers[at + 5]!;
      const own = numbers[at + 6]!;
      const inPore = group === STAYING.magnesium;
      const free = group >= STAYING.freeGlutamate;
      let light = inPore
        ? (1 - nmdaOpen.value[own]!) * (1 - lightOfRank(rank, there.value[STAYING.heldKetamine]!))
        : lightOfRank(rank, there.value[group]!);
      if (free) light *= freeThere(own, stay.value);
      if (light < SEEN) continue;
      const towards = inPore ? THROUGH : free ? 0 : own;
      const [x, y, z, size] = [numbers[at]!, numbers[at + 1]!, numbers[at + 2]!, numbers[at + 3]!];
      nearest.meet(x, y, z, size, numbers[at + 4]! % GROUP, towards);
    }
    nearest.report(hits);
  };
}

/** Hit-testing for the molecules of the releases that are under way. */
export function glutamateRaycast(water: Water): Raycast {
  const at: CloudPoint = { u: 0, w: 0, height: 0, there: 0, place: [0, 0, 0] };
  return function raycast(raycaster, hits) {
    const { cloud, shown } = water.clouds;
    const { uReleases } = water.releases.uniforms;
    const nearest = new Nearest(this, raycaster, water);
    for (let e = 0; e < water.releases.count; e += 1) {
      const [u, w, turn, time] = uReleases.value.subarray(e * 4, e * 4 + 4);
      for (let i = 0; i < shown; i += 1) {
        if (cloud.at(i, time!, u!, w!, turn!, at).there < SEEN) continue;
        const [x, y, z] = at.place;
        nearest.meet(x, y, z, GLUTAMATE_RADIUS, MOTE.glutamate);
      }
    }
    nearest.report(hits);
  };
}

/** Hit-testing for the sodium that releases let in. */
export function sodiumRaycast(water: Water): Raycast {
  const at = [0, 0, 0];
  return function raycast(raycaster, hits) {
    const { uReleases, uOpenings } = water.releases.uniforms;
    const nearest = new Nearest(this, raycaster, water);
    for (let e = 0; e < water.releases.count; e += 1) {
      const [u0, w0] = uReleases.value.subarray(e * 4, e * 4 + 2);
      const [reach, , age, turn] = uOpenings.value.subarray(e * 4, e * 4 + 4);
      for (const { receptor, u, w, chance, ion, moment } of water.clouds.ions) {
        if (receptor >= water.ampaThere.value) continue;
        if ((u - u0!) ** 2 + (w - w0!) ** 2 > reach!) continue;
        const closes = ampaCloses((chance + turn!) % 1);
        const way = sodiumWay(age!, closes, ion, (moment + turn!) % 1);
        if (way < 0 || Math.sin(Math.PI * way) < SEEN) continue;
        overFace(u, w, WAY.from + (WAY.to - WAY.from) * way, at, 0);
        nearest.meet(at[0]!, at[1]!, at[2]!, SODIUM.radius, MOTE.sodium, SODIUM.towards);
      }
    }
    nearest.report(hits);
  };
}
