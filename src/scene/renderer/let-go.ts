import { InstancedMesh, Mesh, Texture, type Material, type Object3D } from 'three';

function letGoOf(material: Material): void {
  const { uniforms = {} } = material as { uniforms?: Record<string, { value: unknown }> };
  for (const { value } of Object.values(uniforms)) if (value instanceof Texture) value.dispose();
  material.dispose();
}

/**
 * Makes three forget what it holds on the graphics card for everything below an object; what is drawn again is made
 * again. When a context is lost, three starts its books anew and leaves the old ones hanging on every geometry, material and
 * texture: a third of a megabyte at each loss.
 */
export function letGo(root: Object3D): void {
  root.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    const { geometry, material } = object as Mesh;
    geometry.dispose();
    for (const each of Array.isArray(material) ? material : [material]) letGoOf(each);
    if (object instanceof InstancedMesh) object.dispose();
  });
}
