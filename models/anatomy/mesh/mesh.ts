import type { Vec3 } from '../volume/grid';

/** An indexed triangle surface. Positions in MNI mm, three floats a vertex; counter-clockwise seen from outside. */
export interface Mesh {
  readonly positions: Float32Array;
  readonly triangles: Uint32Array;
}

/** Enclosed volume in ml; positive when the triangles face outwards. */
export function enclosedVolumeMl({ positions: p, triangles: t }: Mesh): number {
  let sum = 0;
  for (let i = 0; i < t.length; i += 3) {
    const a = t[i]! * 3;
    const b = t[i + 1]! * 3;
    const c = t[i + 2]! * 3;
    sum +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
  }
  return sum / 6000;
}

/**
 * Calls `visit` for every triangle with the places of its corners in `positions` and the cross product of two of its sides: twice its area
 * in mm^2, across it, outwards.
 */
export function eachFace(
  { positions: p, triangles: t }: Mesh,
  visit: (corners: readonly number[], nx: number, ny: number, nz: number) => void,
): void {
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
    visit([a, b, c], uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx);
  }
}

/** Surface area in cm^2. */
export function areaCm2(mesh: Mesh): number {
  let sum = 0;
  eachFace(mesh, (_, nx, ny, nz) => {
    sum += Math.hypot(nx, ny, nz);
  });
  return sum / 200;
}

/** Lower and upper corner, mm. */
export function bounds({ positions }: Pick<Mesh, 'positions'>): readonly [Vec3, Vec3] {
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i += 3) {
    for (let axis = 0; axis < 3; axis++) {
      const value = positions[i + axis]!;
      if (value < low[axis]!) low[axis] = value;
      if (value > high[axis]!) high[axis] = value;
    }
  }
  return [low, high];
}

/** The same surface without unused vertices, and for each kept vertex its number in the old one. */
export function compacted(mesh: Mesh): { mesh: Mesh; source: Uint32Array } {
  const fresh = new Int32Array(mesh.positions.length / 3).fill(-1);
  const source: number[] = [];
  const triangles = mesh.triangles.map((vertex) => {
    if (fresh[vertex] === -1) {
      fresh[vertex] = source.length;
      source.push(vertex);
    }
    return fresh[vertex]!;
  });
  const positions = new Float32Array(source.length * 3);
  source.forEach((vertex, at) =>
    positions.set(mesh.positions.subarray(vertex * 3, vertex * 3 + 3), at * 3),
  );
  return { mesh: { positions, triangles }, source: Uint32Array.from(source) };
}
