import { Matrix4, PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { scaleLength } from '../../../src/math/scale-length';
import { applyPose } from '../../../src/scene/camera/apply-pose';
import { depthOf, sightAt } from '../../../src/scene/camera/ladder';
import { placeIn } from '../../../src/scene/camera/place-in';
import { MICROMETRES_PER_UNIT, WORLDS } from '../../../src/scene/camera/worlds';

/** Room for the bar, CSS px. */
const MOST = 130;
const WINDOWS = [
  ['a desk', 1440, 900, { top: 60, right: 0, bottom: 260, left: 0 }],
  ['a desk with a card', 1440, 900, { top: 60, right: 0, bottom: 260, left: 360 }],
  ['a phone', 390, 844, { top: 96, right: 0, bottom: 300, left: 0 }],
] as const;
/** The inner scales as they stand, between them, and the closest view. */
const DEPTHS = [
  ['microcircuit', depthOf('microcircuit')],
  ['on the way to the dendrite', 2.55],
  ['dendrite', depthOf('dendrite')],
  ['on the way to the synapse', 3.7],
  ['synapse', depthOf('synapse')],
  ['the cleft', 5],
] as const;
const LOOKS = [
  [0, 0],
  [0.5, 0.3],
] as const;

describe('the scale bar', () => {
  it.each(
    DEPTHS.flatMap(([at, depth]) =>
      WINDOWS.flatMap(([where, width, height, insets]) =>
        LOOKS.map(([turn, tilt]) => ({ at, depth, where, width, height, insets, turn, tilt })),
      ),
    ),
  )(
    'is as long as what the camera shows of it: $at, $where, turned $turn',
    ({ depth, width, height, insets, turn, tilt }) => {
      const { world, pose, presence } = sightAt(depth, turn, tilt);
      const camera = new PerspectiveCamera();
      const perPixel = applyPose(camera, pose, width, height, insets) * MICROMETRES_PER_UNIT[world];
      const bar = scaleLength(perPixel, MOST)!;
      expect(bar.width).toBeLessThanOrEqual(MOST + 1e-6);
      // The same length laid across the picture where it looks, in each world that is seen, in that world's own units.
      for (const inner of WORLDS.filter((each) => presence[each] > 0)) {
        if (WORLDS.indexOf(inner) < WORLDS.indexOf(world)) continue;
        const place = placeIn(new Matrix4(), inner, world);
        const back = place.clone().invert();
        const from = new Vector3(...pose.target).applyMatrix4(back);
        const along = new Vector3()
          .setFromMatrixColumn(camera.matrixWorld, 0)
          .transformDirection(back);
        const to = from
          .clone()
          .addScaledVector(along, bar.micrometres / MICROMETRES_PER_UNIT[inner]);
        const [a, b] = [from, to].map((point) => point.applyMatrix4(place).project(camera));
        const drawn = Math.hypot(((b!.x - a!.x) / 2) * width, ((b!.y - a!.y) / 2) * height);
        expect(drawn / bar.width, inner).toBeCloseTo(1, 4);
      }
    },
  );
});
