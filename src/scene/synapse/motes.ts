import { Float32BufferAttribute, InstancedBufferGeometry } from 'three';
import { ROW, type Column } from './shared-rows';
import { STAYING, WHOLE, type StayingId } from './staying';

/** What a mote is; the shader draws each kind in its own shape. */
export const MOTE = {
  glutamate: 0,
  ketamine: 1,
  sodium: 2,
  magnesium: 3,
  bdnf: 4,
  ring: 5,
} as const;

/** Numbers of a mote: its point and radius, then how it looks. They fill a row. */
export const MOTE_NUMBERS = ROW;
const LOOK = 4;
/** Fainter than this nothing is drawn. */
export const LEAST = 0.004;

/** What a kind is raised by for each group of things that stay ({@link STAYING}), one and on. */
export const GROUP = 8;

/**
 * Small things in the water. Those that move are rewritten in place for every frame; those that stay are written once, each with its rank
 * in its group, and of a frame only how many of each group are there ({@link there}): the shader works out which.
 */
export class Motes {
  readonly geometry = new InstancedBufferGeometry();
  readonly place: Float32Array;
  /** How many are there of each group that stays; between two numbers one is coming. */
  readonly there = { value: new Float32Array(WHOLE.length) };
  /** Of those that move. */
  count = 0;
  private staying = 0;
  /** Rows of the last frame: those that are no longer used are emptied. */
  private before = 0;

  /**
   * @param moving most that move at a time
   * @param capacity of `rows`
   */
  constructor(
    readonly moving: number,
    private readonly capacity: number,
    private readonly rows: Column,
  ) {
    quad(this.geometry);
    this.place = rows.numbers;
    this.geometry.setAttribute('place', rows.attribute(LOOK));
    this.geometry.setAttribute('look', rows.attribute(MOTE_NUMBERS - LOOK, LOOK));
    this.geometry.instanceCount = moving;
  }

  begin(): void {
    this.count = 0;
  }

  /**
   * Adds one that moves; the caller writes its point first, with {@link next} as the offset in {@link place}.
   * @param towards nm by which it is drawn nearer to the eye, to be seen through what holds it
   */
  add(kind: number, radius: number, there: number, towards: number, light: number): void {
    if (this.count >= this.moving || there <= LEAST) return;
    this.write(this.count, kind, radius, there, towards, light);
    this.count += 1;
  }

  /** Where the point of the next one that moves is to be written. */
  get next(): number {
    return Math.min(this.count, this.moving - 1) * MOTE_NUMBERS;
  }

  /** Adds one that stays, for good; its point is written first, at {@link nextStaying}. @param rank among those of its group */
  stay(
    group: StayingId,
    rank: number,
    kind: number,
    radius: number,
    towards: number,
    light: number,
  ): void {
    const at = this.moving + this.staying;
    if (at >= this.capacity) throw new Error('no room for what stays');
    this.write(at, kind + GROUP * (1 + STAYING[group]), radius, rank, towards, light);
    this.staying += 1;
    this.geometry.instanceCount = this.moving + this.staying;
    this.rows.wrote(this.geometry.instanceCount);
  }

  get nextStaying(): number {
    return Math.min(this.moving + this.staying, this.capacity - 1) * MOTE_NUMBERS;
  }

  end(): void {
    const { count, before, place } = this;
    for (let i = count; i < before; i += 1) place[i * MOTE_NUMBERS + LOOK + 1] = 0;
    this.rows.wrote(Math.max(count, before));
    this.before = count;
  }

  private write(
    row: number,
    kind: number,
    radius: number,
    there: number,
    towards: number,
    light: number,
  ): void {
    const at = row * MOTE_NUMBERS;
    this.place[at + 3] = radius;
    this.place[at + 4] = kind;
    this.place[at + 5] = there;
    this.place[at + 6] = towards;
    this.place[at + 7] = light;
  }
}

/** A square from -1 to 1 as the shape that every instance has. */
export function quad(geometry: InstancedBufferGeometry): void {
  geometry.setAttribute(
    'position',
    new Float32BufferAttribute([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0], 3),
  );
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
}
