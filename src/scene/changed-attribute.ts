import { DynamicDrawUsage, InstancedBufferAttribute } from 'three';

interface Range {
  start: number;
  count: number;
}
const NOTHING: Range[] = [];

/** What three sends to the graphics card: an attribute, or a buffer that several read. */
interface Sent {
  updateRanges: Range[];
  clearUpdateRanges(): void;
  set needsUpdate(value: boolean);
}

/**
 * Numbers of instances, rewritten in place, of which only what has changed is sent to the graphics card: as one range from the
 * first to the last. Allocates nothing once it is made: three would empty the list of what is to be sent, which then takes new room.
 */
export class ChangedNumbers<Kept extends Sent> {
  private first = Infinity;
  private end = 0;
  /** What the next frame sends: one object, rewritten. */
  private readonly range: Range = { start: 0, count: 0 };
  private readonly ranges = [this.range];

  /** @param sent what holds `numbers` */
  constructor(
    readonly sent: Kept,
    readonly numbers: Float32Array,
  ) {
    sent.updateRanges = NOTHING;
    sent.clearUpdateRanges = () => {
      sent.updateRanges = NOTHING;
    };
  }

  /** Writes one number, as exactly as it is kept. */
  set(at: number, value: number): void {
    const kept = Math.fround(value);
    if (this.numbers[at] === kept) return;
    this.numbers[at] = kept;
    this.mark(at, at + 1);
  }

  /** What lies between two places has been written. */
  mark(first: number, end: number): void {
    if (end <= first) return;
    if (first < this.first) this.first = first;
    if (end > this.end) this.end = end;
  }

  /** Hands what has changed to the next frame that draws it. */
  send(): void {
    if (this.end === 0) return;
    const { range } = this;
    // What was handed over and not drawn since is still to be sent.
    const waits = this.sent.updateRanges === this.ranges;
    const start = waits ? Math.min(range.start, this.first) : this.first;
    range.count = Math.max(waits ? range.start + range.count : 0, this.end) - start;
    range.start = start;
    this.sent.updateRanges = this.ranges;
    this.sent.needsUpdate = true;
    this.first = Infinity;
    this.end = 0;
  }
}

/** The same as an attribute of its own. @param size numbers of an instance */
export class ChangedAttribute extends ChangedNumbers<InstancedBufferAttribute> {
  constructor(numbers: Float32Array, size: number) {
    super(new InstancedBufferAttribute(numbers, size).setUsage(DynamicDrawUsage), numbers);
  }

  get attribute(): InstancedBufferAttribute {
    return this.sent;
  }
}
