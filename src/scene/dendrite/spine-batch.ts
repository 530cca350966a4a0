import {
  DynamicDrawUsage,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Vector3,
} from 'three';
import type { SpineForm } from './spine-form';
import type { SpineSite } from './spine-sites';

/** Attributes of an instance and how many numbers each has. */
const ATTRIBUTES = { base: 4, direction: 4, lean: 4, size: 4, state: 4 } as const;
type AttributeName = keyof typeof ATTRIBUTES;

/** How finely spines are drawn: stations along the outline, 0-1, and corners round it. */
export interface SpineDetail {
  readonly stations: readonly number[];
  readonly around: number;
}

/** What an instance is: a spine, one that stands where stress took one, or the mark of one that is lost. */
export const KIND = { spine: 0, returned: 0.5, lost: 1 } as const;

/** Spines of one fineness as one instanced geometry. Rewritten in place, allocating nothing. */
export class SpineBatch {
  readonly geometry = new InstancedBufferGeometry();
  /** Which life each instance shows; -1 for a lost place. */
  readonly shown: Int32Array;
  private readonly attributes: Readonly<Record<AttributeName, InstancedBufferAttribute>>;
  private count = 0;

  constructor(capacity: number, detail: SpineDetail) {
    this.shown = new Int32Array(capacity);
    writeOutline(this.geometry, detail);
    const instanced = (name: AttributeName): InstancedBufferAttribute => {
      const numbers = new Float32Array(capacity * ATTRIBUTES[name]);
      const attribute = new InstancedBufferAttribute(numbers, ATTRIBUTES[name]);
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

  begin(): void {
    this.count = 0;
  }

  /**
   * Adds an instance.
   * @param life which life it shows, -1 for a lost place
   * @param first born since treatment 0-1
   * @param second how far a mark is there, 0-1
   */
  add(
    life: number,
    number: number,
    site: SpineSite,
    form: SpineForm,
    first: number,
    second: number,
    kind: number,
  ): void {
    const at = this.count;
    const { base, direction, lean, size, state } = this.attributes;
    const { along } = site;
    this.shown[at] = life;
    base.setXYZW(at, site.base.x, site.base.y, site.base.z, site.open);
    direction.setXYZW(at, site.direction.x, site.direction.y, site.direction.z, site.shaftRadius);
    lean.setXYZW(at, along.x, along.y, along.z, site.bend);
    size.setXYZW(at, form.length, form.neckRadius, form.headRadius, site.flatness);
    state.setXYZW(at, first, second, number, kind);
    this.count += 1;
  }

  end(): void {
    this.geometry.instanceCount = this.count;
    for (const name in this.attributes) this.attributes[name as AttributeName].needsUpdate = true;
  }

  /** Instance whose spine a ray meets first and how far away, or null. Local coordinates, um. */
  hit(origin: Vector3, direction: Vector3): { instance: number; distance: number } | null {
    let best: { instance: number; distance: number } | null = null;
    const { base, direction: axis, size } = this.attributes;
    for (let i = 0; i < this.count; i += 1) {
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

function writeOutline(geometry: InstancedBufferGeometry, { stations, around }: SpineDetail): void {
  const grid: number[] = [];
  const indices: number[] = [];
  for (const station of stations)
    for (let k = 0; k <= around; k += 1) grid.push(station, (k / around) * Math.PI * 2, 0);
  for (let i = 0; i + 1 < stations.length; i += 1) {
    for (let k = 0; k < around; k += 1) {
      const a = i * (around + 1) + k;
      indices.push(a, a + 1, a + around + 1, a + 1, a + around + 2, a + around + 1);
    }
  }
  geometry.setAttribute('position', new Float32BufferAttribute(grid, 3));
  geometry.setIndex(indices);
}
