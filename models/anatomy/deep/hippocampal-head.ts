import { LongAxis, STATIONS } from '../subfields/section-frame';
import { dot, minus } from '../pathways/spline';
import { signedDistance } from '../volume/distance-transform';
import { gaussian } from '../volume/gaussian';
import { type Grid, type Mask, type Vec3, forEachVoxel } from '../volume/grid';
import { clamp, interpolate, smoothstep } from '../volume/interpolate';

/**
 * What of the head of the hippocampus the scan does not show is drawn here: three to four digitations on its ventricular face
 * (Duvernoy, Cattin and Risold 2013, The Human Hippocampus, ch. 4: usually three or four) and the furrow that sets the uncus off.
 * The hook of the uncus itself is on the scan: the contours follow it, with the recess of the ventricle in front of it.
 */
const PIVOT_Y = -19;
/** The pivot lies on the medial side of the long axis, by mm. */
const PIVOT_MEDIAL = 3;
/** The furrows spread from the pivot over the face that looks up, forwards and sideways, degrees from straight forwards. */
const FAN = [-30, 92] as const;
const PER_DIGIT = 30;
/** A furrow starts this far from the pivot, and fades on the underside, mm. */
const NEAR = [3.5, 6.5] as const;
const UNDERSIDE = [-4, -1.5] as const;
/** Depth from crown to furrow as a part of the distance between furrows, and at most, mm. */
const STEEPNESS = 0.24;
const DEEPEST = 1.35;
/** Mean of the profile: crowns rise by it, so that the head keeps its volume. */
const MEAN = 0.4;
const BOTTOM = 0.25;
/** First furrow, degrees: beside the recess that the scan shows between hook and head. */
const FIRST = { left: 4, right: 8 } as const;

/** The uncal sulcus on the medial face, where a dark line enters the head on the scan: z by y, MNI mm. */
const SULCUS = {
  y: [-17, -13, -10, -6],
  left: [-15.2, -17.8, -19.8, -21.8],
  right: [-14.6, -16.6, -18.6, -21],
} as const;
const SULCUS_DEPTH = 1.3;
const SULCUS_WIDTH = 0.9;
/** The uncus stands out above it by this much, mm. */
const UNCUS = 0.35;

/** Nothing moves deeper inside than this, mm. */
const SKIN = 3.5;
const SMOOTH = 0.5;

/** How far the surface moves inwards at a point of the head, mm. */
export function headRelief(axis: LongAxis, side: 'left' | 'right'): (point: Vec3) => number {
  const pivot = axis.stations.find(({ at }) => at[1] < PIVOT_Y) ?? axis.stations[STATIONS - 1]!;
  const sign = side === 'left' ? -1 : 1;
  return (point) => {
    if (point[1] < PIVOT_Y - 4) return 0;
    const away = minus(point, pivot.at);
    const [forwards, sideways] = [-dot(away, pivot.along), PIVOT_MEDIAL - dot(away, pivot.medial)];
    const far = Math.hypot(forwards, sideways);
    const angle = (Math.atan2(sideways, forwards) * 180) / Math.PI;
    const fan =
      smoothstep(FAN[0] - 8, FAN[0] + 4, angle) * smoothstep(FAN[1] + 8, FAN[1] - 8, angle);
    const shown =
      fan *
      smoothstep(NEAR[0], NEAR[1], far) *
      smoothstep(UNDERSIDE[0], UNDERSIDE[1], dot(away, pivot.up));
    const wave = Math.sin((Math.PI * (angle - FIRST[side])) / PER_DIGIT);
    const profile = 1 - (Math.hypot(wave, BOTTOM) - BOTTOM) / (Math.hypot(1, BOTTOM) - BOTTOM);
    const height = Math.min(DEEPEST, STEEPNESS * far * ((PER_DIGIT * Math.PI) / 180));
    return shown * height * (profile - MEAN) + uncalSulcus(point, sign);
  };
}

/** The furrow below the uncus, on the medial face alone. */
function uncalSulcus([x, y, z]: Vec3, sign: number): number {
  const above = z - interpolate(y, SULCUS.y, sign < 0 ? SULCUS.left : SULCUS.right);
  const medial = smoothstep(26, 22, x * sign) * smoothstep(-18.5, -15, y) * smoothstep(-4, -8, y);
  const furrow = SULCUS_DEPTH * Math.exp(-((above / SULCUS_WIDTH) ** 2));
  const ridge = UNCUS * smoothstep(1, 2.5, above) * smoothstep(6, 4, above);
  return medial * (furrow - ridge);
}

/** The mask of one hippocampus with the relief of its head; it grows only into voxels that are `free`. */
export function withHead(grid: Grid, mask: Mask, side: 'left' | 'right', free: Mask): Mask {
  const depth = gaussian(grid, signedDistance(grid, mask), SMOOTH);
  const relief = headRelief(new LongAxis(side), side);
  const shaped = mask.slice();
  forEachVoxel(grid, (index, x, y, z) => {
    if (Math.abs(depth[index]!) > SKIN || y < PIVOT_Y - 4) return;
    const moved = relief([x, y, z]);
    if (moved === 0) return;
    const inside = depth[index]! - clamp(moved, -1, 2) > 0;
    shaped[index] = inside && (mask[index] || free[index]) ? 1 : 0;
  });
  return shaped;
}
