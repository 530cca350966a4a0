import { clamp, smoothstep } from '../volume/interpolate';
import type { Vec3 } from '../volume/grid';

/**
 * The finest folia of the cerebellum are below what the scan resolves; these are drawn. Fissures lie in planes that fan out
 * around a transverse axis, which runs from the roof of the fourth ventricle in the midline forwards and down to the
 * middle cerebellar peduncle at the side: there they converge.
 */
const AXIS_MEDIAL = { y: -50, z: -31 } as const;
const AXIS_LATERAL = { y: -36, z: -41 } as const;
const AXIS_REACH = 46;

export interface FoliaStyle {
  /** Fissures in a full turn around the axis. */
  readonly perTurn: number;
  /** Depth of a fissure below the crowns beside it, as a part of their distance, and at most so many mm. */
  readonly steepness: number;
  readonly deepest: number;
  /** Fissures of the scan narrower than twice this are bridged first, mm. */
  readonly bridging: number;
}

export const FINE_FOLIA: FoliaStyle = {
  perTurn: 112,
  steepness: 0.24,
  deepest: 0.52,
  bridging: 1.15,
};
export const COARSE_FOLIA: FoliaStyle = {
  perTurn: 58,
  steepness: 0.2,
  deepest: 0.85,
  bridging: 1.4,
};

/** Width of the bottom of a fissure, as a part of a half wave: without it the bottom would be an edge. */
const BOTTOM = 0.22;
/** Mean of the profile: the surface moves out by it, so that folia change the volume by nothing. */
const MEAN = 0.37;
/** Folia fade where fissures stand farther apart on the surface than this many mm, for there it runs along their planes. */
const TOO_WIDE = [5, 8] as const;
/** They fade below this depth under the hull, on the walls of fissures that the scan shows, mm. */
const WALL = [3, 6] as const;
const STEP = 0.05;

/** Slow, smooth irregularity, about -1 to 1. */
const unrest = (x: number, y: number, z: number) =>
  (Math.sin(0.17 * x + 0.9) * Math.cos(0.13 * y + 0.11 * z) +
    Math.sin(0.23 * y - 0.19 * z + 2.1) +
    Math.sin(0.11 * x - 0.15 * z + 4.2)) /
  2.6;

const backOf = (x: number, y: number): number => {
  const t = smoothstep(0, AXIS_REACH, Math.abs(x));
  return AXIS_MEDIAL.y + (AXIS_LATERAL.y - AXIS_MEDIAL.y) * t - y;
};

/** Number of fissures passed on the way around the axis; a fissure wherever it is whole. */
export function foliaPhase(x: number, y: number, z: number, perTurn: number): number {
  const t = smoothstep(0, AXIS_REACH, Math.abs(x));
  const up = z - AXIS_MEDIAL.z - (AXIS_LATERAL.z - AXIS_MEDIAL.z) * t;
  return (Math.atan2(up, backOf(x, y)) * perTurn) / (2 * Math.PI) + 0.55 * unrest(x, y, z);
}

/** Distance between neighbouring fissures along a surface with this unit normal, mm. */
function spacing([x, y, z]: Vec3, normal: Vec3, perTurn: number): number {
  const here = foliaPhase(x, y, z, perTurn);
  const slope = (dx: number, dy: number, dz: number) =>
    (foliaPhase(x + dx, y + dy, z + dz, perTurn) - here) / STEP;
  const [gx, gy, gz] = [slope(STEP, 0, 0), slope(0, STEP, 0), slope(0, 0, STEP)];
  const through = gx * normal[0] + gy * normal[1] + gz * normal[2];
  const along = Math.hypot(
    gx - through * normal[0],
    gy - through * normal[1],
    gz - through * normal[2],
  );
  return 1 / Math.max(along, 1e-3);
}

/** How far a point of the smooth surface moves inwards, mm; `depth` is its depth below the hull, mm. */
export function foliaDepth(point: Vec3, normal: Vec3, depth: number, style: FoliaStyle): number {
  const [x, y, z] = point;
  const shown = smoothstep(-9, 3, backOf(x, y)) * smoothstep(WALL[1], WALL[0], depth);
  if (shown === 0) return 0;
  const apart = spacing(point, normal, style.perTurn);
  const phase = foliaPhase(x, y, z, style.perTurn);
  // most fissures are alike, every few one is deeper and parts two bundles of folia, by a fixed irregular rule
  const chance = Math.abs(Math.sin(Math.round(phase) * 12.9898) * 43758.5453) % 1;
  const weight = 0.75 + 0.3 * chance + 0.9 * smoothstep(0.8, 0.84, chance);
  const wave = Math.sin(Math.PI * phase);
  const profile = 1 - (Math.hypot(wave, BOTTOM) - BOTTOM) / (Math.hypot(1, BOTTOM) - BOTTOM);
  const height = clamp(style.steepness * apart, 0, style.deepest);
  return (
    shown *
    smoothstep(TOO_WIDE[1], TOO_WIDE[0], apart * (style.perTurn / FINE_FOLIA.perTurn)) *
    height *
    (weight * profile - MEAN)
  );
}
