import { BufferAttribute, Matrix4, SphereGeometry, type BufferGeometry } from 'three';
import type { Description } from '../../atlas/descriptions';
import { sceneFromMni } from '../../atlas/spaces';

/** Radius of the ball that stands for a nucleus too small for the scan, mm. */
export const BALL_MM = 1.5;

/** A ball of radius 1 with the attributes of the baked surfaces: fully open, flat, of no region. */
export function ballGeometry(): BufferGeometry {
  const geometry = new SphereGeometry(1, 32, 20);
  const count = geometry.getAttribute('position').count;
  const shade = new Uint8Array(count * 4);
  for (let i = 0; i < count; i += 1) shade.set([255, 0, 128, 0], i * 4);
  geometry.setAttribute('_shade', new BufferAttribute(shade, 4));
  return geometry;
}

/** Where a marker stands, scene mm, and how large. @param radius mm */
export function markerMatrix(marker: Description, radius: number): Matrix4 {
  const [x, y, z] = marker.at_mm ?? [0, 0, 0];
  return new Matrix4().makeScale(radius, radius, radius).setPosition(...sceneFromMni(x, y, z));
}
