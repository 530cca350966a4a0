/** First in, first out within each of `levels` priorities; level 0 leaves first. Nothing is lost when a lower level arrives late. */
export class BucketQueue {
  private readonly buckets: number[][];
  private readonly heads: number[];
  private level = 0;

  constructor(levels: number) {
    this.buckets = Array.from({ length: levels }, () => []);
    this.heads = new Array<number>(levels).fill(0);
  }

  push(level: number, item: number): void {
    this.buckets[level]!.push(item);
    if (level < this.level) this.level = level;
  }

  /** The next item, or -1 when empty. */
  pop(): number {
    while (this.level < this.buckets.length) {
      const bucket = this.buckets[this.level]!;
      const head = this.heads[this.level]!;
      if (head < bucket.length) {
        this.heads[this.level] = head + 1;
        return bucket[head]!;
      }
      this.buckets[this.level] = [];
      this.heads[this.level] = 0;
      this.level++;
    }
    return -1;
  }
}
