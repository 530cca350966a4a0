import { landmarks } from '../landmarks';
import type { Vec3 } from '../volume/grid';
import { smoothstep } from '../volume/interpolate';
import { type Point, add, length, minus } from './spline';

/** The scan's midline at the depth of the tracts lies at +0.5 mm; the right splines in the file are mirrored about 0. */
const MIDLINE_SHIFT: Vec3 = [1, 0, 0];
/** The hippocampi differ. Within `NEAR` of the right one a tract follows it wholly, beyond `FAR` not at all, mm. */
const NEAR = 6;
const FAR = 16;

const lines = () => ({
  left: landmarks.centre_lines.hippocampus_L!.points,
  right: landmarks.centre_lines.hippocampus_R!.points,
});

/** Moves a point of a mirrored tract to where the right hemisphere really has it. */
export function nudgedRight(point: Vec3): Point {
  const { left, right } = lines();
  let least = Infinity;
  let at = 0;
  left.forEach(([x, y, z], index) => {
    const distance = length(minus([-x, y, z], point));
    if (distance < least) {
      least = distance;
      at = index;
    }
  });
  const [x, y, z] = left[at]!;
  const follow = smoothstep(FAR, NEAR, least);
  const offset = minus(right[at]!, [-x, y, z]);
  return add(add(point, offset, follow), MIDLINE_SHIFT, 1 - follow);
}
