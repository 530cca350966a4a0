import type { BufferGeometry } from 'three';
import { easeInOut } from '../../camera/pose';

/** Edge of a bin, um. */
const BIN = 1000;
/** Up to this near, and less and less until twice as far, the plane of the nearest point says how deep a place is, um: the points are half as far apart. */
const PLANE = 500;

/** A point of the surface, -1 if none is near, and how far behind the surface what was asked for lies there, um. */
export interface Nearest {
  point: number;
  depth: number;
}

/**
 * Finds the point of a surface that is nearest to a place on a plane across it, and the depth under the surface by that point's normal.
 * The answer is written anew at each call.
 * @param z where the plane is
 * @param most how far is looked
 */
export function nearestPoints(
  surface: BufferGeometry,
  z: number,
  most: number,
): (x: number, y: number) => Nearest {
  const position = surface.getAttribute('position');
  const normal = surface.getAttribute('normal');
  const bins = new Map<string, number[]>();
  for (let p = 0; p < position.count; p += 1) {
    if (Math.abs(position.getZ(p) - z) > most) continue;
    const key = `${Math.floor(position.getX(p) / BIN)},${Math.floor(position.getY(p) / BIN)}`;
    const bin = bins.get(key);
    if (bin === undefined) bins.set(key, [p]);
    else bin.push(p);
  }
  const found: Nearest = { point: -1, depth: 0 };
  const rings = Math.ceil(most / BIN) + 1;
  return (x, y) => {
    found.point = -1;
    let best = most * most;
    let behind = 0;
    const [column, row] = [Math.floor(x / BIN), Math.floor(y / BIN)];
    for (let ring = 0; ring <= rings; ring += 1) {
      // What lies in a further ring is further than this.
      const least = Math.max(0, ring - 1) * BIN;
      if (least * least > best) break;
      for (let i = -ring; i <= ring; i += 1) {
        const step = Math.abs(i) === ring ? 1 : 2 * ring;
        for (let j = -ring; j <= ring; j += step) {
          for (const p of bins.get(`${column + i},${row + j}`) ?? []) {
            const [dx, dy, dz] = [position.getX(p) - x, position.getY(p) - y, position.getZ(p) - z];
            const square = dx * dx + dy * dy + dz * dz;
            if (square >= best) continue;
            best = square;
            found.point = p;
            behind = dx * normal.getX(p) + dy * normal.getY(p) + dz * normal.getZ(p);
          }
        }
      }
    }
    // Near the surface a point's own plane is exact, and further off its distance is what changes smoothly from point to point.
    const far = easeInOut((Math.sqrt(best) - PLANE) / PLANE);
    found.depth = behind + (Math.sign(behind) * Math.sqrt(best) - behind) * far;
    return found;
  };
}
