import { Mesh, type BufferGeometry, type ShaderMaterial } from 'three';
import { UNSEEN } from './unseen';

type Raycast = Mesh['raycast'];

/**
 * A part that is drawn together with others, in one call: of their geometry, with a material that shows it alone. It is drawn only where it is
 * marked, and met by a pointer in their place. What is drawn of all leaves out what is hidden.
 */
export class PartShare extends Mesh<BufferGeometry, ShaderMaterial> {
  constructor(name: string, geometry: BufferGeometry, material: ShaderMaterial, raycast: Raycast) {
    super(geometry, material);
    this.name = name;
    this.raycast = raycast;
    this.frustumCulled = false;
    this.layers.set(UNSEEN);
  }
}
