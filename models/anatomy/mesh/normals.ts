import type { Mesh } from './mesh';

/** Area-weighted unit normals, three floats a vertex. */
export function vertexNormals({ positions: p, triangles: t }: Mesh): Float32Array {
  const normals = new Float32Array(p.length);
  for (let i = 0; i < t.length; i += 3) {
    const a = t[i]! * 3;
    const b = t[i + 1]! * 3;
    const c = t[i + 2]! * 3;
    const ux = p[b]! - p[a]!;
    const uy = p[b + 1]! - p[a + 1]!;
    const uz = p[b + 2]! - p[a + 2]!;
    const vx = p[c]! - p[a]!;
    const vy = p[c + 1]! - p[a + 1]!;
    const vz = p[c + 2]! - p[a + 2]!;
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    for (const v of [a, b, c]) {
      normals[v] = normals[v]! + nx;
      normals[v + 1] = normals[v + 1]! + ny;
      normals[v + 2] = normals[v + 2]! + nz;
    }
  }
  return normalised(normals);
}

/** Scales each triple to length 1, in place. */
export function normalised(vectors: Float32Array): Float32Array {
  for (let i = 0; i < vectors.length; i += 3) {
    const length = Math.hypot(vectors[i]!, vectors[i + 1]!, vectors[i + 2]!) || 1;
    vectors[i] = vectors[i]! / length;
    vectors[i + 1] = vectors[i + 1]! / length;
    vectors[i + 2] = vectors[i + 2]! / length;
  }
  return vectors;
}
