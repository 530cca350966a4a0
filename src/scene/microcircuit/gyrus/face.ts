import { BufferAttribute, BufferGeometry } from 'three';
import { PIA } from '../column';
import { FACE } from './block';
import { nearestPoints } from './nearest-points';
import { UNDER } from './patch';

/** How far to either side and above the column the face goes, um: as far as anything of the gyrus is drawn. */
const ASIDE = 22_000;
const ABOVE = 17_000;
/** Width of its meshes at the column, um, and how much of their distance from it they have further off. */
const FINEST = 180;
const GROWTH = 0.07;
/** Beyond this no cortex is, whatever it borders on: the depth of white matter need not be known, um. */
const DEEP = 3500;
/** Outside, this far from the pia, nothing need be drawn, um. */
const CLEAR = 1200;
/** How often what the nearest points carry is smoothed: it jumps where another point is nearest. */
const SMOOTHED = 4;

/** Places along one axis, closer about the middle. */
export function meshLines(from: number, middle: number, to: number): number[] {
  const side = (reach: number): number[] => {
    const out: number[] = [];
    for (let at = 0; at < reach;) {
      at = Math.min(reach, at + Math.max(FINEST, GROWTH * at));
      out.push(at);
    }
    return out;
  };
  const below = side(middle - from).map((at) => middle - at);
  return [...below.reverse(), middle, ...side(to - middle).map((at) => middle + at)];
}

/**
 * The face that is left of the gyrus when it is cut at the column, in the column's world. Attributes: position, normal, depth (um under the
 * pia by the nearest point of the surface, below 0 outside), carried (openness and territory of that point).
 * @param surface the gyrus, with normals
 */
export function faceGeometry(surface: BufferGeometry): BufferGeometry {
  const columns = meshLines(-ASIDE, 0, ASIDE);
  const rows = meshLines(-UNDER, PIA, ABOVE);
  const wide = columns.length;
  const count = wide * rows.length;
  const positions = new Float32Array(count * 3);
  const normals = new Float32Array(count * 3);
  const depths = new Float32Array(count);
  const carried = new Float32Array(count * 2);
  const find = nearestPoints(surface, FACE, DEEP);
  const marks = surface.getAttribute('carried');
  for (let row = 0; row < rows.length; row += 1) {
    for (let column = 0; column < wide; column += 1) {
      const at = row * wide + column;
      const [x, y] = [columns[column]!, rows[row]!];
      positions.set([x, y, FACE], at * 3);
      normals[at * 3 + 2] = 1;
      const { point, depth } = find(x, y);
      // Far from any surface it is inside or outside as what lies under it; the lowest is white matter.
      const under = row > 0 ? depths[at - wide]! : DEEP;
      depths[at] = point < 0 ? Math.sign(under) * DEEP : depth;
      if (point >= 0) carried.set([marks.getX(point), marks.getY(point)], at * 2);
    }
  }
  for (let pass = 0; pass < SMOOTHED; pass += 1) smooth(carried, wide);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(normals, 3));
  geometry.setAttribute('depth', new BufferAttribute(depths, 1));
  geometry.setAttribute('carried', new BufferAttribute(carried, 2));
  geometry.setIndex(new BufferAttribute(corners(wide, rows.length, depths), 1));
  return geometry;
}

/** Takes to each point the mean of itself and its neighbours along its row, then along its column, in place. */
function smooth(carried: Float32Array, wide: number): void {
  const count = carried.length / 2;
  for (const step of [1, wide]) {
    for (let at = step; at + step < count; at += 1) {
      for (const k of [0, 1])
        carried[at * 2 + k] =
          (carried[(at - step) * 2 + k]! +
            2 * carried[at * 2 + k]! +
            carried[(at + step) * 2 + k]!) /
          4;
    }
  }
}

/** Two triangles to a mesh that has any tissue in it. */
function corners(wide: number, high: number, depths: Float32Array): Uint32Array {
  const out: number[] = [];
  for (let row = 0; row + 1 < high; row += 1) {
    for (let column = 0; column + 1 < wide; column += 1) {
      const at = row * wide + column;
      const four = [at, at + 1, at + wide, at + wide + 1] as const;
      if (four.every((each) => depths[each]! < -CLEAR)) continue;
      out.push(four[0], four[1], four[2], four[1], four[3], four[2]);
    }
  }
  return Uint32Array.from(out);
}
