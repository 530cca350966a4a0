import { DynamicDrawUsage, InstancedInterleavedBuffer, InterleavedBufferAttribute } from 'three';
import { ChangedNumbers } from '../changed-attribute';

/** Numbers of a row. */
export const ROW = 8;

/**
 * Numbers of many kinds of instances in one buffer, since each buffer that is sent costs by itself. Kinds lie beside each other as columns of the same
 * rows where they fit, and below each other where they do not: a kind's instance i is the i-th row from its first on.
 */
export class SharedRows {
  private readonly numbers: Float32Array;
  private readonly changed: ChangedNumbers<InstancedInterleavedBuffer>;
  /** The first row of those that are being filled, how many they are, and how far each is full. */
  private first = 0;
  private height = 0;
  private used = ROW;

  /** @param rows as many as all kinds need together */
  constructor(private readonly rows: number) {
    this.numbers = new Float32Array(rows * ROW);
    const buffer = new InstancedInterleavedBuffer(this.numbers, ROW).setUsage(DynamicDrawUsage);
    this.changed = new ChangedNumbers(buffer, this.numbers);
  }

  /**
   * Room for the instances of a kind.
   * @param size numbers of an instance, 8 at most
   * @param grain to what they are rounded; 0 for not at all
   */
  column(instances: number, size: number, grain = 0): Column {
    if (this.used + size > ROW || instances > this.height) {
      this.first += this.height;
      this.height = instances;
      this.used = 0;
    }
    if (this.first + instances > this.rows) throw new Error('no rows are left');
    const from = this.first * ROW + this.used;
    this.used += size;
    return new Column(this.changed, from, size, grain);
  }

  /** Hands what has changed to the next frame that draws it. */
  send(): void {
    this.changed.send();
  }
}

/** What the instances of one kind hold. */
export class Column {
  /** From the first instance on, {@link ROW} for each: whoever writes here says so with {@link wrote}. */
  readonly numbers: Float32Array;

  constructor(
    private readonly changed: ChangedNumbers<InstancedInterleavedBuffer>,
    private readonly from: number,
    private readonly size: number,
    private readonly grain: number,
  ) {
    this.numbers = changed.numbers.subarray(from);
  }

  /** The numbers of an instance from `part` on, as a shader reads them. */
  attribute(size = this.size, part = 0): InterleavedBufferAttribute {
    return new InterleavedBufferAttribute(this.changed.sent, size, this.from + part);
  }

  set(instance: number, part: number, value: number): void {
    this.changed.set(this.from + instance * ROW + part, value, this.grain);
  }

  /** The first instances have been written. */
  wrote(instances: number): void {
    this.changed.mark(this.from, this.from + instances * ROW);
  }
}
