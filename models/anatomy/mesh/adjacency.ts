import type { Mesh } from './mesh';

/** Neighbours of each vertex in compressed rows: those of `v` are `list[start[v]]` to `list[start[v + 1] - 1]`, rising. */
export interface Adjacency {
  readonly start: Uint32Array;
  readonly list: Uint32Array;
}

/** Built from a closed surface, where every edge is seen once in each direction. */
export function adjacency({ positions, triangles }: Mesh): Adjacency {
  const count = positions.length / 3;
  const start = new Uint32Array(count + 1);
  for (let i = 0; i < triangles.length; i++) start[triangles[i]! + 1]!++;
  for (let v = 0; v < count; v++) start[v + 1] = start[v + 1]! + start[v]!;
  const fill = start.slice(0, count);
  const list = new Uint32Array(triangles.length);
  for (let i = 0; i < triangles.length; i++) {
    const next = triangles[i % 3 === 2 ? i - 2 : i + 1]!;
    const from = triangles[i]!;
    list[fill[from]!] = next;
    fill[from] = fill[from]! + 1;
  }
  for (let v = 0; v < count; v++) list.subarray(start[v]!, start[v + 1]!).sort();
  return { start, list };
}

/** Replaces each value by a mix of itself and the mean of its neighbours, `steps` times. `width` values a vertex. */
export function smoothed(
  around: Adjacency,
  values: Float32Array,
  width: number,
  steps: number,
  mix = 0.5,
): Float32Array {
  let now: Float32Array = values;
  let next: Float32Array = new Float32Array(values.length);
  for (let step = 0; step < steps; step++) {
    for (let v = 0; v + 1 < around.start.length; v++) {
      const from = around.start[v]!;
      const to = around.start[v + 1]!;
      for (let w = 0; w < width; w++) {
        let sum = 0;
        for (let at = from; at < to; at++) sum += now[around.list[at]! * width + w]!;
        const own = now[v * width + w]!;
        next[v * width + w] = to > from ? own * (1 - mix) + (sum / (to - from)) * mix : own;
      }
    }
    const done = next;
    next = step === 0 ? new Float32Array(values.length) : now;
    now = done;
  }
  return now;
}
