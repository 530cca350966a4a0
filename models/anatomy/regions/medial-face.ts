import type { Mesh } from '../mesh/mesh';

/** Edge of the cells that the hemisphere is seen in from the midline, mm. */
const CELL = 1.5;
/** Farther behind what is seen first, a place lies in a sulcus, mm. */
const BEHIND = 2.5;
/** Sideways part of the normal on the medial face, and how far that reaches from the midline, mm. */
const FACES_MIDDLE = 0.4;
const REACH = 14;

/**
 * Vertices of the medial face of a hemisphere: they look towards the midline and nothing of the hemisphere stands between. The
 * medial wall of an orbital gyrus looks there too, but into the olfactory sulcus, with the gyrus rectus before it.
 */
export function medialFace(
  { positions: p }: Pick<Mesh, 'positions'>,
  normals: Float32Array,
  side: 'left' | 'right',
): Uint8Array {
  const sign = side === 'left' ? -1 : 1;
  const first = new Map<string, number>();
  const cell = (mm: number) => Math.floor(mm / CELL);
  for (let v = 0; v < p.length; v += 3) {
    const key = `${cell(p[v + 1]!)},${cell(p[v + 2]!)}`;
    first.set(key, Math.min(first.get(key) ?? Infinity, sign * p[v]!));
  }
  return Uint8Array.from({ length: p.length / 3 }, (_, v) => {
    const [x, y, z] = [sign * p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!];
    if (x > REACH || -sign * normals[v * 3]! < FACES_MIDDLE) return 0;
    return x - first.get(`${cell(y)},${cell(z)}`)! < BEHIND ? 1 : 0;
  });
}
