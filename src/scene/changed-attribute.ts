import { DynamicDrawUsage, InstancedBufferAttribute } from 'three';

/**
 * Numbers of instances, rewritten in place, of which only what has changed is sent to the graphics card: as one range from the
 * first to the last. Allocates nothing once it is made.
 */
export class ChangedAttribute {
  readonly attribute: InstancedBufferAttribute;
  readonly numbers: Float32Array;
  private first = Infinity;
  private end = 0;
  /** What the next frame sends: one object, rewritten. */
  private readonly range = { start: 0, count: 0 };

  /** @param size numbers of an instance */
  constructor(numbers: Float32Array, size: number) {
    this.numbers = numbers;
    this.attribute = new InstancedBufferAttribute(numbers, size).setUsage(DynamicDrawUsage);
  }

  /** Writes one number, as exactly as it is kept. */
  set(at: number, value: number): void {
    const kept = Math.fround(value);
    if (this.numbers[at] === kept) return;
    this.numbers[at] = kept;
    if (at < this.first) this.first = at;
    if (at >= this.end) this.end = at + 1;
  }

  /** Hands what has changed to the next frame that draws it. */
  send(): void {
    if (this.end === 0) return;
    const { range } = this;
    const { updateRanges } = this.attribute;
    // What was handed over and not drawn since is still to be sent.
    const waits = updateRanges.length > 0;
    const start = waits ? Math.min(range.start, this.first) : this.first;
    range.count = Math.max(waits ? range.start + range.count : 0, this.end) - start;
    range.start = start;
    updateRanges[0] = range;
    this.attribute.needsUpdate = true;
    this.first = Infinity;
    this.end = 0;
  }
}
