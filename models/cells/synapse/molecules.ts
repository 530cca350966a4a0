import { synapseSize } from '../../../src/evidence/synapse';
import type { Part } from '../../anatomy/pack/glb';
import type { Vec3 } from '../../anatomy/volume/grid';
import { sphere } from './sphere';
import { type Distance, capsule, ellipsoid, smoothMax, smoothMin } from './signed-distance';
import { type SurfacePlan, surfacePart } from './surface';

/**
 * Shapes of molecules, schematic: domains as blobs, in published overall sizes. In nm, z out of the cell, the outer face of the
 * membrane at z = 0. Tails inside the cell are left out.
 */
const nm = (id: string): number => synapseSize(id).value;
const DEPTH = nm('bilayer-thickness');

const joined =
  (blend: number, ...shapes: readonly Distance[]): Distance =>
  (x, y, z) =>
    shapes.reduce((all, shape) => smoothMin(all, shape(x, y, z), blend), 1e3);

/** The same shape at both signs of x and y. */
const fourfold =
  (shape: Distance): Distance =>
  (x, y, z) =>
    shape(Math.abs(x), Math.abs(y), z);

/** The pore of an ionotropic receptor: four bundles of helices through the membrane. */
const channel = fourfold(capsule([1.9, 1.9, 1.8 - DEPTH], [1.7, 1.7, 0.4], 1.8));

function ampa(): Distance {
  const top = nm('ampa-extracellular');
  const half = nm('ampa-width') / 2;
  const binding = fourfold(ellipsoid([2.5, 2.2, 4], [2.7, 2.4, 2.3]));
  // two dimers of amino-terminal domains lean apart: the Y
  const arm = fourfold(ellipsoid([half - 2.6, 1.8, top - 3.3], [2.6, 2.4, 3.3]));
  const core = ellipsoid([0, 0, 3.4], [2.6, 2.4, 3.6]);
  return joined(1.1, channel, binding, core, arm);
}

function nmda(): Distance {
  const top = nm('nmda-height') - DEPTH;
  const half = nm('nmda-width') / 2;
  const binding = fourfold(ellipsoid([2.5, 2.3, 3.1], [2.8, 2.6, 2.4]));
  // packed tightly on the ring below: the balloon
  const crown = fourfold(ellipsoid([half - 3.4, 2, top - 3.3], [3.4, 3, 3.3]));
  return joined(1.2, channel, binding, crown);
}

function mglu(): Distance {
  const top = nm('mglu-height') - DEPTH;
  const helices = fourfold(capsule([2.9, 0, 1.9 - DEPTH], [2.9, 0, -0.6], 1.9));
  const stalk = fourfold(capsule([2.8, 0, 0.4], [2.1, 0, 4.4], 1));
  const lowerLobe = fourfold(ellipsoid([2.6, 0, 5.6], [2, 2.2, 1.7]));
  const upperLobe = fourfold(ellipsoid([2, 0, top - 1.9], [2.3, 2.6, 1.9]));
  return joined(0.7, helices, stalk, lowerLobe, upperLobe);
}

function trkB(): Distance {
  const top = nm('trkb-height');
  const pair = (shape: Distance): Distance => fourfold(shape);
  const helix = pair(capsule([1.2, 0, -DEPTH], [1.2, 0, 0.5], 0.8));
  const kinase = pair(ellipsoid([1.7, 0, -DEPTH - 1.8], [1.9, 1.7, 2.2]));
  const beads = [0.21, 0.52, 0.84].map((height, i) =>
    pair(ellipsoid([[1.2, 1.4, 2.1][i]!, 0, top * height], [1.6, 1.5, 1.76])),
  );
  return joined(0.8, helix, kinase, ...beads);
}

function transporter(): Distance {
  const radius = nm('transporter-diameter') / 2;
  const height = nm('transporter-height');
  const middle = (0.75 + (0.75 - height)) / 2;
  const protomers = [0, 1, 2].map((k) => {
    const angle = (2 * Math.PI * k) / 3;
    const centre: Vec3 = [(radius - 2) * Math.cos(angle), (radius - 2) * Math.sin(angle), middle];
    return ellipsoid(centre, [2, 2, height / 2]);
  });
  const whole = joined(0.8, ...protomers);
  // the basin reaches halfway across the membrane
  const basin = ellipsoid([0, 0, 1.2], [1.7, 1.7, 1.2 + DEPTH / 2]);
  return (x, y, z) => smoothMax(whole(x, y, z), -basin(x, y, z), 0.5);
}

function ribosome(): Distance {
  const half = nm('ribosome-diameter') / 2;
  const large = ellipsoid([0, 0, -3.2], [half, 11, half - 3.2]);
  const small = ellipsoid([1.2, 0, 7.6], [10.4, 7.4, half - 7.6]);
  return joined(1.2, large, small);
}

function mtorc1(): Distance {
  const long = nm('mtorc1-length') / 2;
  const wide = nm('mtorc1-width') / 2;
  const side = fourfold(capsule([long - 4.6, 0, 0], [0.6, wide - 4.4, 0], 4.4));
  const corners = fourfold(ellipsoid([long - 4.6, 0, 0], [4.6, 5, 6.4]));
  return joined(1.2, (x, y, z) => side(x, y, z * 0.7), corners);
}

const plan = (
  id: string,
  distance: Distance,
  half: Vec3,
  triangles: number,
  spacing = 0.45,
): SurfacePlan => ({
  id,
  distance,
  low: [-half[0], -half[1], -half[2]],
  high: half,
  spacing,
  triangles,
  reach: half[2] / 2,
});

const PLANS: readonly SurfacePlan[] = [
  plan('ampa', ampa(), [7.5, 6, 14.5], 300),
  plan('nmda', nmda(), [7.5, 7, 12], 280),
  plan('mglu5', mglu(), [6.5, 4, 12], 280),
  plan('trkb', trkB(), [5.5, 4, 12.5], 240),
  plan('transporter', transporter(), [5, 5, 7.5], 180, 0.35),
  plan('ribosome', ribosome(), [14, 13, 14.5], 200, 0.9),
  plan('mtorc1', mtorc1(), [16.5, 12.5, 9], 280, 0.8),
];

/** One mesh of each molecule and vesicle that the layout repeats. */
export async function bakeMolecules(): Promise<Part[]> {
  const core = nm('dense-core-diameter');
  return [
    ...(await Promise.all(PLANS.map(surfacePart))),
    sphere('vesicle', nm('vesicle-diameter') / 2, 3),
    sphere('dense-core-vesicle', core / 2, 4),
  ];
}
