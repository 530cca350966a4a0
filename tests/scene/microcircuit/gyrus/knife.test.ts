import { Matrix4, PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { applyPose } from '../../../../src/scene/camera/apply-pose';
import { comesAt, sightAt, type Sight } from '../../../../src/scene/camera/ladder';
import { outwards } from '../../../../src/scene/camera/pose';
import { SLICE } from '../../../../src/scene/microcircuit/cell-bodies';
import { blockGeometry } from '../../../../src/scene/microcircuit/gyrus/block';
import { BALL } from '../../../../src/scene/microcircuit/gyrus/ball';
import { knifeLeft, placeKnife } from '../../../../src/scene/microcircuit/gyrus/knife';
import { placeIn } from '../../../../src/scene/camera/place-in';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const STEPS = 400;
/** From the circuit to the column. */
const WAY = Array.from({ length: STEPS + 1 }, (_, i) => sightAt(1 + i / STEPS));
const TURNS = Array.from({ length: 24 }, (_, i) => (i * Math.PI) / 12);
const STOPPED = [1.57, 1.6, 1.7, 1.8, 1.9];

function knifeOf(sight: Sight): Vector3 {
  const into = new Vector3();
  placeKnife(into, sight);
  return into;
}

/** How far before the knife a place of the column's world lies, um. */
function before(knife: Vector3, { x, z }: Vector3): number {
  return x * knife.x + z * knife.y - knife.z;
}

/** Where the eye is, in the column's world. */
function eyeOf(sight: Sight): Vector3 {
  const camera = new PerspectiveCamera();
  applyPose(camera, sight.pose, 1440, 900, NO_INSETS);
  const into = placeIn(new Matrix4(), 'microcircuit', sight.world).invert();
  return camera.position.clone().applyMatrix4(into);
}

describe('the knife', () => {
  it('goes one way, from before everything that is drawn of the gyrus to where it stops', () => {
    const left = WAY.map(knifeLeft);
    for (let i = 1; i < left.length; i += 1) expect(left[i]).toBeLessThanOrEqual(left[i - 1]!);
    expect(knifeOf(sightAt(comesAt('microcircuit'))).z).toBeGreaterThan(BALL);
    expect(knifeLeft(sightAt(1.56))).toBe(0);
  });

  it('stops close behind the block, from whichever side it is looked at', () => {
    const corners = blockGeometry().getAttribute('position');
    for (const depth of STOPPED)
      for (const turn of TURNS) {
        const knife = knifeOf(sightAt(depth, turn));
        const off = Array.from({ length: corners.count }, (_, i) =>
          before(knife, new Vector3().fromBufferAttribute(corners, i)),
        );
        expect(Math.min(...off)).toBeGreaterThan(-1e-9);
        expect(Math.min(...off)).toBeLessThan(350);
      }
    // As the standing view has it: just behind the slice.
    expect(knifeOf(sightAt(1.6)).z).toBeCloseTo(SLICE.front - SLICE.thickness - 5, 6);
  });

  it('opens the gyrus to the eye: nothing of it lies between eye and block', () => {
    for (const depth of STOPPED)
      for (const turn of TURNS)
        for (const tilt of [-0.7, 0, 0.7]) {
          const sight = sightAt(depth, turn, tilt);
          const knife = knifeOf(sight);
          const eye = eyeOf(sight);
          expect(before(knife, eye)).toBeGreaterThan(1000);
          const across = Math.abs(eye.x * knife.y - eye.z * knife.x);
          expect(across).toBeLessThan(0.1 * eye.length());
        }
  });

  it('turns with the eye and jumps nowhere', () => {
    for (const depth of STOPPED)
      for (let i = 0; i < 720; i += 1) {
        const one = knifeOf(sightAt(depth, -Math.PI + (i * Math.PI) / 360 + 1e-6));
        const next = knifeOf(sightAt(depth, -Math.PI + ((i + 1) * Math.PI) / 360 + 1e-6));
        if (i < 719) expect(Math.abs(one.z - next.z)).toBeLessThan(12);
        expect(Math.hypot(one.x, one.y)).toBeCloseTo(1, 9);
      }
  });

  it('is the same in the axes of the brain as in those of the column', () => {
    const inner = sightAt(1.6);
    const outer: Sight = { ...inner, world: 'brain', pose: outwards(inner.pose, 'microcircuit') };
    expect(knifeOf(outer).distanceTo(knifeOf(inner))).toBeLessThan(1e-6);
  });
});
