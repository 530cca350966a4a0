import { MeshoptSimplifier } from 'meshoptimizer';
import { type Mesh, compacted } from './mesh';
import { componentOfVertex, fans, faultyEdges, topology } from './topology';

const ATTEMPTS = 5;
/** Weight of a unit of normal against a unit of the mesh's extent. */
const NORMAL_WEIGHT = 0.004;

/** Marks the vertices and `rings` rings of triangles around them. */
function lockAround(
  lock: Uint8Array,
  vertices: readonly number[],
  triangles: Uint32Array,
  rings: number,
): void {
  for (const vertex of vertices) lock[vertex] = 1;
  for (let ring = 0; ring < rings; ring++) {
    const before = lock.slice();
    for (let i = 0; i < triangles.length; i += 3) {
      const [a, b, c] = [triangles[i]!, triangles[i + 1]!, triangles[i + 2]!];
      if (before[a] || before[b] || before[c]) lock[a] = lock[b] = lock[c] = 1;
    }
  }
}

/** Gives every fan of triangles its own vertex, so that no two fans share one. */
function splitFans(mesh: Mesh, source: Uint32Array): { mesh: Mesh; source: Uint32Array } {
  const fan = fans(mesh);
  const owner = new Map<number, number>();
  const copies = new Map<string, number>();
  const positions = Array.from(mesh.positions);
  const sources = Array.from(source);
  const triangles = mesh.triangles.map((vertex, corner) => {
    const group = fan[corner]!;
    if (!owner.has(vertex)) owner.set(vertex, group);
    if (owner.get(vertex) === group) return vertex;
    const key = `${vertex}:${group}`;
    const known = copies.get(key);
    if (known !== undefined) return known;
    const fresh = sources.length;
    positions.push(positions[vertex * 3]!, positions[vertex * 3 + 1]!, positions[vertex * 3 + 2]!);
    sources.push(sources[vertex]!);
    copies.set(key, fresh);
    return fresh;
  });
  return {
    mesh: { positions: Float32Array.from(positions), triangles },
    source: Uint32Array.from(sources),
  };
}

/** The piece with the most triangles. */
function largestPiece(mesh: Mesh, source: Uint32Array): { mesh: Mesh; source: Uint32Array } {
  const piece = componentOfVertex(mesh);
  const sizes = new Map<number, number>();
  for (const vertex of mesh.triangles)
    sizes.set(piece[vertex]!, (sizes.get(piece[vertex]!) ?? 0) + 1);
  const [largest] = [...sizes].sort((a, b) => b[1] - a[1])[0]!;
  const triangles: number[] = [];
  for (let i = 0; i < mesh.triangles.length; i += 3) {
    if (piece[mesh.triangles[i]!] === largest)
      triangles.push(mesh.triangles[i]!, mesh.triangles[i + 1]!, mesh.triangles[i + 2]!);
  }
  const kept = compacted({ positions: mesh.positions, triangles: Uint32Array.from(triangles) });
  return { mesh: kept.mesh, source: kept.source.map((vertex) => source[vertex]!) };
}

/**
 * Quadric simplification to about `target` triangles. Where the simplifier pinches the surface to an edge or a vertex, it is
 * split there and a part that comes off is dropped; where that does not give a surface of `genus` (that of the full one), the
 * places are locked and the whole run repeated. `source` gives the full-resolution vertex of each kept one.
 */
export async function simplified(
  full: Mesh,
  normals: Float32Array,
  target: number,
  genus = 0,
): Promise<{ mesh: Mesh; source: Uint32Array }> {
  await MeshoptSimplifier.ready;
  const lock = new Uint8Array(full.positions.length / 3);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const weights = [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT];
    const [triangles] = MeshoptSimplifier.simplifyWithAttributes(
      full.triangles,
      full.positions,
      3,
      normals,
      3,
      weights,
      lock,
      target * 3,
      1,
    );
    const { mesh, source } = compacted({ positions: full.positions, triangles });
    const split = splitFans(mesh, source);
    const result = largestPiece(split.mesh, split.source);
    const found = topology(result.mesh);
    if (
      found.boundaryEdges + found.nonManifoldEdges + found.nonManifoldVertices === 0 &&
      found.genus === genus
    )
      return result;
    lockAround(
      lock,
      faultyEdges({ positions: full.positions, triangles }).nonManifold,
      full.triangles,
      2,
    );
  }
  throw new Error(`the simplified surface is not what it was after ${ATTEMPTS} attempts`);
}
