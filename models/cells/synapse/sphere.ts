import { IcosahedronGeometry } from 'three';
import { mergeVertices } from 'three/addons/utils/BufferGeometryUtils.js';
import type { Part } from '../../anatomy/pack/glb';

/** A sphere whose 20 faces are divided `frequency` times along each edge. Radius in nm. */
export function sphere(id: string, radius: number, frequency: number): Part {
  const soup = new IcosahedronGeometry(1, frequency - 1);
  soup.deleteAttribute('uv');
  soup.deleteAttribute('normal');
  const closed = mergeVertices(soup, 1e-4);
  const normals = Float32Array.from(closed.getAttribute('position').array);
  return {
    id,
    positions: normals.map((value) => value * radius),
    normals,
    triangles: Uint32Array.from(closed.getIndex()!.array),
    shade: new Uint8Array((normals.length / 3) * 4).map((_, i) => (i % 4 === 0 ? 255 : 0)),
  };
}
