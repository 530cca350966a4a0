import {
  DynamicDrawUsage,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
} from 'three';

/** What a mote is; the shader draws each kind in its own shape. */
export const MOTE = {
  glutamate: 0,
  ketamine: 1,
  sodium: 2,
  magnesium: 3,
  bdnf: 4,
  ring: 5,
} as const;

/** Small things in the water, rewritten in place for every frame. */
export class Motes {
  readonly geometry = new InstancedBufferGeometry();
  readonly place: Float32Array;
  private readonly look: Float32Array;
  private readonly placeAttribute: InstancedBufferAttribute;
  private readonly lookAttribute: InstancedBufferAttribute;
  count = 0;
  /** What of the buffers is sent: one object, rewritten. */
  private readonly range = { start: 0, count: 0 };

  constructor(private readonly capacity: number) {
    quad(this.geometry);
    this.place = new Float32Array(capacity * 4);
    this.look = new Float32Array(capacity * 4);
    this.placeAttribute = new InstancedBufferAttribute(this.place, 4).setUsage(DynamicDrawUsage);
    this.lookAttribute = new InstancedBufferAttribute(this.look, 4).setUsage(DynamicDrawUsage);
    this.geometry.setAttribute('place', this.placeAttribute);
    this.geometry.setAttribute('look', this.lookAttribute);
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
    const at = this.count * 4;
    this.place[at + 3] = radius;
    this.look[at] = kind;
    this.look[at + 1] = there;
    this.look[at + 2] = towards;
    this.look[at + 3] = light;
    this.count += 1;
  }

  /** Where the point of the next mote is to be written. */
  get next(): number {
    return Math.min(this.count, this.capacity - 1) * 4;
  }

  end(): void {
    this.geometry.instanceCount = this.count;
    this.range.count = this.count * 4;
    this.placeAttribute.updateRanges[0] = this.range;
    this.lookAttribute.updateRanges[0] = this.range;
    this.placeAttribute.needsUpdate = true;
    this.lookAttribute.needsUpdate = true;
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
