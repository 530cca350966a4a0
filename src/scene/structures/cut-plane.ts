import type { PerspectiveCamera, Vector4 } from 'three';
import type { Cut, CutAxis } from '../../contract/structures';

/** Axes of the scene: x right, y superior, z posterior. */
const NORMALS: Readonly<Record<CutAxis, readonly [number, number, number]>> = {
  sagittal: [1, 0, 0],
  coronal: [0, 0, 1],
  axial: [0, 1, 0],
};

/** Offset of a plane along its scene axis, mm. */
function cutOffset({ axis, mm }: Cut): number {
  return axis === 'coronal' ? -mm : mm;
}

/** Writes the plane so that what lies on the camera's side of it is cut away; null cuts nothing. */
export function writeCutPlane(cut: Cut | null, camera: PerspectiveCamera, plane: Vector4): void {
  if (cut === null) {
    plane.set(0, 0, 0, 1);
    return;
  }
  const [x, y, z] = NORMALS[cut.axis];
  const offset = cutOffset(cut);
  const { position } = camera;
  const side = x * position.x + y * position.y + z * position.z < offset ? -1 : 1;
  plane.set(x * side, y * side, z * side, offset * side);
}
