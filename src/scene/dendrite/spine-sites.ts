import { Vector3 } from 'three';
import { hash01, hashNormal } from '../../math/seeded-hash';
import { filopodiumShape, PREFRONTAL_SPINES, spineShape } from '../cells/spine-shapes';
import type { SpineShapes } from './spine-form';
import { occluders, openness } from './openness';
import { depthWithin } from './reach';
import { SpineRoom } from './spine-room';
import { RING_SPACING, type Branch } from './stretch';

/** A place where a spine can stand, and the shape that one has there. Micrometres. */
export interface SpineSite extends SpineShapes {
  readonly base: Vector3;
  readonly direction: Vector3;
  /** Along the shaft. */
  readonly along: Vector3;
  readonly shaftRadius: number;
  /** Curvature of the neck along the shaft, 1/um. */
  readonly bend: number;
  /** Height of the head as a share of its width. */
  readonly flatness: number;
  /** Share of the surroundings that other branches leave to its head. */
  readonly open: number;
}

const TRIES = 14;

/**
 * Places for spines along the stretch, `perMicrometre` of them, no two in each other's way. Where spines stand is random, as was found in
 * cortex (human, PMC4107399, abstract). Neighbours on a branch have neighbouring numbers.
 */
export function spineSites(
  branches: readonly Branch[],
  perMicrometre: number,
  host: SpineSite,
  seed: number,
): SpineSite[] {
  const sites: SpineSite[] = [];
  const around = occluders(branches, RING_SPACING);
  const room = new SpineRoom(branches, headOf(host));
  branches.forEach((branch, number) => {
    const rings = branch.points.flatMap((p, ring) => (depthWithin(p) > 0.15 ? [ring] : []));
    const count = Math.round(branch.length * perMicrometre);
    for (let i = 0; i < count; i += 1) {
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const keys = [seed, number, i, attempt];
        const share = (i + 1.6 * hash01(...keys, 1) - 0.3) / count;
        const ring =
          rings[Math.min(rings.length - 1, Math.max(0, Math.floor(share * rings.length)))];
        if (ring === undefined) continue;
        const site = siteAt(branch, ring, [seed, number, i], keys);
        const head = headOf(site);
        if (!room.isFree(site, head, branch)) continue;
        room.take(site, head);
        sites.push({ ...site, open: openness(head, null, branch, around) });
        break;
      }
    }
  });
  return sites;
}

function siteAt(
  branch: Branch,
  ring: number,
  own: readonly number[],
  keys: readonly number[],
): SpineSite {
  const tangent = branch.tangents[ring]!;
  const side = branch.sides[ring]!;
  const turn = 2 * Math.PI * hash01(...keys, 2);
  const outward = side
    .clone()
    .multiplyScalar(Math.cos(turn))
    .addScaledVector(new Vector3().crossVectors(tangent, side), Math.sin(turn));
  const base = branch.points[ring]!.clone().addScaledVector(outward, branch.radii[ring]! * 0.97);
  const lean = 0.9 * (hash01(...keys, 6) - 0.5);
  const deviates = {
    volume: hashNormal(...own, 3),
    neckDiameter: hashNormal(...own, 4),
    neckLength: hashNormal(...own, 5),
  };
  return {
    base,
    direction: outward.clone().addScaledVector(tangent, lean).normalize(),
    along: tangent,
    shaftRadius: branch.radii[ring]!,
    bend: 0.34 * (hash01(...own, 7) - 0.5),
    flatness: 0.78 + 0.22 * hash01(...own, 8),
    open: 1,
    mature: spineShape(PREFRONTAL_SPINES, deviates),
    // The longest of the published range would leave the picture.
    filopodium: filopodiumShape({ ...deviates, neckLength: -Math.abs(deviates.neckLength) }),
  };
}

/** Middle of the grown head. */
function headOf({ base, direction, mature }: SpineSite): Vector3 {
  return base.clone().addScaledVector(direction, mature.length - mature.headDiameter / 2);
}
