import { synapseSize } from '../../../src/evidence/synapse';
import { type SeededStream, seededStream } from '../../../src/math/seeded-stream';
import type { Vec3 } from '../../anatomy/volume/grid';
import { BILAYER, BOW, CLEFT, bouton, fromActiveZone, mitochondrion } from './membranes';
import { type Ball, direction, inDisc, scattered } from './scatter';
import { type FacePoint, above } from './synaptic-face';

const size = (id: string) => synapseSize(id);
const MEAN = size('vesicle-diameter').value;
const LIMITS = size('vesicle-diameter').range;
const RECYCLING_DEPTHS = size('recycling-depth').range;
/** Least distance between docked vesicles, centre to centre, nm; assumed. */
const DOCKED_SPACING = 85;
/** The resting pool thins out over this distance, nm; assumed. */
const THINNING = 190;
const GAP = 2;

export interface Vesicle extends Ball {
  readonly axis: Vec3;
  readonly site?: FacePoint;
}

/** Normal, drawn anew outside the range. */
function vesicleRadius(stream: SeededStream): number {
  for (;;) {
    const diameter = MEAN + size('vesicle-diameter-spread').value * stream.normal();
    if (diameter >= LIMITS[0] && diameter <= LIMITS[1]) return diameter / 2;
  }
}

const fits = ([x, y, z]: Vec3, radius: number): boolean =>
  bouton(x, y, z) < -(BILAYER + radius + GAP) && mitochondrion(x, y, z) > radius + GAP;

const inBouton = (stream: SeededStream): Vec3 => [
  -700 + 1480 * stream.uniform(),
  -620 + 1300 * stream.uniform(),
  -40 + 1130 * stream.uniform(),
];

/** Vesicles by pool and the dense-core granules, none touching another. Docked ones lie against the inner face of the active zone. */
export function placeVesicles(seed: number) {
  const docking = seededStream(seed, 'docked');
  const zone = Math.sqrt((size('active-zone-area').value * 1e6) / Math.PI) * (BOW / (BOW + CLEFT));
  const docked = scattered<Vesicle>(
    size('vesicles-docked').value,
    [],
    DOCKED_SPACING - MEAN,
    () => {
      const site = inDisc(docking, zone - MEAN / 2);
      const radius = vesicleRadius(docking);
      return {
        site,
        radius,
        position: above(site, CLEFT + BILAYER + radius),
        axis: direction(docking),
      };
    },
  );

  const growth = seededStream(seed, 'dense-core');
  const [least, most] = size('dense-core-diameter').range;
  const granules = scattered<Vesicle>(size('dense-core-count').value, docked, 60, () => {
    const position = inBouton(growth);
    const radius = (least + ((most - least) * (growth.uniform() + growth.uniform())) / 2) / 2;
    const edge = -bouton(...position);
    const away = fromActiveZone(...position);
    // at the margin of the cluster, near the membrane; behind y = 0, where the drawn section shows them
    if (position[1] < 60 || edge > 190 || away < 230 || away > 470 || !fits(position, radius))
      return null;
    return { position, radius, axis: direction(growth) };
  });

  const pool = (
    label: string,
    count: number,
    others: readonly Ball[],
    keep: (away: number, chance: number) => boolean,
  ) => {
    const stream = seededStream(seed, label);
    return scattered<Vesicle>(count, others, GAP, () => {
      const position = inBouton(stream);
      const chance = stream.uniform();
      if (!keep(fromActiveZone(...position), chance)) return null;
      const radius = vesicleRadius(stream);
      return fits(position, radius) ? { position, radius, axis: direction(stream) } : null;
    });
  };
  const [from, to] = RECYCLING_DEPTHS;
  const recycling = pool(
    'recycling',
    size('vesicles-recycling').value,
    [...docked, ...granules],
    (away) => away >= from && away <= to,
  );
  const restingCount =
    size('vesicles-total').value - size('vesicles-docked').value - size('vesicles-recycling').value;
  const resting = pool(
    'resting',
    restingCount,
    [...docked, ...granules, ...recycling],
    (away, chance) => away > to && chance < Math.exp(-(away - to) / THINNING),
  );
  return { docked, granules, recycling, resting };
}
