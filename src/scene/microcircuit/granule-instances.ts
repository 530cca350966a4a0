import { BufferAttribute, InstancedBufferGeometry } from 'three';
import { ChangedAttribute } from '../changed-attribute';
import { hash01 } from '../../math/seeded-hash';
import type { GranuleLife } from './granule-lives';
import type { NeuriteStrips } from './neurite-strips';
import { quadGeometry } from './quad-geometry';

/** More cells than are ever drawn at once. */
const CAPACITY = 64;
const BODY = 4.6;
/** Half the width over which cells stand, and half the depth, um. */
const ACROSS = 176;
const DEEP = 42;
/** Spreads neighbours in birth order far apart along the strip. */
const GOLDEN = 0.6180339887;
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
  private readonly place = new ChangedAttribute(new Float32Array(CAPACITY * 4), 4);
  private readonly life = new ChangedAttribute(new Float32Array(CAPACITY * 4), 4);
  private readonly at = new ChangedAttribute(new Float32Array(CAPACITY * 4), 4);
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
    this.branches.setAttribute('place', this.place.attribute);
    this.branches.setAttribute('life', this.life.attribute);
    this.bodies = quadGeometry(0, {});
    this.bodies.setAttribute('at', this.at.attribute);
    this.bodies.setAttribute('life', this.life.attribute);
  }

  /** Puts the cells alive at `hours` in their places; how far each has grown the shader works out. Allocates nothing. */
  show(lives: readonly GranuleLife[], places: Float32Array, hours: number): void {
    if (lives === this.shown && hours === this.hours) return;
    this.shown = lives;
    this.hours = hours;
    let count = 0;
    for (let i = 0; i < lives.length && count < CAPACITY; i += 1) {
      const { birth, mature, gone } = lives[i]!;
      if (birth > hours || hours >= gone) continue;
      for (let a = 0; a < 4; a += 1) this.place.set(count * 4 + a, places[i * 4 + a]!);
      for (let a = 0; a < 3; a += 1) this.at.set(count * 4 + a, places[i * 4 + a]!);
      this.at.set(count * 4 + 3, BODY);
      this.life.set(count * 4, birth);
      this.life.set(count * 4 + 1, mature);
      this.life.set(count * 4 + 2, gone);
      this.life.set(count * 4 + 3, birth >= 0 ? 1 : 0);
      count += 1;
    }
    this.branches.instanceCount = count;
    this.bodies.instanceCount = count;
    this.place.send();
    this.life.send();
    this.at.send();
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
