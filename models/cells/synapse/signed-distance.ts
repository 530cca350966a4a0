import type { Vec3 } from '../../anatomy/volume/grid';

/** Signed distance to a surface in nm: negative inside. */
export type Distance = (x: number, y: number, z: number) => number;

/** The smaller of two distances, blended where they differ by less than `blend` nm. Never above either. */
export function smoothMin(a: number, b: number, blend: number): number {
  const near = Math.max(0, blend - Math.abs(a - b)) / blend;
  return Math.min(a, b) - (near * near * blend) / 4;
}

/** The larger of two distances, blended. Never below either. */
export const smoothMax = (a: number, b: number, blend: number): number => -smoothMin(-a, -b, blend);

/** A tube of one radius between two points, with round ends. */
export function capsule(from: Vec3, to: Vec3, radius: number): Distance {
  const [dx, dy, dz] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const square = dx * dx + dy * dy + dz * dz;
  return (x, y, z) => {
    const [px, py, pz] = [x - from[0], y - from[1], z - from[2]];
    const t = Math.min(1, Math.max(0, (px * dx + py * dy + pz * dz) / square));
    return Math.hypot(px - t * dx, py - t * dy, pz - t * dz) - radius;
  };
}

/** An ellipsoid of given half axes. Close to a distance near its surface, a bound elsewhere. */
export function ellipsoid(centre: Vec3, half: Vec3): Distance {
  return (x, y, z) => {
    const [px, py, pz] = [x - centre[0], y - centre[1], z - centre[2]];
    const k0 = Math.hypot(px / half[0], py / half[1], pz / half[2]);
    const k1 = Math.hypot(px / half[0] ** 2, py / half[1] ** 2, pz / half[2] ** 2);
    return k1 === 0 ? -Math.min(...half) : (k0 * (k0 - 1)) / k1;
  };
}

/**
 * A bowed round plate: all points within `thickness` / 2 of a spherical cap that reaches `halfAngle` radians from its pole at
 * (0, 0, `pole`). The sphere's centre lies `radius` below the pole. An exact distance.
 */
export function bowedPlate(
  pole: number,
  radius: number,
  halfAngle: number,
  thickness: number,
): Distance {
  const rim = [radius * Math.sin(halfAngle), radius * Math.cos(halfAngle)] as const;
  return (x, y, z) => {
    const across = Math.hypot(x, y);
    const up = z - pole + radius;
    const withinCap = Math.atan2(across, up) <= halfAngle;
    const toCap = withinCap
      ? Math.abs(Math.hypot(across, up) - radius)
      : Math.hypot(across - rim[0], up - rim[1]);
    return toCap - thickness / 2;
  };
}

/** Slow, smooth undulation within -1 and 1: membranes are never quite regular. `wavelength` in nm. */
export function undulation(x: number, y: number, z: number, wavelength: number): number {
  const k = (2 * Math.PI) / wavelength;
  return (
    (Math.sin(k * (x + 0.37 * y) + 1.3) +
      Math.sin(k * (0.83 * y - 0.45 * z) + 4.1) +
      Math.sin(k * (0.91 * z + 0.52 * x) + 2.2)) /
    3
  );
}

/** 0 below `from`, 1 above `to`, smooth between. */
export function ramp(value: number, from: number, to: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** Unit gradient of a distance: the outward direction. */
export function outward(distance: Distance, [x, y, z]: Vec3, step = 0.5): Vec3 {
  const g: Vec3 = [
    distance(x + step, y, z) - distance(x - step, y, z),
    distance(x, y + step, z) - distance(x, y - step, z),
    distance(x, y, z + step) - distance(x, y, z - step),
  ];
  const length = Math.hypot(...g) || 1;
  return [g[0] / length, g[1] / length, g[2] / length];
}
