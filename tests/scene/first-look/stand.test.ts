import { PerspectiveCamera } from 'three';
import { expect, it } from 'vitest';
import { applyPose } from '../../../src/scene/camera/apply-pose';
import { STANDING_VIEWS } from '../../../src/scene/camera/views';
import { writeStand } from '../../../src/scene/first-look/stand';

it.each([
  [1440, 900, { top: 60, right: 0, bottom: 280, left: 0 }],
  [390, 844, { top: 120, right: 0, bottom: 330, left: 0 }],
  [1440, 900, { top: 60, right: 420, bottom: 280, left: 30 }],
])('stands at %i x %i where the picture will stand', (width, height, insets) => {
  const camera = new PerspectiveCamera();
  applyPose(camera, STANDING_VIEWS.brain, width, height, insets);
  const written = new Float32Array(40).fill(7);
  writeStand(written, width, height, insets);
  const expected = [...camera.matrixWorldInverse.elements, ...camera.projectionMatrix.elements];
  for (const [at, value] of expected.entries()) expect(written[at]).toBeCloseTo(value, 3);
  // What follows the matrices is not the camera's.
  expect([...written.subarray(32)]).toEqual(Array(8).fill(7));
});
