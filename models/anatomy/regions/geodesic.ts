import type { Adjacency } from '../mesh/adjacency';

/** A binary heap of vertices by distance; stale entries are left in and skipped by the caller. */
class Heap {
  private readonly keys: number[] = [];
  private readonly items: number[] = [];

  get size(): number {
    return this.items.length;
  }

  push(key: number, item: number): void {
    let at = this.items.length;
    this.keys.push(key);
    this.items.push(item);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (this.keys[up]! <= key) break;
      this.keys[at] = this.keys[up]!;
      this.items[at] = this.items[up]!;
      at = up;
    }
    this.keys[at] = key;
    this.items[at] = item;
  }

  pop(): { key: number; item: number } {
    const top = { key: this.keys[0]!, item: this.items[0]! };
    const key = this.keys.pop()!;
    const item = this.items.pop()!;
    const size = this.items.length;
    if (size > 0) {
      let at = 0;
      for (;;) {
        let down = 2 * at + 1;
        if (down >= size) break;
        if (down + 1 < size && this.keys[down + 1]! < this.keys[down]!) down++;
        if (this.keys[down]! >= key) break;
        this.keys[at] = this.keys[down]!;
        this.items[at] = this.items[down]!;
        at = down;
      }
      this.keys[at] = key;
      this.items[at] = item;
    }
    return top;
  }
}

export interface Source {
  readonly vertex: number;
  readonly label: number;
}

/**
 * Shares the vertices out among the sources by least cost along the mesh. `cost(a, b)` in mm; a label enters only vertices it is
 * allowed in. Vertices that nothing reaches keep label 0.
 */
export function geodesicTerritories(
  around: Adjacency,
  sources: readonly Source[],
  cost: (from: number, to: number) => number,
  mayEnter: (label: number, vertex: number) => boolean,
): Uint8Array {
  const count = around.start.length - 1;
  const distance = new Float64Array(count).fill(Infinity);
  const label = new Uint8Array(count);
  const heap = new Heap();
  for (const source of sources) {
    distance[source.vertex] = 0;
    label[source.vertex] = source.label;
    heap.push(0, source.vertex);
  }
  while (heap.size > 0) {
    const { key, item } = heap.pop();
    if (key > distance[item]!) continue;
    for (let at = around.start[item]!; at < around.start[item + 1]!; at++) {
      const next = around.list[at]!;
      const reached = key + cost(item, next);
      if (reached >= distance[next]! || !mayEnter(label[item]!, next)) continue;
      distance[next] = reached;
      label[next] = label[item]!;
      heap.push(reached, next);
    }
  }
  return label;
}
