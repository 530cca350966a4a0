import { Vector3, type Ray } from 'three';
import { fibrePoints, type Pathways } from '../../atlas/pathways';
import { sceneFromMni } from '../../atlas/spaces';

interface BundlePoints {
  readonly id: string;
  /** Scene mm, x, y, z in turn. */
  readonly points: Float32Array;
}

/** The fibres of all pathways as points, to be met by a ray that passes close enough. */
export class BundleHits {
  private readonly bundles: readonly BundlePoints[];
  private readonly at = new Vector3();

  constructor({ bundles, unit_mm }: Pathways) {
    this.bundles = bundles.map(({ id, fibres }) => {
      const all = fibres.flatMap((fibre) => {
        const points = [...fibrePoints(fibre, unit_mm)];
        return Array.from({ length: points.length / 3 }, (_, i) =>
          sceneFromMni(points[i * 3] ?? 0, points[i * 3 + 1] ?? 0, points[i * 3 + 2] ?? 0),
        ).flat();
      });
      return { id, points: Float32Array.from(all) };
    });
  }

  /**
   * @param reach how close the ray must pass, as a share of the distance from the eye
   * @param farthest what lies beyond is covered, mm
   * @returns the pathway that the ray passes most closely, with the distance from the eye
   */
  hit(
    ray: Ray,
    reach: number,
    farthest: number,
    counts: (id: string) => boolean,
  ): { id: string; distance: number; point: Vector3 } | null {
    let found: { id: string; distance: number; point: Vector3 } | null = null;
    let best = reach;
    for (const { id, points } of this.bundles) {
      if (!counts(id)) continue;
      for (let i = 0; i < points.length; i += 3) {
        this.at.set(points[i] ?? 0, points[i + 1] ?? 0, points[i + 2] ?? 0);
        const distance = this.at.distanceTo(ray.origin);
        if (distance > farthest) continue;
        const share = ray.distanceToPoint(this.at) / distance;
        if (share >= best) continue;
        best = share;
        found = { id, distance, point: this.at.clone() };
      }
    }
    return found;
  }
}
