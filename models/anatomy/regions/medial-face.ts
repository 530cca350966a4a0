import { adjacency } from '../mesh/adjacency';
import type { Mesh } from '../mesh/mesh';

/** Edge of the cells that the hemisphere is seen in from the midline, mm. */
const CELL = 1.5;
/** Farther behind what is seen first, a place lies in a sulcus, mm. */
const BEHIND = 2.5;
/** Sideways part of the normal on the medial face, and how far that reaches from the midline, mm. */
const FACES_MIDDLE = 0.4;
const REACH = 14;

/**
 * Vertices of the medial face of a hemisphere: they look towards the midline, nothing of the hemisphere stands between, and they
 * hang together. The medial wall of an orbital gyrus looks there too, but into the olfactory sulcus, with the gyrus rectus before
 * it; where it shows below the gyrus rectus it is an island.
 */
export function medialFace(mesh: Mesh, normals: Float32Array, side: 'left' | 'right'): Uint8Array {
  const p = mesh.positions;
  const sign = side === 'left' ? -1 : 1;
  const first = new Map<string, number>();
  const cell = (mm: number) => Math.floor(mm / CELL);
  for (let v = 0; v < p.length; v += 3) {
    const key = `${cell(p[v + 1]!)},${cell(p[v + 2]!)}`;
    first.set(key, Math.min(first.get(key) ?? Infinity, sign * p[v]!));
  }
  const seen = Uint8Array.from({ length: p.length / 3 }, (_, v) => {
    const [x, y, z] = [sign * p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!];
    if (x > REACH || -sign * normals[v * 3]! < FACES_MIDDLE) return 0;
    return x - first.get(`${cell(y)},${cell(z)}`)! < BEHIND ? 1 : 0;
  });
  return largestPatch(mesh, seen);
}

/** The connected part with the most vertices. */
function largestPatch(mesh: Mesh, seen: Uint8Array): Uint8Array {
  const around = adjacency(mesh);
  const done = new Uint8Array(seen.length);
  let largest: number[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (!seen[start] || done[start]) continue;
    const patch = [start];
    done[start] = 1;
    for (let next = 0; next < patch.length; next++) {
      const v = patch[next]!;
      for (let at = around.start[v]!; at < around.start[v + 1]!; at++) {
        const other = around.list[at]!;
        if (!seen[other] || done[other]) continue;
        done[other] = 1;
        patch.push(other);
      }
    }
    if (patch.length > largest.length) largest = patch;
  }
  const only = new Uint8Array(seen.length);
  for (const v of largest) only[v] = 1;
  return only;
}
