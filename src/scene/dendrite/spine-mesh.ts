import { Matrix4, Mesh, Ray, type Intersection, type Material, type Raycaster } from 'three';
import type { SpineBatch } from './spine-batch';

/** The spines' mesh, which a ray meets at their heads: what is drawn is only made on the graphics card. */
export class SpineMesh extends Mesh {
  private readonly inverse = new Matrix4();
  private readonly ray = new Ray();

  constructor(
    private readonly spines: SpineBatch,
    material: Material,
  ) {
    super(spines.geometry, material);
    this.name = 'spines';
    this.frustumCulled = false;
  }

  override raycast(raycaster: Raycaster, intersects: Intersection[]): void {
    this.ray.copy(raycaster.ray).applyMatrix4(this.inverse.copy(this.matrixWorld).invert());
    this.ray.direction.normalize();
    const hit = this.spines.hit(this.ray.origin, this.ray.direction);
    if (hit === null) return;
    const point = this.ray.origin.clone().addScaledVector(this.ray.direction, hit.distance);
    point.applyMatrix4(this.matrixWorld);
    const distance = raycaster.ray.origin.distanceTo(point);
    // The life that the instance shows: its age and where it grew.
    intersects.push({
      distance,
      point,
      object: this,
      instanceId: this.spines.shown[hit.instance]!,
    });
  }
}
