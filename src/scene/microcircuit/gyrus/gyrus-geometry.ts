import { BufferAttribute, BufferGeometry, Matrix4 } from 'three';
import { placeIn } from '../../camera/place-in';
import type { ModelNode } from '../../models/read-glb';
import { PATCH_NUMBERS, patchOf } from './patch';
import { subdivide } from './subdivide';

/** How far about the column the surface of the brain is drawn smooth, um: so far that no fold before or behind it ends where it is seen. */
export const GYRUS_REACH = 26_000;
/** Edges of the finer brain are about 2 mm long: halved twice they are smooth from as near as the gyrus is seen. */
const HALVINGS = 2;

/** The gyrus that the column lies in, smooth, in the column's world. Attributes: position, normal, carried (openness, territory). */
export function gyrusGeometry(cortex: ModelNode): BufferGeometry {
  const into = placeIn(new Matrix4(), 'microcircuit', 'brain').invert();
  let surface = patchOf(cortex, into, GYRUS_REACH);
  for (let i = 0; i < HALVINGS; i += 1) surface = subdivide(surface);
  const count = surface.points.length / PATCH_NUMBERS;
  const positions = new Float32Array(count * 3);
  const carried = new Float32Array(count * 2);
  for (let p = 0; p < count; p += 1) {
    positions.set(surface.points.subarray(p * PATCH_NUMBERS, p * PATCH_NUMBERS + 3), p * 3);
    carried.set(surface.points.subarray(p * PATCH_NUMBERS + 3, (p + 1) * PATCH_NUMBERS), p * 2);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setAttribute('carried', new BufferAttribute(carried, 2));
  geometry.setIndex(new BufferAttribute(surface.corners, 1));
  geometry.computeVertexNormals();
  return geometry;
}
