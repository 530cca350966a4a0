/** A surface as plain numbers. */
export interface PlainSurface {
  /** Numbers to a point; the first three are its place. */
  readonly size: number;
  readonly points: Float32Array;
  /** Three to a triangle, numbers of points. */
  readonly corners: Uint32Array;
}

/** Of each edge: its ends, what lies opposite on either side (-1 at a rim). */
const EDGE_NUMBERS = 4;

/**
 * Halves every edge by Loop's scheme (C. Loop, Smooth subdivision surfaces based on triangles, University of Utah 1987): what was
 * faceted becomes smooth, and whatever else a point carries is smoothed with its place.
 */
export function subdivide({ size, points, corners }: PlainSurface): PlainSurface {
  const count = points.length / size;
  const { edges, edgeOf } = edgesOf(corners, count);
  const edgeCount = edges.length / EDGE_NUMBERS;
  const next = new Float32Array((count + edgeCount) * size);
  const around = new Float32Array(count * size);
  const valence = new Uint16Array(count);
  const rim = new Float32Array(count * size);
  const rims = new Uint8Array(count);
  for (let e = 0; e < edgeCount; e += 1) {
    const first = e * EDGE_NUMBERS;
    const [a, b] = [edges[first]!, edges[first + 1]!];
    const [c, d] = [edges[first + 2]!, edges[first + 3]!];
    const inner = d >= 0;
    for (let k = 0; k < size; k += 1) {
      const [at, to] = [points[a * size + k]!, points[b * size + k]!];
      next[(count + e) * size + k] = inner
        ? (3 * (at + to) + points[c * size + k]! + points[d * size + k]!) / 8
        : (at + to) / 2;
      around[a * size + k]! += to;
      around[b * size + k]! += at;
      if (inner) continue;
      rim[a * size + k]! += to;
      rim[b * size + k]! += at;
    }
    valence[a]! += 1;
    valence[b]! += 1;
    if (inner) continue;
    rims[a]! += 1;
    rims[b]! += 1;
  }
  for (let p = 0; p < count; p += 1) {
    const n = valence[p]!;
    const weight = n === 3 ? 3 / 16 : 3 / (8 * n);
    for (let k = 0; k < size; k += 1) {
      const at = points[p * size + k]!;
      // A rim follows itself; a point where rims meet stays.
      if (rims[p] === 0)
        next[p * size + k] = at * (1 - n * weight) + weight * around[p * size + k]!;
      else next[p * size + k] = rims[p] === 2 ? at * 0.75 + rim[p * size + k]! / 8 : at;
    }
  }
  const finer = new Uint32Array(corners.length * 4);
  for (let t = 0; t < corners.length; t += 3) {
    const [a, b, c] = [corners[t]!, corners[t + 1]!, corners[t + 2]!];
    const [ab, bc, ca] = [edgeOf[t]! + count, edgeOf[t + 1]! + count, edgeOf[t + 2]! + count];
    finer.set([a, ab, ca, b, bc, ab, c, ca, bc, ab, bc, ca], t * 4);
  }
  return { size, points: next, corners: finer };
}

function edgesOf(corners: Uint32Array, count: number): { edges: Int32Array; edgeOf: Uint32Array } {
  const known = new Map<number, number>();
  const edges = new Int32Array(corners.length * EDGE_NUMBERS);
  const edgeOf = new Uint32Array(corners.length);
  for (let t = 0; t < corners.length; t += 3) {
    for (let k = 0; k < 3; k += 1) {
      const a = corners[t + k]!;
      const b = corners[t + ((k + 1) % 3)]!;
      const opposite = corners[t + ((k + 2) % 3)]!;
      const key = Math.min(a, b) * count + Math.max(a, b);
      const edge = known.get(key);
      if (edge === undefined) {
        edges.set([a, b, opposite, -1], known.size * EDGE_NUMBERS);
        edgeOf[t + k] = known.size;
        known.set(key, known.size);
      } else {
        edges[edge * EDGE_NUMBERS + 3] = opposite;
        edgeOf[t + k] = edge;
      }
    }
  }
  return { edges: edges.subarray(0, known.size * EDGE_NUMBERS), edgeOf };
}
