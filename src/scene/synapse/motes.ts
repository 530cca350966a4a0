import { Float32BufferAttribute, InstancedBufferGeometry } from 'three';
import { ROW, type Column } from './shared-rows';

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

/** Small things in the water, rewritten in place for every frame. */
export class Motes {
  readonly geometry = new InstancedBufferGeometry();
  readonly place: Float32Array;
  count = 0;

  /** @param capacity of `rows` */
  constructor(
    private readonly capacity: number,
    private readonly rows: Column,
  ) {
    quad(this.geometry);
    this.place = rows.numbers;
    this.geometry.setAttribute('place', rows.attribute(LOOK));
    this.geometry.setAttribute('look', rows.attribute(MOTE_NUMBERS - LOOK, LOOK));
    this.geometry.instanceCount = 0;
  }

  begin(): void {
    this.count = 0;
  }

  /**
   * Adds one; the caller writes its point first, with {@link next} as the offset in {@link place}.
   * @param towards nm by which it is drawn nearer to the eye, to be seen through what holds it
   */
  add(kind: number, radius: number, there: number, towards: number, light: number): void {
    if (this.count >= this.capacity || there <= 0.004) return;
    const at = this.count * MOTE_NUMBERS;
    this.place[at + 3] = radius;
    this.place[at + 4] = kind;
    this.place[at + 5] = there;
    this.place[at + 6] = towards;
    this.place[at + 7] = light;
    this.count += 1;
  }

  /** Where the point of the next mote is to be written. */
  get next(): number {
    return Math.min(this.count, this.capacity - 1) * MOTE_NUMBERS;
  }

  end(): void {
    this.geometry.instanceCount = this.count;
    this.rows.wrote(this.count);
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
