import { type Adjacency, adjacency } from './adjacency';
import type { Mesh } from './mesh';

/**
 * Chebyshev coefficients of a low-pass filter on the mesh spectrum with a Hamming window (Taubin, Zhang and Golub 1996, ECCV).
 * Divided by their sum, so that the constant part passes unchanged and the surface does not shrink.
 */
export function lowPassCoefficients(iterations: number, passBand: number): Float64Array {
  const theta = Math.acos(1 - 0.5 * passBand);
  const weights = Float64Array.from({ length: iterations + 1 }, (_, i) => {
    const window = 0.54 + 0.46 * Math.cos((i * Math.PI) / (iterations + 1));
    return i === 0
      ? (window * theta) / Math.PI
      : (2 * window * Math.sin(i * theta)) / (i * Math.PI);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Moves every vertex by the umbrella operator: half the way to the mean of its neighbours. */
function halfStep(around: Adjacency, from: Float64Array, to: Float64Array): void {
  for (let v = 0; v + 1 < around.start.length; v++) {
    const begin = around.start[v]!;
    const end = around.start[v + 1]!;
    let x = 0;
    let y = 0;
    let z = 0;
    for (let at = begin; at < end; at++) {
      const other = around.list[at]! * 3;
      x += from[other]!;
      y += from[other + 1]!;
      z += from[other + 2]!;
    }
    const scale = 0.5 / (end - begin || 1);
    to[v * 3] = from[v * 3]! * 0.5 + x * scale;
    to[v * 3 + 1] = from[v * 3 + 1]! * 0.5 + y * scale;
    to[v * 3 + 2] = from[v * 3 + 2]! * 0.5 + z * scale;
  }
}

/** Windowed sinc smoothing: removes the voxel steps of marching cubes and keeps shape and volume. Pass band 0 to 2. */
export function windowedSinc(mesh: Mesh, iterations: number, passBand: number): Mesh {
  const around = adjacency(mesh);
  const weights = lowPassCoefficients(iterations, passBand);
  let before = Float64Array.from(mesh.positions);
  let now = new Float64Array(before.length);
  halfStep(around, before, now);
  const out = new Float64Array(before.length);
  for (let i = 0; i < out.length; i++) out[i] = weights[0]! * before[i]! + weights[1]! * now[i]!;
  let spare = new Float64Array(before.length);
  for (let n = 2; n < weights.length; n++) {
    halfStep(around, now, spare);
    const weight = weights[n]!;
    for (let i = 0; i < out.length; i++) {
      const next = 2 * spare[i]! - before[i]!;
      spare[i] = next;
      out[i] = out[i]! + weight * next;
    }
    const freed = before;
    before = now;
    now = spare;
    spare = freed;
  }
  return { positions: Float32Array.from(out), triangles: mesh.triangles };
}
