import { clamp, smoothstep } from '../volume/interpolate';

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
  /** Depth and half-width of a fissure, mm. */
  readonly depth: number;
  readonly halfWidth: number;
  /** How far a folium bulges between its fissures, mm. */
  readonly bulge: number;
  /** Fissures of the scan narrower than twice this are bridged first, mm. */
  readonly bridging: number;
}

export const FINE_FOLIA: FoliaStyle = {
  perTurn: 74,
  depth: 1.5,
  halfWidth: 0.42,
  bulge: 0.3,
  bridging: 0.75,
};
export const COARSE_FOLIA: FoliaStyle = {
  perTurn: 30,
  depth: 0.9,
  halfWidth: 1,
  bulge: 0.55,
  bridging: 2,
};

/** Slow, smooth irregularity, about -1 to 1. */
const unrest = (x: number, y: number, z: number) =>
  (Math.sin(0.17 * x + 0.9) * Math.cos(0.13 * y + 0.11 * z) +
    Math.sin(0.23 * y - 0.19 * z + 2.1) +
    Math.sin(0.11 * x - 0.15 * z + 4.2)) /
  2.6;

/** How far the surface lies below the smooth one, mm. */
export function foliaDepth(x: number, y: number, z: number, style: FoliaStyle): number {
  const t = smoothstep(0, AXIS_REACH, Math.abs(x));
  const back = AXIS_MEDIAL.y + (AXIS_LATERAL.y - AXIS_MEDIAL.y) * t - y;
  const up = z - AXIS_MEDIAL.z - (AXIS_LATERAL.z - AXIS_MEDIAL.z) * t;
  const radius = Math.hypot(back, up);
  const wavelength = (2 * Math.PI * radius) / style.perTurn;
  const turn = (Math.atan2(up, back) * style.perTurn) / (2 * Math.PI) + 0.55 * unrest(x, y, z);
  const number = Math.floor(turn);
  const apart = Math.min(turn - number, number + 1 - turn) * wavelength;
  const nearest = Math.round(turn);
  // every few fissures one is deeper, by a fixed irregular rule
  const weight = 0.7 + 0.6 * (Math.abs(Math.sin(nearest * 12.9898) * 43758.5453) % 1);
  const shown = smoothstep(1.1, 2.2, wavelength) * smoothstep(-9, 3, back);
  const rounding =
    style.bulge * clamp(wavelength / 3.5, 0, 1.5) * (0.5 + 0.5 * Math.cos(2 * Math.PI * turn));
  return shown * (style.depth * weight * Math.exp(-((apart / style.halfWidth) ** 2)) + rounding);
}
