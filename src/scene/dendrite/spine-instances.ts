import {
  DynamicDrawUsage,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Vector3,
} from 'three';
import { spineForm, smooth, type SpineForm } from './spine-form';
import type { SpineLife } from './spine-lives';
import type { SpineSite } from './spine-sites';

const ALONG = 26;
const AROUND = 16;
/** Spines about the boundary between young and mature share it, so that none jumps. */
const MATURING_RANKS = 6;
/** Attributes of an instance and how many numbers each has. */
const ATTRIBUTES = { base: 3, direction: 4, lean: 4, size: 4, state: 4 } as const;
type AttributeName = keyof typeof ATTRIBUTES;

/** What a trajectory gives to the dendrite. */
export interface History {
  /** In order of birth. */
  readonly lives: readonly SpineLife[];
  /** Sites that stress emptied before the timeline began. */
  readonly lost: readonly number[];
}

/**
 * All spines as one instanced geometry, and the marks of lost places with them. `show` rewrites the instances for an hour in place: a pure
 * function of the lives and the hour, whichever way time was dragged.
 */
export class SpineInstances {
  readonly geometry = new InstancedBufferGeometry();
  private readonly attributes: Readonly<Record<AttributeName, InstancedBufferAttribute>>;
  private readonly form: SpineForm = { length: 0, neckRadius: 0, headRadius: 0 };
  private readonly occupied: Uint8Array;
  /** Which life each instance shows; -1 for a lost place. */
  readonly shown: Int32Array;

  constructor(private readonly sites: readonly SpineSite[]) {
    this.occupied = new Uint8Array(sites.length);
    this.shown = new Int32Array(sites.length);
    const grid: number[] = [];
    const indices: number[] = [];
    for (let i = 0; i <= ALONG; i += 1) {
      for (let k = 0; k <= AROUND; k += 1) grid.push(i / ALONG, (k / AROUND) * Math.PI * 2, 0);
    }
    for (let i = 0; i < ALONG; i += 1) {
      for (let k = 0; k < AROUND; k += 1) {
        const a = i * (AROUND + 1) + k;
        indices.push(a, a + 1, a + AROUND + 1, a + 1, a + AROUND + 2, a + AROUND + 1);
      }
    }
    this.geometry.setAttribute('position', new Float32BufferAttribute(grid, 3));
    this.geometry.setIndex(indices);
    const instanced = (name: AttributeName): InstancedBufferAttribute => {
      const attribute = new InstancedBufferAttribute(
        new Float32Array(sites.length * ATTRIBUTES[name]),
        ATTRIBUTES[name],
      );
      attribute.setUsage(DynamicDrawUsage);
      this.geometry.setAttribute(name, attribute);
      return attribute;
    };
    this.attributes = {
      base: instanced('base'),
      direction: instanced('direction'),
      lean: instanced('lean'),
      size: instanced('size'),
      state: instanced('state'),
    };
    this.geometry.instanceCount = 0;
  }

  /**
   * Puts the spines alive at `hours` on their sites. Returns how many there are. Allocates nothing.
   * @param matureFraction share of the spines that is mature now: the oldest ones
   */
  show({ lives, lost }: History, hours: number, matureFraction: number): number {
    let alive = 0;
    for (const life of lives) if (life.birth <= hours && hours < life.death) alive += 1;
    const mature = matureFraction * alive;
    this.occupied.fill(0);
    let count = 0;
    for (let i = 0; i < lives.length; i += 1) {
      const life = lives[i]!;
      if (life.birth > hours || hours >= life.death) continue;
      const site = this.sites[life.site]!;
      const maturity = smooth((mature - count) / MATURING_RANKS + 0.5);
      const age = hours - life.birth;
      const form = spineForm(this.form, site, age, life.death - hours, maturity);
      this.occupied[life.site] = 1;
      this.shown[count] = i;
      this.write(count, site, form.length, form.neckRadius, form.headRadius);
      // Rose if it was born since the protocol's origin: what the treatment found is ivory.
      this.state(count, life.birth >= 0 ? 1 : 0, maturity, life.site, 0);
      count += 1;
    }
    let drawn = count;
    for (const index of lost) {
      if (this.occupied[index] === 1) continue;
      const site = this.sites[index]!;
      this.shown[drawn] = -1;
      this.write(drawn, site, 0, site.mature.neckDiameter / 2, 0);
      this.state(drawn, 0, 0, index, 1);
      drawn += 1;
    }
    this.geometry.instanceCount = drawn;
    for (const name in this.attributes) this.attributes[name as AttributeName].needsUpdate = true;
    return count;
  }

  private write(at: number, site: SpineSite, length: number, neck: number, head: number): void {
    const { base, direction, lean, size } = this.attributes;
    const { along, bend, flatness } = site;
    base.setXYZ(at, site.base.x, site.base.y, site.base.z);
    direction.setXYZW(at, site.direction.x, site.direction.y, site.direction.z, site.shaftRadius);
    lean.setXYZW(at, along.x, along.y, along.z, bend);
    size.setXYZW(at, length, neck, head, flatness);
  }

  private state(at: number, isNew: number, maturity: number, site: number, lost: number): void {
    this.attributes.state.setXYZW(at, isNew, maturity, site, lost);
  }

  /** Instance whose spine a ray meets first and how far away, or null. Local coordinates, um. */
  hit(origin: Vector3, direction: Vector3): { instance: number; distance: number } | null {
    let best: { instance: number; distance: number } | null = null;
    for (let i = 0; i < this.geometry.instanceCount; i += 1) {
      const { base, direction: axis, size } = this.attributes;
      const radius = Math.max(size.getZ(i), size.getY(i));
      const reach = Math.max(0, size.getX(i) - radius);
      if (this.shown[i] === -1) continue;
      probe.set(
        base.getX(i) + axis.getX(i) * reach,
        base.getY(i) + axis.getY(i) * reach,
        base.getZ(i) + axis.getZ(i) * reach,
      );
      probe.sub(origin);
      const distance = probe.dot(direction);
      const aside = probe.lengthSq() - distance * distance;
      if (distance <= 0 || aside > radius * radius) continue;
      if (best === null || distance < best.distance) best = { instance: i, distance };
    }
    return best;
  }
}

const probe = new Vector3();
