import type { Vector3 } from 'three';
import type { Branch } from './stretch';

/** A short piece of branch that keeps light from others. */
interface Piece {
  readonly branch: Branch;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radius: number;
  readonly length: number;
}
export type Occluders = readonly Piece[];

/** Branches are cut into pieces of so many rings. */
const RINGS = 4;
/** Beyond this a branch takes no light that is seen, um. */
const REACHES = 7;
/** However near, a branch leaves this share. */
const LEAST = 0.25;

/** Branches cut into pieces. @param spacing um between two rings */
export function occluders(branches: readonly Branch[], spacing: number): Occluders {
  return branches.flatMap((branch) =>
    branch.points.flatMap(({ x, y, z }, ring) =>
      ring % RINGS === 0
        ? [{ branch, x, y, z, radius: branch.radii[ring]!, length: spacing * RINGS }]
        : [],
    ),
  );
}

/**
 * Share of the light of its surroundings that reaches a point, past all branches but its own: each piece takes the share of the
 * hemisphere that it covers.
 * @param normal of the surface; without one, for a round body, half of each piece counts
 */
export function openness(
  point: Vector3,
  normal: Vector3 | null,
  own: Branch,
  pieces: Occluders,
): number {
  let covered = 0;
  for (const { branch, x, y, z, radius, length } of pieces) {
    if (branch === own) continue;
    const dx = x - point.x;
    if (dx > REACHES || dx < -REACHES) continue;
    const dy = y - point.y;
    const dz = z - point.z;
    if (dz > REACHES || dz < -REACHES) continue;
    const square = dx * dx + dy * dy + dz * dz;
    if (square > REACHES * REACHES) continue;
    const distance = Math.sqrt(square);
    const cosine =
      normal === null ? 0.5 : (dx * normal.x + dy * normal.y + dz * normal.z) / distance;
    if (cosine <= 0) continue;
    const shown = (2 * radius * length) / (Math.PI * Math.max(square, radius * radius));
    covered += cosine * Math.min(1, shown);
  }
  return Math.max(LEAST, Math.exp(-1.3 * covered));
}
