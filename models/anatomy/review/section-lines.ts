import type { Mesh } from '../mesh/mesh';

/** Line pieces in which a closed surface meets the plane `axis` = `at` (mm): x1, y1, x2, y2 in turn, in the other two axes. */
export function sectionLines(
  { positions: p, triangles: t }: Mesh,
  axis: 0 | 1 | 2,
  at: number,
): number[] {
  const [u, v] = [0, 1, 2].filter((other) => other !== axis) as [number, number];
  const lines: number[] = [];
  for (let i = 0; i < t.length; i += 3) {
    const ends: number[] = [];
    for (let k = 0; k < 3; k++) {
      const a = t[i + k]! * 3;
      const b = t[i + ((k + 1) % 3)]! * 3;
      const below = p[a + axis]! < at;
      if (below === p[b + axis]! < at) continue;
      const share = (at - p[a + axis]!) / (p[b + axis]! - p[a + axis]!);
      ends.push(
        p[a + u]! + share * (p[b + u]! - p[a + u]!),
        p[a + v]! + share * (p[b + v]! - p[a + v]!),
      );
    }
    if (ends.length === 4) lines.push(...ends);
  }
  return lines;
}
