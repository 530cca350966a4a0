import { useEffect } from 'react';
import type { Material } from 'three';
import type { ModelNode } from '../models/read-glb';

/** One mesh of the brain at its place. @param order draws later when higher */
export function Structure({
  node,
  material,
  order,
}: {
  node: ModelNode;
  material: Material;
  order: number;
}) {
  // Freed when its finer version has taken its place on screen, not when that was loaded.
  useEffect(() => () => node.geometry.dispose(), [node]);
  return (
    <mesh
      name={node.name}
      geometry={node.geometry}
      material={material}
      matrix={node.matrix}
      matrixAutoUpdate={false}
      renderOrder={order}
      frustumCulled={false}
    />
  );
}
