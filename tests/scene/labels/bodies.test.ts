import { PerspectiveCamera } from 'three';
import { expect, it } from 'vitest';
import { BodiesInPicture, type Body } from '../../../src/scene/labels/bodies';
import { BRAIN_BODIES } from '../../../src/scene/labels/brain-bodies';
import { BRAIN_LABELS, type LabelId } from '../../../src/scene/labels/label-points';
import { LabelRoom } from '../../../src/scene/labels/label-room';
import {
  MICROCIRCUIT_BODIES,
  MICROCIRCUIT_LABELS,
} from '../../../src/scene/microcircuit/label-points';
import { SYNAPSE_BODIES, SYNAPSE_LABELS } from '../../../src/scene/synapse/label-points';

const BODY: Body = { from: [-1, 0, 0], to: [1, 0, 0], radius: 0.5, of: ['bouton'], depths: [3, 4] };

/** Where a name that is wished in the middle of the picture comes to stand, its point at the foot. */
function placed(id: LabelId, depth: number, radius = BODY.radius): number {
  const camera = new PerspectiveCamera(53.13, 1, 0.1, 100);
  camera.position.set(0, 0, 10);
  camera.updateMatrixWorld(true);
  const bodies = new BodiesInPicture();
  const room = new LabelRoom();
  room.clear(0, 0, 400, 400);
  bodies.project([{ ...BODY, radius }], depth, camera, 400, 400);
  bodies.keepOff(room, id);
  expect(room.place(200, 390, 200, 200, 40, 20)).toBe(true);
  return Math.hypot(room.x - 200, room.y - 200);
}

it('names keep off the bodies of others in the picture, and off their own only where that is near', () => {
  // Half a unit, ten units away, is 20 px of 400 that show ten units.
  expect(placed('vesicles', 3.5)).toBeGreaterThan(20);
  expect(placed('vesicles', 3.5, 1.8)).toBeGreaterThan(72);
  expect(placed('bouton', 3.5)).toBeGreaterThan(20);
  expect(placed('bouton', 3.5, 1.8)).toBe(0);
});

it('bodies are there at their depths alone', () => {
  expect(placed('vesicles', 4.5)).toBe(0);
});

it.each([
  ['brain', BRAIN_BODIES.brain, BRAIN_LABELS.brain],
  ['circuit', BRAIN_BODIES.circuit, BRAIN_LABELS.circuit],
  ['microcircuit', MICROCIRCUIT_BODIES, MICROCIRCUIT_LABELS],
  ['synapse', SYNAPSE_BODIES, SYNAPSE_LABELS],
] as const)('bodies of the %s are of names that there are', (_, bodies, labels) => {
  const ids = labels.map(({ id }) => id);
  for (const { of } of bodies) for (const id of of) expect(ids).toContain(id);
});
