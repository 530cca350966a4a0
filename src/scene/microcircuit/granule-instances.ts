import {
  BufferAttribute,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
} from 'three';
import { hash01 } from '../../math/seeded-hash';
import type { GranuleLife } from './granule-lives';
import type { NeuriteStrips } from './neurite-strips';
import { quadGeometry } from './quad-geometry';

/** More cells than are ever drawn at once. */
const CAPACITY = 64;
const BODY = 4.6;
const DAY = 24;
/** Half the width over which cells stand, and half the depth, um. */
const ACROSS = 176;
const DEEP = 42;
/** Spreads neighbours in birth order far apart along the strip. */
const GOLDEN = 0.6180339887;
/** Display of coming and going, days. */
const FADE_DAYS = 2;

/** Where cell `number` stands: x, y, z um and turn. New cells lie at the inner edge of their layer. */
function granulePlace(number: number, seed: number): [number, number, number, number] {
  const along = (number * GOLDEN + hash01(seed, 41)) % 1;
  return [
    (2 * (along < 0 ? along + 1 : along) - 1) * ACROSS,
    3 + 16 * hash01(seed, number, 43),
    (2 * hash01(seed, number, 47) - 1) * DEEP,
    2 * Math.PI * hash01(seed, number, 53),
  ];
}

/** Adult-born granule cells as instances of one grown cell, each shown as far as its own age has grown it. */
export class GranuleInstances {
  readonly branches = new InstancedBufferGeometry();
  readonly bodies: InstancedBufferGeometry;
  private readonly place = new InstancedBufferAttribute(new Float32Array(CAPACITY * 4), 4);
  private readonly life = new InstancedBufferAttribute(new Float32Array(CAPACITY * 3), 3);
  private readonly at: InstancedBufferAttribute;
  private readonly bodyLife: InstancedBufferAttribute;
  private shown: readonly GranuleLife[] | null = null;
  private hours = NaN;

  /** @param born day on which growth reaches each point of the grown cell */
  constructor(
    strips: NeuriteStrips,
    born: readonly number[],
    private readonly seed: number,
  ) {
    const days = new Float32Array(strips.points.length * 2);
    strips.points.forEach((point, pair) => days.fill(born[point] ?? 0, pair * 2, pair * 2 + 2));
    this.branches.setAttribute('position', new BufferAttribute(strips.centres, 3));
    this.branches.setAttribute('tangent3', new BufferAttribute(strips.tangents, 3));
    this.branches.setAttribute('traits', new BufferAttribute(strips.traits, 4));
    this.branches.setAttribute('born', new BufferAttribute(days, 1));
    this.branches.setIndex(new BufferAttribute(strips.indices, 1));
    this.branches.setAttribute('place', this.place.setUsage(DynamicDrawUsage));
    this.branches.setAttribute('life', this.life.setUsage(DynamicDrawUsage));
    this.bodies = quadGeometry(0, {
      at: { values: new Float32Array(CAPACITY * 4), size: 4 },
      life: { values: new Float32Array(CAPACITY * 3), size: 3 },
    });
    this.at = this.bodies.getAttribute('at') as InstancedBufferAttribute;
    this.bodyLife = this.bodies.getAttribute('life') as InstancedBufferAttribute;
    this.at.setUsage(DynamicDrawUsage);
    this.bodyLife.setUsage(DynamicDrawUsage);
  }

  /** Puts the cells alive at `hours` in their places. Allocates nothing. */
  show(lives: readonly GranuleLife[], places: Float32Array, hours: number): void {
    if (lives === this.shown && hours === this.hours) return;
    this.shown = lives;
    this.hours = hours;
    let count = 0;
    for (let i = 0; i < lives.length && count < CAPACITY; i += 1) {
      const { birth, mature, gone } = lives[i]!;
      if (birth > hours || hours >= gone) continue;
      const age = (hours - birth) / DAY;
      const grown = hours >= mature ? 1 : 0;
      const coming = Math.min(1, age / FADE_DAYS, (gone - hours) / DAY / FADE_DAYS);
      for (let a = 0; a < 4; a += 1) this.place.array[count * 4 + a] = places[i * 4 + a]!;
      for (let a = 0; a < 3; a += 1) this.at.array[count * 4 + a] = places[i * 4 + a]!;
      this.at.array[count * 4 + 3] = BODY * coming;
      write(this.life, count, age, birth >= 0 ? 1 : 0, grown);
      write(this.bodyLife, count, age, birth >= 0 ? 1 : 0, grown);
      count += 1;
    }
    this.branches.instanceCount = count;
    this.bodies.instanceCount = count;
    for (const each of [this.place, this.life, this.at, this.bodyLife]) each.needsUpdate = true;
  }

  /** Places of all cells of a course, four numbers each. */
  placesOf(lives: readonly GranuleLife[]): Float32Array {
    return Float32Array.from(lives.flatMap(({ number }) => granulePlace(number, this.seed)));
  }

  dispose(): void {
    this.branches.dispose();
    this.bodies.dispose();
  }
}

function write(
  attribute: InstancedBufferAttribute,
  at: number,
  age: number,
  fresh: number,
  mature: number,
): void {
  attribute.array[at * 3] = age;
  attribute.array[at * 3 + 1] = fresh;
  attribute.array[at * 3 + 2] = mature;
}
