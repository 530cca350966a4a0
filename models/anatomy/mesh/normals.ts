import { eachFace, type Mesh } from './mesh';

/** Area-weighted unit normals, three floats a vertex. */
export function vertexNormals(mesh: Mesh): Float32Array {
  const normals = new Float32Array(mesh.positions.length);
  eachFace(mesh, (corners, nx, ny, nz) => {
    for (const v of corners) {
      normals[v] = normals[v]! + nx;
      normals[v + 1] = normals[v + 1]! + ny;
      normals[v + 2] = normals[v + 2]! + nz;
    }
  });
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
