import { type BufferGeometry, DoubleSide, PerspectiveCamera, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { applyPose } from '../../../src/scene/camera/apply-pose';
import { sightAt } from '../../../src/scene/camera/ladder';
import type { Pose } from '../../../src/scene/camera/pose';

/** Something that is drawn solid. */
export interface Solid {
  readonly id: string;
  readonly surface: MeshBVH;
  /** True where the surface is drawn. */
  readonly isDrawn: (point: Vector3) => boolean;
}

export const solid = (
  id: string,
  geometry: BufferGeometry,
  isDrawn: Solid['isDrawn'] = () => true,
): Solid => ({ id, surface: new MeshBVH(geometry), isDrawn });

/** A window as a desk has it, and about what the interface takes of it, px. */
const [WIDE, HIGH] = [1440, 900];
const INSETS = { top: 60, right: 20, bottom: 280, left: 20 };

/** True if something else than what is named stands between a camera and a point. */
function isCovered(
  at: readonly [number, number, number],
  pose: Pose,
  solids: readonly Solid[],
  clear: number,
): boolean {
  const camera = new PerspectiveCamera();
  applyPose(camera, pose, WIDE, HIGH, INSETS);
  const point = new Vector3(...at);
  const away = camera.position.distanceTo(point);
  const ray = new Ray(point, camera.position.clone().sub(point).normalize());
  return solids.some(({ surface, isDrawn }) =>
    surface
      .raycast(ray, DoubleSide)
      .some((hit) => hit.distance > clear && hit.distance < away && isDrawn(hit.point)),
  );
}

/** One look of a visitor, and whether the point is covered there. */
export interface Looked {
  readonly turn: number;
  readonly elevation: number;
  readonly pose: Pose;
  readonly covered: boolean;
}

const STEP = (5 * Math.PI) / 180;
/** As steep as a visitor can look, radians. */
const STEEPEST = 1.5;

/** All looks at a depth, five degrees apart. */
export function looksAt(
  depth: number,
  most: number,
  at: readonly [number, number, number],
  solids: readonly Solid[],
  clear: number,
): readonly Looked[] {
  const looks: Looked[] = [];
  const level = sightAt(depth).pose.elevation;
  for (let elevation = -STEEPEST; elevation <= STEEPEST; elevation += STEP)
    for (let turn = -most; turn <= most + 1e-9; turn += STEP) {
      const { pose } = sightAt(depth, turn, elevation - level);
      looks.push({ turn, elevation, pose, covered: isCovered(at, pose, solids, clear) });
    }
  return looks;
}
