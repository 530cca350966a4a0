import type { Mesh } from './mesh';

/** Area in sq cm of the cut of a closed surface with the plane x = `at` (mm). */
export function sagittalSectionCm2({ positions: p, triangles: t }: Mesh, at: number): number {
  let twice = 0;
  for (let i = 0; i < t.length; i += 3) {
    const corners = [t[i]! * 3, t[i + 1]! * 3, t[i + 2]! * 3];
    // where the border crosses the plane, going in and coming out along the winding
    let into: readonly [number, number] | undefined;
    let out: readonly [number, number] | undefined;
    corners.forEach((a, k) => {
      const b = corners[(k + 1) % 3]!;
      const below = p[a]! < at;
      if (below === p[b]! < at) return;
      const share = (at - p[a]!) / (p[b]! - p[a]!);
      const point = [
        p[a + 1]! + share * (p[b + 1]! - p[a + 1]!),
        p[a + 2]! + share * (p[b + 2]! - p[a + 2]!),
      ] as const;
      if (below) into = point;
      else out = point;
    });
    if (into && out) twice += into[0] * out[1] - into[1] * out[0];
  }
  return Math.abs(twice) / 200;
}
