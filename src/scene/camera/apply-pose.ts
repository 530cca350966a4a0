import type { PerspectiveCamera } from 'three';
import type { Insets } from '../../store/view-metrics';
import type { Pose } from './pose';

const FIELD_OF_VIEW_DEGREES = 24;
/** Tangent of half the height of the view. */
export const VIEW_SLOPE = Math.tan((FIELD_OF_VIEW_DEGREES * Math.PI) / 360);
/** A slender subject is stood up not quite straight. */
const STOOD_RADIANS = 1.33;

/**
 * Stands the camera at a pose so that the subject's radius fits the free area, and shifts the image so
 * that the subject is centred there. Returns world units per CSS pixel at the target.
 */
export function applyPose(
  camera: PerspectiveCamera,
  pose: Pose,
  width: number,
  height: number,
  insets: Insets,
): number {
  const freeWidth = Math.max(80, width - insets.left - insets.right);
  const freeHeight = Math.max(80, height - insets.top - insets.bottom);
  // A long subject lies down in a wide window and stands up in a tall one: as it is larger.
  const lying = Math.max(
    (2 * pose.radius) / freeWidth,
    (2 * pose.radius * pose.height) / freeHeight,
  );
  const upright = Math.max(
    (2 * pose.radius * pose.height) / freeWidth,
    (2 * pose.radius) / freeHeight,
  );
  const stood = pose.slender > 0 && upright < lying ? pose.slender : 0;
  const unitsPerPixel = lying * (upright / lying) ** stood;
  const distance = (unitsPerPixel * height) / (2 * VIEW_SLOPE);
  const level = Math.cos(pose.elevation);
  camera.position.set(
    pose.target[0] - Math.sin(pose.azimuth) * level * distance,
    pose.target[1] + Math.sin(pose.elevation) * distance,
    pose.target[2] - Math.cos(pose.azimuth) * level * distance,
  );
  const roll = STOOD_RADIANS * stood;
  camera.up.set(
    -Math.cos(pose.azimuth) * Math.sin(roll),
    Math.cos(roll),
    Math.sin(pose.azimuth) * Math.sin(roll),
  );
  camera.lookAt(pose.target[0], pose.target[1], pose.target[2]);
  camera.fov = FIELD_OF_VIEW_DEGREES;
  camera.aspect = width / height;
  camera.near = Math.max(distance - pose.radius * 6, distance * 0.02);
  camera.far = distance + pose.radius * 8 + 400;
  const shiftX = (insets.right - insets.left) / 2;
  const shiftY = (insets.bottom - insets.top) / 2;
  camera.setViewOffset(width, height, shiftX, shiftY, width, height);
  camera.updateProjectionMatrix();
  camera.updateMatrixWorld();
  return unitsPerPixel;
}
