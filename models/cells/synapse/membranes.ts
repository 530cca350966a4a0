import { synapseSize } from '../../../src/evidence/synapse';
import {
  type Distance,
  bowedPlate,
  capsule,
  ellipsoid,
  ramp,
  smoothMax,
  smoothMin,
  undulation,
} from './signed-distance';

/**
 * The membranes as signed distances in nm. The axis of the synapse is z, the bouton above, the spine below; the pole of the spine
 * head is the origin. Both sides of the synapse are parts of concentric spheres, so that the cleft has one width.
 */
const nm = (id: string): number => synapseSize(id).value;

export const CLEFT = nm('cleft-width');
export const BILAYER = nm('bilayer-thickness');
/** Radius of the sphere the postsynaptic membrane is part of; assumed, a gentle bow as is often seen. */
export const BOW = 1150;

/** Angle from the axis at which a cap of the sphere through the spine's face has `area` um2. */
const capAngle = (area: number, radius: number): number =>
  Math.acos(1 - (area * 1e6) / (2 * Math.PI * radius * radius));
export const PSD_ANGLE = capAngle(nm('psd-area'), BOW);
const ACTIVE_ZONE_ANGLE = capAngle(nm('active-zone-area'), BOW + CLEFT);

const HEAD_THICKNESS = 430;
/** The head is a little wider than its density. */
const HEAD_ANGLE = 0.3;
const NECK_TOP = -HEAD_THICKNESS;
const NECK_FOOT = NECK_TOP - nm('spine-neck-length');
const SHAFT_RADIUS = nm('dendrite-diameter') / 2;
const SHAFT_HALF_LENGTH = 620;
/** Height of the dendrite's axis. */
const SHAFT_Z = NECK_FOOT - SHAFT_RADIUS + 25;
/** Where the neck meets the dendrite. */
export const SPINE_BASE_Z = NECK_FOOT;

const head = bowedPlate(-HEAD_THICKNESS / 2, BOW - HEAD_THICKNESS / 2, HEAD_ANGLE, HEAD_THICKNESS);
const neck = capsule(
  [0, 0, NECK_TOP + 120],
  [28, -18, NECK_FOOT - 60],
  nm('spine-neck-diameter') / 2,
);
const shaft = capsule(
  [-SHAFT_HALF_LENGTH, 0, SHAFT_Z - 12],
  [SHAFT_HALF_LENGTH, 0, SHAFT_Z + 12],
  SHAFT_RADIUS,
);

/** Spine head, neck and a length of its dendrite, in one membrane. Exactly spherical where the synapse is. */
export const spine: Distance = (x, y, z) => {
  const stalk = smoothMin(neck(x, y, z), shaft(x, y, z), 150);
  const whole = smoothMin(head(x, y, z), stalk, 110);
  const free = ramp(-z, 110, 420);
  return free === 0 ? whole : whole + 16 * free * undulation(x, y, z, 620);
};

const BOUTON_CENTRE = [40, 20, 465] as const;
const boutonBody = ellipsoid(BOUTON_CENTRE, [770, 640, 600]);
const axonRadius = nm('axon-diameter') / 2;
const axonIn = capsule([-1350, 160, 760], [-420, 60, 600], axonRadius);
const axonOut = capsule([420, 40, 590], [1380, -140, 690], axonRadius);

/** The bouton with the axon on both sides, hollowed by the spine at the width of the cleft. */
export const bouton: Distance = (x, y, z) => {
  const axon = Math.min(axonIn(x, y, z), axonOut(x, y, z));
  const body = boutonBody(x, y, z) + 45 * undulation(x + 90, y, z - 60, 900);
  return smoothMax(smoothMin(body, axon, 190), CLEFT - spine(x, y, z), 12);
};

const mitochondrionCore = capsule([-360, 110, 700], [300, 175, 740], 164);

/** One mitochondrion, its outer membrane only. */
export const mitochondrion: Distance = (x, y, z) =>
  mitochondrionCore(x, y, z) + 14 * undulation(x, y, z, 420);

/** Bouton and spine as one, the groove between them filled: what an astrocyte lies against. */
const neurons: Distance = (x, y, z) => smoothMin(bouton(x, y, z), spine(x, y, z), 90);

const GAP = nm('astrocyte-gap');
const LEAFLET = nm('astrocyte-thickness');
/** Middle of the sector the astrocyte covers, radians from the x axis: behind and to the right of the synapse. */
const FACING = 0.85;
const HALF_SECTOR = (Math.PI * nm('astrocyte-coverage')) / 100;
const branch = capsule([420, 480, -290], [800, 940, -720], 95);

/** A leaflet of an astrocyte beside the synapse, growing from a thin branch. */
export const astrocyte: Distance = (x, y, z) => {
  const away = neurons(x, y, z);
  const thick = LEAFLET * (0.85 + 0.3 * undulation(x, y, z, 500));
  const sheet = Math.abs(away - GAP - 8 - thick / 2) - thick / 2;
  const across = Math.hypot(x, y);
  const turn = Math.abs(
    Math.atan2(Math.sin(Math.atan2(y, x) - FACING), Math.cos(Math.atan2(y, x) - FACING)),
  );
  const edge = 40 * undulation(x, y, z, 330);
  const sector = (turn - HALF_SECTOR) * Math.min(across, 700) + edge;
  const above = z - 250 + edge;
  const below = -430 - z - edge;
  const inner = 330 - across;
  const leaflet = smoothMax(
    sheet,
    smoothMax(smoothMax(sector, inner, 60), smoothMax(above, below, 60), 60),
    50,
  );
  return smoothMax(
    smoothMin(leaflet, branch(x, y, z), 160),
    GAP - Math.min(bouton(x, y, z), spine(x, y, z)),
    14,
  );
};

const psdThickness = nm('psd-thickness');
/** Left free under the membrane, nm: what simplification may move either surface. */
const SLACK = 2;
const psdMiddle = BILAYER + SLACK + psdThickness / 2;
/** The rounded rim of the plate reaches half its thickness beyond the cap. */
const psdPlate = bowedPlate(
  -psdMiddle,
  BOW - psdMiddle,
  PSD_ANGLE - psdThickness / 2 / BOW,
  psdThickness,
);

/** The postsynaptic density: a plate under the membrane, its inner face uneven. */
export const density: Distance = (x, y, z) =>
  psdPlate(x, y, z) +
  (z < -psdMiddle ? 4 * ramp(-psdMiddle - z, 0, 12) * undulation(x, y, z, 95) : 0);

/** Distance from the active zone, on either side of the bouton's membrane. */
export const fromActiveZone: Distance = bowedPlate(CLEFT, BOW + CLEFT, ACTIVE_ZONE_ANGLE, 0);
