import type { Mesh } from './mesh';

/** Directed edges counted per undirected edge, and what follows for the surface. */
export interface Topology {
  /** Edges with a triangle on one side only. */
  readonly boundaryEdges: number;
  /** Edges with more than two triangles, or two that disagree about their direction. */
  readonly nonManifoldEdges: number;
  /** Vertices whose triangles form more than one fan. */
  readonly nonManifoldVertices: number;
  readonly components: number;
  /** Sum over the components; meaningful for closed manifold surfaces. */
  readonly genus: number;
}

/** Undirected edges of a surface: key, uses in rising and in falling direction. */
function edgeUses({ positions, triangles }: Mesh): { keys: Float64Array; up: boolean[] } {
  const count = positions.length / 3;
  const pairs = new Float64Array(triangles.length);
  for (let i = 0; i < triangles.length; i++) {
    const a = triangles[i]!;
    const b = triangles[i % 3 === 2 ? i - 2 : i + 1]!;
    // the lowest bit is the direction, so that equal edges sort together
    pairs[i] = (Math.min(a, b) * count + Math.max(a, b)) * 2 + (a < b ? 1 : 0);
  }
  pairs.sort();
  return {
    keys: pairs.map((pair) => Math.floor(pair / 2)),
    up: Array.from(pairs, (pair) => pair % 2 === 1),
  };
}

/** The vertices of edges that are not shared by exactly two triangles of opposite direction, in pairs. */
export function faultyEdges(mesh: Mesh): {
  boundary: number[];
  nonManifold: number[];
  edges: number;
} {
  const count = mesh.positions.length / 3;
  const { keys, up } = edgeUses(mesh);
  const boundary: number[] = [];
  const nonManifold: number[] = [];
  let edges = 0;
  for (let i = 0; i < keys.length;) {
    let j = i;
    let rising = 0;
    while (j < keys.length && keys[j] === keys[i]) if (up[j++]) rising++;
    const uses = j - i;
    edges++;
    const key = keys[i]!;
    if (uses === 1) boundary.push(Math.floor(key / count), key % count);
    else if (uses !== 2 || rising !== 1) nonManifold.push(Math.floor(key / count), key % count);
    i = j;
  }
  return { boundary, nonManifold, edges };
}

/** Angle of a point around the axis from `a` to `b`, counter-clockwise seen from `b`. */
function angleAround(p: Float32Array, a: number, b: number, c: number): number {
  const axis = [0, 1, 2].map((k) => p[b * 3 + k]! - p[a * 3 + k]!) as [number, number, number];
  const arm = [0, 1, 2].map((k) => p[c * 3 + k]! - p[a * 3 + k]!) as [number, number, number];
  const size = Math.hypot(...axis) || 1;
  const w = axis.map((value) => value / size) as [number, number, number];
  const u = Math.abs(w[0]) < 0.7 ? [0, w[2], -w[1]] : [-w[2], 0, w[0]];
  const v = [w[1] * u[2]! - w[2] * u[1]!, w[2] * u[0]! - w[0] * u[2]!, w[0] * u[1]! - w[1] * u[0]!];
  const along = (d: readonly number[]) => arm[0] * d[0]! + arm[1] * d[1]! + arm[2] * d[2]!;
  return Math.atan2(along(v), along(u));
}

/**
 * For each corner of the surface a representative of the fan of triangles it belongs to. Around an edge with more than two
 * triangles those two belong together that have the solid between them: bodies that touch along an edge come apart.
 */
export function fans({ positions, triangles }: Mesh): Int32Array {
  const count = positions.length / 3;
  const parent = Int32Array.from(triangles, (_, corner) => corner);
  const root = (corner: number): number => {
    while (parent[corner] !== corner) corner = parent[corner] = parent[parent[corner]!]!;
    return corner;
  };
  const next = (corner: number) => (corner % 3 === 2 ? corner - 2 : corner + 1);
  const join = (rising: number, falling: number) => {
    parent[root(rising)] = root(next(falling));
    parent[root(next(rising))] = root(falling);
  };
  const edges = new Map<number, number[]>();
  for (let corner = 0; corner < triangles.length; corner++) {
    const [a, b] = [triangles[corner]!, triangles[next(corner)]!];
    const key = Math.min(a, b) * count + Math.max(a, b);
    const uses = edges.get(key);
    if (uses) uses.push(corner);
    else edges.set(key, [corner]);
  }
  const rises = (corner: number) => triangles[corner]! < triangles[next(corner)]!;
  for (const [key, uses] of edges) {
    const [first, second] = uses;
    if (uses.length === 2 && rises(first!) !== rises(second!)) {
      join(rises(first!) ? first! : second!, rises(first!) ? second! : first!);
    } else if (uses.length > 2) {
      const [a, b] = [Math.floor(key / count), key % count];
      const round = uses
        .map((corner) => ({
          corner,
          angle: angleAround(positions, a, b, triangles[next(next(corner))]!),
        }))
        .sort((one, other) => one.angle - other.angle);
      round.forEach(({ corner }, at) => {
        const after = round[(at + 1) % round.length]!.corner;
        if (!rises(corner) && rises(after)) join(after, corner);
      });
    }
  }
  return parent.map((_, corner) => root(corner));
}

/** Genus of one closed, manifold surface, from Euler's formula alone. */
export const genusOfClosed = ({ positions, triangles }: Mesh): number =>
  1 - (positions.length / 3 - triangles.length / 6) / 2;

export function topology(mesh: Mesh): Topology {
  const { boundary, nonManifold, edges } = faultyEdges(mesh);
  const fan = fans(mesh);
  const fansAt = new Map<number, Set<number>>();
  mesh.triangles.forEach((vertex, corner) => {
    const set = fansAt.get(vertex);
    if (set) set.add(fan[corner]!);
    else fansAt.set(vertex, new Set([fan[corner]!]));
  });
  let nonManifoldVertices = 0;
  for (const set of fansAt.values()) if (set.size > 1) nonManifoldVertices++;
  const pieces = componentOfVertex(mesh);
  const components = new Set(Array.from(mesh.triangles, (vertex) => pieces[vertex]!)).size;
  const euler = fansAt.size - edges + mesh.triangles.length / 3;
  return {
    boundaryEdges: boundary.length / 2,
    nonManifoldEdges: nonManifold.length / 2,
    nonManifoldVertices,
    components,
    genus: components - euler / 2,
  };
}

/** For each vertex the lowest vertex it is joined to. */
export function componentOfVertex({ positions, triangles }: Mesh): Int32Array {
  const parent = Int32Array.from({ length: positions.length / 3 }, (_, vertex) => vertex);
  const root = (vertex: number): number => {
    while (parent[vertex] !== vertex) vertex = parent[vertex] = parent[parent[vertex]!]!;
    return vertex;
  };
  const join = (a: number, b: number) => {
    const [low, high] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))];
    parent[high] = low;
  };
  for (let i = 0; i < triangles.length; i += 3) {
    join(triangles[i]!, triangles[i + 1]!);
    join(triangles[i]!, triangles[i + 2]!);
  }
  return parent.map((_, vertex) => root(vertex));
}
