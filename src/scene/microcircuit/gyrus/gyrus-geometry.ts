import { BufferAttribute, BufferGeometry, Matrix4 } from 'three';
import { placeIn } from '../../camera/place-in';
import type { ModelNode } from '../../models/read-glb';
import { easeInOut } from '../../camera/pose';
import { PIA } from '../column';
import { PATCH_NUMBERS, patchOf } from './patch';
import { bySector, type Sectors } from './sectors';
import { subdivide } from './subdivide';

/** How far about the column the surface of the brain is made smooth, um: its edges end in notches, which are left outside. */
export const GYRUS_REACH = 24_000;
/** Edges of the finer brain are about 2 mm long: halved twice they are smooth from as near as the gyrus is seen. */
const HALVINGS = 2;
/**
 * A surface from a scan of 1 mm cells is not as exact as the column is small: its plane at the column (by what lies within `AT`, um) is brought
 * to the level and height of the column's pia, which moves it by a fifth of a millimetre; less and less out to `FREE`, and nothing that lies more
 * than `BELOW` under the pia.
 */
const AT = 1200;
const FREE = 6000;
const BELOW = 1500;

/** The gyrus that the column lies in, smooth, in the column's world. */
export interface GyrusForm {
  /** Attributes: position, normal, carried (openness, territory). */
  readonly surface: BufferGeometry;
  readonly sectors: Sectors;
}

export function gyrusGeometry(cortex: ModelNode): GyrusForm {
  const into = placeIn(new Matrix4(), 'microcircuit', 'brain').invert();
  let plain = patchOf(cortex, into, GYRUS_REACH);
  for (let i = 0; i < HALVINGS; i += 1) plain = subdivide(plain);
  const { points, corners } = plain;
  bringToPia(points);
  const count = points.length / PATCH_NUMBERS;
  const positions = new Float32Array(count * 3);
  const carried = new Float32Array(count * 2);
  for (let p = 0; p < count; p += 1) {
    positions.set(points.subarray(p * PATCH_NUMBERS, p * PATCH_NUMBERS + 3), p * 3);
    carried.set(points.subarray(p * PATCH_NUMBERS + 3, (p + 1) * PATCH_NUMBERS), p * 2);
  }
  const surface = new BufferGeometry();
  surface.setAttribute('position', new BufferAttribute(positions, 3));
  surface.setAttribute('carried', new BufferAttribute(carried, 2));
  surface.setIndex(new BufferAttribute(corners, 1));
  surface.computeVertexNormals();
  // Only then: each triangle counts once for how its points face.
  const sectors = bySector(points, PATCH_NUMBERS, corners);
  surface.setIndex(new BufferAttribute(sectors.corners, 1));
  return { surface, sectors };
}

/** Moves what lies about the column, in place. */
function bringToPia(points: Float32Array): void {
  const { height, alongX, alongZ } = planeAbout(points);
  for (let p = 0; p < points.length; p += PATCH_NUMBERS) {
    const [x, y, z] = [points[p]!, points[p + 1]!, points[p + 2]!];
    const near = 1 - easeInOut(Math.hypot(x, z) / FREE);
    const high = 1 - easeInOut((PIA - y) / BELOW - 1);
    points[p + 1] = y + (PIA - height - alongX * x - alongZ * z) * near * high;
  }
}

/** The plane through what lies about the column, by least squares: its height there, um, and its rise along x and z. */
function planeAbout(points: Float32Array): { height: number; alongX: number; alongZ: number } {
  let [n, x, y, z, xx, xz, zz, xy, zy] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let p = 0; p < points.length; p += PATCH_NUMBERS) {
    const [px, py, pz] = [points[p]!, points[p + 1]!, points[p + 2]!];
    if (Math.hypot(px, pz) > AT || Math.abs(py - PIA) > BELOW) continue;
    n += 1;
    x += px;
    y += py;
    z += pz;
    xx += px * px;
    xz += px * pz;
    zz += pz * pz;
    xy += px * py;
    zy += pz * py;
  }
  // About the mean of the points the rise along each axis is all that is left.
  const [cxx, cxz, czz] = [xx - (x * x) / n, xz - (x * z) / n, zz - (z * z) / n];
  const [cxy, czy] = [xy - (x * y) / n, zy - (z * y) / n];
  const whole = cxx * czz - cxz * cxz;
  const alongX = (cxy * czz - czy * cxz) / whole;
  const alongZ = (czy * cxx - cxy * cxz) / whole;
  return { height: (y - alongX * x - alongZ * z) / n, alongX, alongZ };
}
