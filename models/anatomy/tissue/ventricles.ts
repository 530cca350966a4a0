import { components } from '../volume/components';
import { type Field, type Grid, type Mask, type Vec3, maskWhere } from '../volume/grid';
import { interpolate } from '../volume/interpolate';

/** Points inside the frontal horn, body and atrium of the lateral ventricle (right; mirrored for the left), MNI mm. */
const INSIDE: readonly Vec3[] = [
  [9, 12, 14],
  [13, -12, 21],
  [24, -44, 14],
];
/** A component counts when it is the commonest one within this many voxels of such a point. */
const REACH = 4;

/** The lateral ventricles at 1 mm: fluid (dark voxels) in the reach of the ventricles, joined to points known to lie inside. */
export function lateralVentricles(grid: Grid, t1: Field): Mask {
  const fluid = maskWhere(grid, (index, x, y, z) => {
    if (t1[index]! > 35) return false;
    const lateral = Math.abs(x);
    if (lateral >= 42 || y <= -62 || y >= 38 || z <= -22 || z >= 34) return false;
    if (z <= interpolate(y, [-62, -35, -15, 0, 38], [-8, -2, 4, -3, -6])) return false;
    const thirdVentricle =
      lateral < 5.5 && z < interpolate(y, [-60, -40, -20, 5, 30], [40, 17, 9, 0, -5]);
    return !thirdVentricle && !(y < -36 && lateral < 13);
  });
  const { labels, sizes } = components(grid, fluid);
  const kept = new Set<number>();
  const [nx, ny] = grid.dims;
  for (const side of [-1, 1]) {
    for (const [x, y, z] of INSIDE) {
      const votes = new Map<number, number>();
      const centre = [side * x, y, z].map((mm, axis) => Math.round(mm - grid.origin[axis]!)) as [
        number,
        number,
        number,
      ];
      for (let k = centre[2] - REACH; k <= centre[2] + REACH; k++) {
        for (let j = centre[1] - REACH; j <= centre[1] + REACH; j++) {
          for (let i = centre[0] - REACH; i <= centre[0] + REACH; i++) {
            const label = labels[i + nx * (j + ny * k)]!;
            if (label > 0) votes.set(label, (votes.get(label) ?? 0) + 1);
          }
        }
      }
      const [winner] = [...votes].sort((a, b) => b[1] - a[1] || sizes[b[0]]! - sizes[a[0]]!);
      if (winner) kept.add(winner[0]);
    }
  }
  return Uint8Array.from(labels, (label) => (kept.has(label) ? 1 : 0));
}
