import {
  DynamicDrawUsage,
  Float32BufferAttribute,
  InstancedBufferGeometry,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
} from 'three';
import { ChangedNumbers } from '../changed-attribute';
import { glslNumber } from '../materials/glsl-number';
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

/** Numbers of a mote: its point and radius, then how it looks. */
export const MOTE_NUMBERS = 8;
const LOOK = 4;
/** Fainter than this nothing is drawn. */
export const LEAST = 0.004;

/** What a kind is raised by for each group of things that come one after another ({@link STAYING}). */
export const GROUP = 8;

/** Pixels that the radius of each kind has at least; and the nm per pixel from which it grows no more, so that a cloud becomes no wall. */
const LEAST_PIXELS = { glutamate: 1.35, ketamine: 3.6, ring: 7, other: 1.7 } as const;
const GROWS_UNTIL = 1.7;

/** Radius (nm) that a mote is drawn with: far away a molecule is drawn larger than it is, or it could not be seen. */
export function moteRadius(size: number, kind: number, nmPerPixel: number): number {
  const { glutamate, ketamine, ring, other } = LEAST_PIXELS;
  const least = kind < 0.5 ? glutamate : kind > 4.5 ? ring : kind < 1.5 ? ketamine : other;
  return Math.max(size, least * Math.min(nmPerPixel, GROWS_UNTIL));
}

/** {@link moteRadius} for shaders. A test holds the two together. */
export const moteRadiusChunk = /* glsl */ `
float moteRadius(float size, float kind, float nmPerPixel) {
  float least = kind < 0.5 ? ${glslNumber(LEAST_PIXELS.glutamate)} : (kind > 4.5 ? ${glslNumber(LEAST_PIXELS.ring)} : (kind < 1.5 ? ${glslNumber(LEAST_PIXELS.ketamine)} : ${glslNumber(LEAST_PIXELS.other)}));
  return max(size, least * min(nmPerPixel, ${glslNumber(GROWS_UNTIL)}));
}
`;

/** How a mote is drawn. */
export interface MoteLook {
  readonly kind: number;
  /** nm. */
  readonly radius: number;
  /**
   * nm by which it is drawn nearer to the eye, to be seen through what holds it; of magnesium its receptor, of what is free in the cleft
   * the share of its stay that is over when display time begins.
   */
  readonly own: number;
  /** Light beyond what it reflects. */
  readonly light: number;
}

/**
 * Small things in the water. Each is written where it stands, with its rank in its group; of a frame only how many of each group are there
 * ({@link there}) is said: the shader works out which. Only what is free in the cleft ever comes to stand elsewhere.
 */
export class Motes {
  readonly geometry = new InstancedBufferGeometry();
  /** How many are there of each group; between two numbers one is coming. */
  readonly there = { value: new Float32Array(WHOLE.length) };
  /** How far display time has come through the stay of a free molecule, 0-1; below 0 all stand still. */
  readonly stay = { value: 0 };
  private readonly rows: ChangedNumbers<InstancedInterleavedBuffer>;
  private count = 0;

  constructor(private readonly capacity: number) {
    const numbers = new Float32Array(capacity * MOTE_NUMBERS);
    const buffer = new InstancedInterleavedBuffer(numbers, MOTE_NUMBERS).setUsage(DynamicDrawUsage);
    this.rows = new ChangedNumbers(buffer, numbers);
    quad(this.geometry);
    this.geometry.setAttribute('place', new InterleavedBufferAttribute(buffer, LOOK, 0));
    this.geometry.setAttribute(
      'look',
      new InterleavedBufferAttribute(buffer, MOTE_NUMBERS - LOOK, LOOK),
    );
    this.geometry.instanceCount = 0;
  }

  /** Numbers of all, {@link MOTE_NUMBERS} of each. */
  get numbers(): Float32Array {
    return this.rows.numbers;
  }

  /** Takes all away, for others. */
  empty(): void {
    this.count = 0;
    this.geometry.instanceCount = 0;
  }

  /** Adds one for good and gives its row; its point is written first, at {@link next}. @param rank among those of its group */
  add(group: StayingId, rank: number, look: MoteLook): number {
    if (this.count >= this.capacity) throw new Error('no room for another mote');
    const row = this.count;
    const at = this.next;
    this.numbers[at + 3] = look.radius;
    this.numbers[at + 4] = look.kind + GROUP * STAYING[group];
    this.numbers[at + 5] = rank;
    this.numbers[at + 6] = look.own;
    this.numbers[at + 7] = look.light;
    this.count += 1;
    this.geometry.instanceCount = this.count;
    this.rows.mark(at, at + MOTE_NUMBERS);
    return row;
  }

  /** Where the point of the next one is to be written, in {@link numbers}. */
  get next(): number {
    return Math.min(this.count, this.capacity - 1) * MOTE_NUMBERS;
  }

  /** Says that a point has been written anew. */
  moved(row: number): void {
    const at = row * MOTE_NUMBERS;
    this.rows.mark(at, at + MOTE_NUMBERS);
  }

  /** Hands what has been written to the next frame that draws it. */
  send(): void {
    this.rows.send();
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
