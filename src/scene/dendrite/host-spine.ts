import { Vector3 } from 'three';
import { synapseSize } from '../../evidence/synapse';
import { PLACES } from '../camera/worlds';
import type { SpineSite } from './spine-sites';
import type { Branch } from './stretch';

const um = (id: string): number => synapseSize(id).value / 1000;

/** Of the spine in the synapse's world (models/cells/synapse/membranes.ts), um: a bowed plate on a neck. */
const HEAD_THICKNESS = 0.43;
const HEAD_RADIUS = 0.49;

/** Top of the host spine, where the synapse's world has its origin, um. */
export const HOST_TOP = new Vector3(...PLACES.synapse.at);

/**
 * The spine that the zoom goes into, in the size of the synapse's world. It is a mature mushroom spine at all times under every
 * protocol: the one life that is set by hand rather than drawn.
 */
export function hostSite(branches: readonly Branch[]): SpineSite {
  const { along, radius, axis } = under(branches);
  const length = HEAD_THICKNESS + um('spine-neck-length');
  const direction = new Vector3(0, 1, 0);
  const base = HOST_TOP.clone().addScaledVector(direction, -length);
  // It must stand on the branch: within the neck's flare of its surface.
  if (Math.abs(base.distanceTo(axis) - radius) > 0.15)
    throw new Error(`the host spine stands ${base.distanceTo(axis)} um from the branch's axis`);
  const neckDiameter = um('spine-neck-diameter');
  const mature = {
    volume: synapseSize('spine-head-volume').value,
    neckDiameter,
    neckLength: um('spine-neck-length'),
    headDiameter: 2 * HEAD_RADIUS,
    length,
  };
  return {
    base,
    direction,
    along,
    shaftRadius: radius,
    bend: 0,
    open: 1,
    flatness: HEAD_THICKNESS / (2 * HEAD_RADIUS),
    mature,
    filopodium: mature,
  };
}

/** The point of a branch's axis that lies nearest below the host's top. */
function under(branches: readonly Branch[]): { along: Vector3; radius: number; axis: Vector3 } {
  let best = { along: new Vector3(1, 0, 0), radius: 0, axis: new Vector3(0, Infinity, 0) };
  let least = Infinity;
  for (const { points, tangents, radii } of branches) {
    points.forEach((axis, i) => {
      const aside = Math.hypot(axis.x - HOST_TOP.x, axis.z - HOST_TOP.z);
      const below = HOST_TOP.y - axis.y;
      if (below < 0 || below > 2 || aside >= least) return;
      least = aside;
      best = { along: tangents[i]!, radius: radii[i]!, axis };
    });
  }
  return best;
}
