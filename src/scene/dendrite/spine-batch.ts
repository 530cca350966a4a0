import {
  DynamicDrawUsage,
  Float32BufferAttribute,
  InstancedBufferGeometry,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
  Vector3,
} from 'three';
import { ChangedNumbers } from '../changed-attribute';
import { maturityOf, spineForm, type SpineForm } from './spine-form';
import type { SpineSite } from './spine-sites';

/** What an instance is made of, four numbers each, as materials/dendrite/spine-vertex.ts reads them: where it stands, its shapes, its life. */
const PARTS = ['base', 'direction', 'lean', 'grown', 'young', 'life'] as const;
const PART_NUMBERS = 4;
const NUMBERS = PARTS.length * PART_NUMBERS;
const YOUNG = PARTS.indexOf('young') * PART_NUMBERS;
const LIFE = PARTS.indexOf('life') * PART_NUMBERS;
/** Hours further off than any: a graphics card knows no infinity for sure. */
const NEVER = 1e6;

/** How finely spines are drawn: stations along the outline, 0-1, and corners round it. */
export interface SpineDetail {
  readonly stations: readonly number[];
  readonly around: number;
}

/** What an instance is: a spine, one that stands where stress took one, or the mark of one that is lost. */
export const KIND = { spine: 0, returned: 0.5, lost: 1 } as const;

/** What all spines take their form from at an instant, as uniforms. */
export interface SpineClock {
  /** Treatment time, hours. */
  readonly uHours: { value: number };
  /** How many spines are mature, the oldest ones; seldom a whole number. */
  readonly uMature: { value: number };
}

/**
 * Spines of one fineness as one instanced geometry. An instance holds the hours of a life and not a form: that is worked out where it is drawn,
 * so that nothing is sent while the same spines stand. Rewritten in place where they change, allocating nothing.
 */
export class SpineBatch {
  readonly geometry = new InstancedBufferGeometry();
  /** Which life each instance shows; -1 for a lost place. */
  readonly shown: Int32Array;
  /** Number of the site where each instance stands; -1 for none yet. */
  private readonly placed: Int32Array;
  private readonly numbers: Float32Array;
  private readonly changed: ChangedNumbers<InstancedInterleavedBuffer>;
  private readonly form: SpineForm = { length: 0, neckRadius: 0, headRadius: 0 };
  private count = 0;

  constructor(
    capacity: number,
    detail: SpineDetail,
    private readonly sites: readonly SpineSite[],
    private readonly clock: SpineClock,
  ) {
    this.shown = new Int32Array(capacity);
    this.placed = new Int32Array(capacity).fill(-1);
    writeOutline(this.geometry, detail);
    this.numbers = new Float32Array(capacity * NUMBERS);
    const buffer = new InstancedInterleavedBuffer(this.numbers, NUMBERS);
    this.changed = new ChangedNumbers(buffer.setUsage(DynamicDrawUsage), this.numbers);
    PARTS.forEach((name, part) => {
      const attribute = new InterleavedBufferAttribute(buffer, PART_NUMBERS, part * PART_NUMBERS);
      this.geometry.setAttribute(name, attribute);
    });
    this.geometry.instanceCount = 0;
  }

  begin(): void {
    this.count = 0;
  }

  /**
   * Writes the next instance.
   * @param life which life it shows, -1 for the mark of a lost place
   * @param number of its site
   * @param birth hours; of a mark those of the spine that stands in its place
   * @param death hours
   * @param rank by age among the spines that stand, 0 for the oldest
   */
  add(
    life: number,
    number: number,
    birth: number,
    death: number,
    rank: number,
    kind: number,
  ): void {
    const at = this.count;
    this.count += 1;
    this.shown[at] = life;
    if (this.placed[at] !== number) this.place(at, number);
    const from = at * NUMBERS;
    this.changed.set(from + YOUNG + 3, kind);
    this.changed.set(from + LIFE, Math.min(NEVER, Math.max(-NEVER, birth)));
    this.changed.set(from + LIFE + 1, Math.min(NEVER, death));
    this.changed.set(from + LIFE + 2, rank);
  }

  /** What an instance has of its site alone, in the order of {@link PARTS}. */
  private place(at: number, number: number): void {
    const { changed } = this;
    const site = this.sites[number]!;
    const { mature, filopodium } = site;
    this.placed[at] = number;
    const from = at * NUMBERS;
    write(changed, from, site.base, site.open);
    write(changed, from + 4, site.direction, site.shaftRadius);
    write(changed, from + 8, site.along, site.bend);
    changed.set(from + 12, mature.length);
    changed.set(from + 13, mature.neckDiameter);
    changed.set(from + 14, mature.headDiameter);
    changed.set(from + 15, site.flatness);
    changed.set(from + YOUNG, filopodium.length);
    changed.set(from + YOUNG + 1, filopodium.neckDiameter);
    changed.set(from + YOUNG + 2, number);
  }

  end(): void {
    this.geometry.instanceCount = this.count;
    this.changed.send();
  }

  /** Instance whose spine a ray meets first and how far away, or null. Local coordinates, um. */
  hit(origin: Vector3, direction: Vector3): { instance: number; distance: number } | null {
    let best: { instance: number; distance: number } | null = null;
    for (let i = 0; i < this.count; i += 1) {
      if (this.shown[i] === -1) continue;
      const site = this.sites[this.placed[i]!]!;
      const form = this.formOf(i, site);
      const radius = Math.max(form.headRadius, form.neckRadius);
      const reach = Math.max(0, form.length - radius);
      probe.copy(site.base).addScaledVector(site.direction, reach).sub(origin);
      const distance = probe.dot(direction);
      const aside = probe.lengthSq() - distance * distance;
      if (distance <= 0 || aside > radius * radius) continue;
      if (best === null || distance < best.distance) best = { instance: i, distance };
    }
    return best;
  }

  /** How a spine is drawn now. */
  private formOf(instance: number, site: SpineSite): SpineForm {
    const { clock, numbers } = this;
    const hours = clock.uHours.value;
    const life = instance * NUMBERS + LIFE;
    const maturity = maturityOf(clock.uMature.value, numbers[life + 2]!);
    return spineForm(this.form, site, hours - numbers[life]!, numbers[life + 1]! - hours, maturity);
  }
}

const probe = new Vector3();

function write(
  to: ChangedNumbers<InstancedInterleavedBuffer>,
  at: number,
  { x, y, z }: Vector3,
  w: number,
): void {
  to.set(at, x);
  to.set(at + 1, y);
  to.set(at + 2, z);
  to.set(at + 3, w);
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
