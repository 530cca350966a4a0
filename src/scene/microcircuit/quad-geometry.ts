import { Float32BufferAttribute, InstancedBufferAttribute, InstancedBufferGeometry } from 'three';

/** Squares that turn to the camera, one an instance; attributes by name and size. */
export function quadGeometry(
  count: number,
  attributes: Readonly<Record<string, { values: Float32Array; size: number }>>,
): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute(
    'position',
    new Float32BufferAttribute([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0], 3),
  );
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  for (const [name, { values, size }] of Object.entries(attributes))
    geometry.setAttribute(name, new InstancedBufferAttribute(values, size));
  geometry.instanceCount = count;
  return geometry;
}
