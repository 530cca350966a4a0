import {
  DynamicDrawUsage,
  Float32BufferAttribute,
  InstancedBufferGeometry,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
  Vector3,
} from 'three';
import { ChangedAttribute, ChangedNumbers, SHADE_GRAIN } from '../changed-attribute';
import type { SpineForm } from './spine-form';
import type { SpineSite } from './spine-sites';

/** Numbers of an instance in each attribute. */
const NUMBERS = 4;
/** Of what changes with the hours: size, then state, in one buffer, since each that is sent costs by itself. */
const FORM_NUMBERS = 8;
const STATE = 4;
/** A nanometre, of which a pixel shows ten at the least: what grows over days need not be sent in every frame. */
const SIZE_GRAIN = 2 ** -10;
type AttributeName = 'base' | 'direction' | 'lean';

/** How finely spines are drawn: stations along the outline, 0-1, and corners round it. */
export interface SpineDetail {
  readonly stations: readonly number[];
  readonly around: number;
}

/** What an instance is: a spine, one that stands where stress took one, or the mark of one that is lost. */
export const KIND = { spine: 0, returned: 0.5, lost: 1 } as const;

/** Spines of one fineness as one instanced geometry. Rewritten in place where they change, allocating nothing. */
export class SpineBatch {
  readonly geometry = new InstancedBufferGeometry();
  /** Which life each instance shows; -1 for a lost place. */
  readonly shown: Int32Array;
  /** Number of the site where each instance stands; -1 for none yet. */
  private readonly placed: Int32Array;
  /** As what each instance stands until something happens to it; NaN while it changes. */
  private readonly standing: Float32Array;
  private readonly attributes: Readonly<Record<AttributeName, ChangedAttribute>>;
  private readonly form: ChangedNumbers<InstancedInterleavedBuffer>;
  private readonly size: InterleavedBufferAttribute;
  private readonly all: readonly { send(): void }[];
  private count = 0;

  constructor(capacity: number, detail: SpineDetail) {
    this.shown = new Int32Array(capacity);
    this.placed = new Int32Array(capacity).fill(-1);
    this.standing = new Float32Array(capacity).fill(NaN);
    writeOutline(this.geometry, detail);
    const instanced = (name: AttributeName): ChangedAttribute => {
      const made = new ChangedAttribute(new Float32Array(capacity * NUMBERS), NUMBERS);
      this.geometry.setAttribute(name, made.attribute);
      return made;
    };
    this.attributes = {
      base: instanced('base'),
      direction: instanced('direction'),
      lean: instanced('lean'),
    };
    const numbers = new Float32Array(capacity * FORM_NUMBERS);
    const form = new InstancedInterleavedBuffer(numbers, FORM_NUMBERS).setUsage(DynamicDrawUsage);
    this.form = new ChangedNumbers(form, numbers);
    this.size = new InterleavedBufferAttribute(form, NUMBERS, 0);
    this.geometry.setAttribute('size', this.size);
    this.geometry.setAttribute('state', new InterleavedBufferAttribute(form, NUMBERS, STATE));
    this.all = [...Object.values(this.attributes), this.form];
    this.geometry.instanceCount = 0;
  }

  begin(): void {
    this.count = 0;
  }

  /** Takes the next instance; it stays what it was until it is written. */
  take(): number {
    this.count += 1;
    return this.count - 1;
  }

  /** Nothing stands as it stood: another history is shown. */
  forget(): void {
    this.standing.fill(NaN);
  }

  /** True if an instance is what it was the last time and has not changed since. */
  keeps(at: number, life: number, number: number, as: number): boolean {
    return this.shown[at] === life && this.placed[at] === number && this.standing[at] === as;
  }

  /**
   * Writes an instance.
   * @param life which life it shows, -1 for a lost place
   * @param number of its site
   * @param first born since treatment 0-1
   * @param second how far a mark is there, 0-1
   * @param as what it can be kept as ({@link keeps}); NaN if it changes with the hours
   */
  write(
    at: number,
    life: number,
    number: number,
    site: SpineSite,
    form: SpineForm,
    first: number,
    second: number,
    kind: number,
    as: number,
  ): void {
    this.shown[at] = life;
    this.standing[at] = as;
    if (this.placed[at] !== number) this.place(at, number, site);
    const from = at * FORM_NUMBERS;
    this.form.set(from, form.length, SIZE_GRAIN);
    this.form.set(from + 1, form.neckRadius, SIZE_GRAIN);
    this.form.set(from + 2, form.headRadius, SIZE_GRAIN);
    this.form.set(from + STATE, first, SHADE_GRAIN);
    this.form.set(from + STATE + 1, second, SHADE_GRAIN);
    this.form.set(from + STATE + 3, kind, SHADE_GRAIN);
  }

  /** What an instance has of its site alone. */
  private place(at: number, number: number, site: SpineSite): void {
    const { base, direction, lean } = this.attributes;
    this.placed[at] = number;
    write(base, at, site.base, site.open);
    write(direction, at, site.direction, site.shaftRadius);
    write(lean, at, site.along, site.bend);
    this.form.set(at * FORM_NUMBERS + 3, site.flatness, SIZE_GRAIN);
    this.form.set(at * FORM_NUMBERS + STATE + 2, number);
  }

  end(): void {
    this.geometry.instanceCount = this.count;
    for (let i = 0; i < this.all.length; i += 1) this.all[i]!.send();
  }

  /** Instance whose spine a ray meets first and how far away, or null. Local coordinates, um. */
  hit(origin: Vector3, direction: Vector3): { instance: number; distance: number } | null {
    let best: { instance: number; distance: number } | null = null;
    const base = this.attributes.base.attribute;
    const axis = this.attributes.direction.attribute;
    const { size } = this;
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

function write(to: ChangedAttribute, at: number, { x, y, z }: Vector3, w: number): void {
  to.set(at * 4, x);
  to.set(at * 4 + 1, y);
  to.set(at * 4 + 2, z);
  to.set(at * 4 + 3, w);
}

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
