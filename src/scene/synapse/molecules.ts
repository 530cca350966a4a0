import { InstancedMesh, Matrix4, type BufferGeometry, type ShaderMaterial } from 'three';
import { coarsened } from './coarse';
import type { Placement } from './read-instances';
import type { Column } from './shared-rows';

/** Width of a coarse mesh's cells, nm, and the nm per pixel from which nobody sees the difference. */
const CELL = 4;
const FAR = 0.6;
const NOWHERE = new Matrix4().makeScale(0, 0, 0);

/**
 * One kind of molecule at many places, each with its own light and opening, or lighting up one after another ({@link rank}).
 */
export class Molecules {
  readonly mesh: InstancedMesh;
  private readonly fine: BufferGeometry;
  private readonly coarse: BufferGeometry;

  /**
   * @param condition light and opening of each
   * @param litCount how many are lit of those that have a rank
   * @param shown false where the part that holds it is cut away
   */
  constructor(
    name: string,
    geometry: BufferGeometry,
    material: ShaderMaterial,
    readonly placed: readonly Placement[],
    readonly litCount: { value: number },
    private readonly condition: Column,
    shown: (placement: Placement) => boolean = () => true,
  ) {
    const own = geometry.clone();
    own.deleteAttribute('_shade');
    this.mesh = new InstancedMesh(own, material, placed.length);
    placed.forEach((each, i) => this.mesh.setMatrixAt(i, shown(each) ? each.matrix : NOWHERE));
    own.setAttribute('condition', condition.attribute());
    this.fine = own;
    this.coarse = coarsened(own, CELL);
    this.coarse.setAttribute('condition', condition.attribute());
    this.mesh.name = name;
    this.mesh.frustumCulled = false;
    this.mesh.computeBoundingSphere();
  }

  set(i: number, light: number, open: number): void {
    this.condition.set(i, 0, light);
    this.condition.set(i, 1, open);
  }

  open(i: number, open: number): void {
    this.condition.set(i, 1, open);
  }

  /** From now on it lights up as the one with this rank does: nothing has to be sent for it any more. */
  rank(i: number, rank: number): void {
    this.set(i, -1 - rank, 0);
  }

  /** Takes the mesh that a distance asks for. */
  seenAt(nmPerPixel: number): void {
    this.mesh.geometry = nmPerPixel > FAR ? this.coarse : this.fine;
  }

  /** Draws the first `count`, as they have been set. */
  show(count = this.placed.length): void {
    this.mesh.count = count;
  }

  dispose(): void {
    this.fine.dispose();
    this.coarse.dispose();
    this.mesh.dispose();
  }
}
