import { Vector3, type BufferGeometry, type PerspectiveCamera } from 'three';
import type { ModelNode } from '../models/read-glb';

/** Sheets of a surface by how far they face to the right of the brain, cosines; the outermost come first and last. */
const SLABS = 40;
const LATERAL = new Vector3(1, 0, 0);

interface Sorted {
  /** First corner of each sheet in the index, and the end. */
  readonly starts: Uint32Array;
  /** Scene mm. */
  readonly centre: Vector3;
  readonly radius: number;
}

/**
 * Puts the triangles of a surface in order from those that face left to those that face right, sheet by sheet, each sheet as
 * it was. What faces away from a camera at a side is then at one end of the index and need not be drawn: no draw call
 * more, and the picture is the same to the pixel. Do it before anything refers to triangles by number.
 */
function sortByFacing({ geometry, matrix }: ModelNode): Sorted | null {
  const index = geometry.getIndex();
  if (index === null) return null;
  const position = geometry.getAttribute('position');
  const points = new Float32Array(position.count * 3);
  const point = new Vector3();
  for (let i = 0; i < position.count; i += 1)
    point
      .fromBufferAttribute(position, i)
      .applyMatrix4(matrix)
      .toArray(points, i * 3);
  const before = index.array.slice();
  const count = before.length / 3;
  const slabOf = new Uint8Array(count);
  const starts = new Uint32Array(SLABS + 1);
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
  for (let t = 0; t < count; t += 1) {
    a.fromArray(points, before[t * 3]! * 3);
    b.fromArray(points, before[t * 3 + 1]! * 3).sub(a);
    c.fromArray(points, before[t * 3 + 2]! * 3).sub(a);
    const x = b.cross(c).normalize().x;
    const slab = Math.min(SLABS - 1, Math.floor(((x + 1) / 2) * SLABS));
    slabOf[t] = slab;
    starts[slab + 1]! += 3;
  }
  for (let slab = 0; slab < SLABS; slab += 1) starts[slab + 1]! += starts[slab]!;
  const next = starts.slice();
  for (let t = 0; t < count; t += 1) {
    const at = next[slabOf[t]!]!;
    for (let k = 0; k < 3; k += 1) index.array[at + k] = before[t * 3 + k]!;
    next[slabOf[t]!] = at + 3;
  }
  index.needsUpdate = true;
  geometry.computeBoundingSphere();
  const sphere = geometry.boundingSphere?.clone().applyMatrix4(matrix);
  return sphere === undefined
    ? null
    : { starts, centre: sphere.center.clone(), radius: sphere.radius };
}

/** Surfaces of which only the sheets are drawn that may face the camera. */
export class FacingSheets {
  private readonly surfaces = new Map<BufferGeometry, Sorted>();
  private readonly toEye = new Vector3();
  /** For whom it was last worked out. */
  private readonly eye = new Vector3(NaN, NaN, NaN);
  private whole = false;

  /** Takes on the surfaces that are new, and forgets those that a finer version has replaced. */
  keep(nodes: readonly ModelNode[]): void {
    for (const geometry of this.surfaces.keys()) {
      if (nodes.some((node) => node.geometry === geometry)) continue;
      geometry.setDrawRange(0, Infinity);
      this.surfaces.delete(geometry);
    }
    for (const node of nodes) {
      const sorted = this.surfaces.has(node.geometry) ? null : sortByFacing(node);
      if (sorted !== null) this.surfaces.set(node.geometry, sorted);
    }
    this.eye.setX(NaN);
  }

  /** Leaves out what faces away from this camera. @param whole nothing is left out: backs are seen, too */
  show(camera: PerspectiveCamera, whole: boolean): void {
    if (whole === this.whole && this.eye.equals(camera.position)) return;
    this.whole = whole;
    this.eye.copy(camera.position);
    for (const [{ drawRange }, { starts, centre, radius }] of this.surfaces) {
      this.toEye.copy(camera.position).sub(centre);
      const distance = this.toEye.length();
      const seen = whole || distance <= radius ? ALL : sheetsFacing(this.toEye, distance, radius);
      drawRange.start = starts[seen.first] ?? 0;
      drawRange.count = (starts[seen.end] ?? 0) - drawRange.start;
    }
  }
}

const ALL = { first: 0, end: SLABS };
const FACING = { first: 0, end: SLABS };

/**
 * Sheets of which a triangle may face the eye from anywhere in a ball. A sheet whose normals lie within an angle of the axis is
 * left out if even the most inclined of them, seen from the nearest side, is turned away. Rewrites one object.
 */
function sheetsFacing(toEye: Vector3, distance: number, radius: number): typeof FACING {
  const off = toEye.angleTo(LATERAL);
  const spread = Math.asin(radius / distance);
  // Normals may lie as far from the axis as this and still be turned away, on the right and on the left.
  const right = off - spread - Math.PI / 2;
  const left = Math.PI - off - spread - Math.PI / 2;
  const sheets = (angle: number): number =>
    angle <= 0 ? 0 : Math.floor(((1 - Math.cos(Math.min(angle, Math.PI / 2))) / 2) * SLABS);
  FACING.first = sheets(left);
  FACING.end = SLABS - sheets(right);
  return FACING;
}
