import {
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  type BufferGeometry,
  type ShaderMaterial,
} from 'three';
import { coarsened } from './coarse';
import type { Placement } from './read-instances';

/** Width of a coarse mesh's cells, nm, and the nm per pixel from which nobody sees the difference. */
const CELL = 4;
export const FAR = 0.6;
const NOWHERE = new Matrix4().makeScale(0, 0, 0);

/**
 * One kind of molecule at many places, each with its own light, or lighting up one after another ({@link rank}).
 */
export class Molecules {
  readonly mesh: InstancedMesh;
  private readonly fine: BufferGeometry;
  private readonly coarse: BufferGeometry;
  private readonly lights: InstancedBufferAttribute;

  /**
   * @param litCount how many are lit of those that have a rank
   * @param own further numbers of each, by the names under which the shader knows them
   * @param shown false where the part that holds it is cut away
   */
  constructor(
    name: string,
    geometry: BufferGeometry,
    material: ShaderMaterial,
    readonly placed: readonly Placement[],
    readonly litCount: { value: number },
    own: Readonly<Record<string, InstancedBufferAttribute>> = {},
    shown: (placement: Placement) => boolean = () => true,
  ) {
    this.fine = geometry.clone();
    this.fine.deleteAttribute('_shade');
    this.coarse = coarsened(this.fine, CELL);
    this.lights = new InstancedBufferAttribute(new Float32Array(placed.length), 1);
    for (const form of [this.fine, this.coarse]) {
      form.setAttribute('light', this.lights);
      for (const [each, attribute] of Object.entries(own)) form.setAttribute(each, attribute);
    }
    this.mesh = new InstancedMesh(this.fine, material, placed.length);
    placed.forEach((each, i) => this.mesh.setMatrixAt(i, shown(each) ? each.matrix : NOWHERE));
    this.mesh.name = name;
    this.mesh.frustumCulled = false;
    this.mesh.computeBoundingSphere();
  }

  /** Lights one for good. */
  light(i: number, light: number): void {
    this.lights.setX(i, light);
    this.lights.needsUpdate = true;
  }

  /** It lights up as the one with this rank does: nothing has to be sent for it any more. */
  rank(i: number, rank: number): void {
    this.light(i, -1 - rank);
  }

  /** Takes the mesh that a distance asks for. */
  seenAt(nmPerPixel: number): void {
    this.mesh.geometry = nmPerPixel > FAR ? this.coarse : this.fine;
  }

  /** Draws the first `count`. */
  show(count: number): void {
    this.mesh.count = count;
  }

  dispose(): void {
    this.fine.dispose();
    this.coarse.dispose();
    this.mesh.dispose();
  }
}
