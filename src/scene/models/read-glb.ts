import { BufferAttribute, BufferGeometry, Matrix4, Quaternion, Vector3 } from 'three';
import { readGlbParts, type GlbPart, type PartNumbers } from './glb-parts';

/** A node of a model file: its name, geometry and transform to millimetres. */
export interface ModelNode {
  readonly name: string;
  readonly geometry: BufferGeometry;
  readonly matrix: Matrix4;
}

/** A part of a model file as what three draws. Its numbers are shared, not copied. */
export function nodeOf(part: GlbPart): ModelNode {
  const matrix = new Matrix4().compose(
    new Vector3().fromArray(part.translation),
    new Quaternion().fromArray(part.rotation),
    new Vector3().fromArray(part.scale),
  );
  const geometry = new BufferGeometry();
  for (const [name, numbers] of Object.entries(part.attributes))
    geometry.setAttribute(name, attributeOf(numbers));
  geometry.setIndex(attributeOf(part.index));
  return { name: part.name, geometry, matrix };
}

const attributeOf = ({ values, size, normalized }: PartNumbers): BufferAttribute =>
  new BufferAttribute(values, size, normalized);

/** Reads a model file as what three draws. @throws Error as {@link readGlbParts} does */
export async function readGlb(bytes: ArrayBuffer): Promise<ModelNode[]> {
  return (await readGlbParts(bytes)).map(nodeOf);
}
