import type { Body } from '../labels/bodies';
import type { LabelId, LabelPoint } from '../labels/label-points';
import type { LostFrom } from '../labels/turned-away';

/** The synapse seen whole, its two faces, and its cleft from near. */
const WHOLE = [3.5, 4.12] as const;
const FACES = [4.16, 4.56] as const;
const CLEFT = [4.62, 5] as const;

/** From below the membranes and the density stand before what lies in the cleft; from far below before what lies in the bouton. */
const BELOW: readonly LostFrom[] = [[0, -90, 80]];
const FAR_BELOW: readonly LostFrom[] = [[0, -90, 55]];

/** Parts of the synapse, and at its cleft single molecules; nanometres in the synapse's world. */
export const SYNAPSE_LABELS: readonly LabelPoint[] = [
  {
    id: 'mitochondrion',
    of: 'mitochondrion',
    at: [330, 830, -64],
    offset: [0.36, -0.05],
    depths: WHOLE,
    withRoom: true,
  },
  { id: 'bouton', of: 'bouton', at: [-545, 520, -64], offset: [-0.22, -0.06], depths: WHOLE },
  {
    id: 'bdnf-granule',
    of: 'bdnf-granules',
    at: [-582, 342, -91],
    offset: [-0.22, 0.05],
    depths: WHOLE,
    withRoom: true,
  },
  { id: 'vesicles', of: 'vesicles', at: [330, 420, -90], offset: [0.42, -0.16], depths: WHOLE },
  {
    id: 'astrocyte',
    of: 'astrocyte',
    at: [748, 130, -64],
    offset: [0.2, 0.05],
    depths: WHOLE,
    withRoom: true,
  },
  {
    id: 'spine-head',
    of: 'spine-head',
    at: [-330, -330, 55],
    offset: [-0.24, 0.09],
    lostFrom: [[0, 90, 30]],
    depths: WHOLE,
  },
  {
    id: 'growth-machinery',
    of: 'mtorc1',
    at: [140, -1000, -30],
    offset: [0.36, 0.0],
    depths: WHOLE,
    withRoom: true,
  },
  {
    id: 'recycling-vesicles',
    of: 'vesicles',
    at: [-64, 110, -80],
    offset: [-0.3, -0.14],
    lostFrom: FAR_BELOW,
    depths: FACES,
  },
  {
    id: 'ampa-cluster',
    of: 'ampa-receptors',
    at: [-215, -12, 127],
    offset: [-0.3, 0.12],
    lostFrom: [[0, -90, 74]],
    depths: FACES,
  },
  {
    id: 'nmda-cluster',
    of: 'nmda-receptors',
    at: [20, 10, 6],
    offset: [0.34, -0.2],
    lostFrom: BELOW,
    depths: FACES,
  },
  {
    id: 'density',
    of: 'postsynaptic-density',
    at: [150, -48, 158],
    offset: [0.24, 0.18],
    depths: FACES,
  },
  {
    id: 'docked-vesicle',
    of: 'docked-vesicles',
    at: [28, 52, -72],
    offset: [0.2, -0.14],
    lostFrom: BELOW,
    depths: CLEFT,
  },
  {
    id: 'ampa-receptor',
    of: 'ampa-receptors',
    at: [44, 4, -108],
    offset: [0.4, 0.14],
    lostFrom: [...BELOW, [0, 90, 52]],
    depths: CLEFT,
  },
  {
    id: 'nmda-receptor',
    of: 'nmda-receptors',
    at: [-41, 6, 32],
    offset: [-0.3, 0.02],
    lostFrom: BELOW,
    depths: CLEFT,
  },
  {
    id: 'magnesium-in-pore',
    at: [-28, 2, 18],
    offset: [-0.2, 0.2],
    lostFrom: [...BELOW, [140, 11, 12], [220, 11, 12]],
    depths: CLEFT,
  },
  {
    id: 'ketamine-in-pore',
    at: [27, 4, 26],
    offset: [0.24, 0.2],
    lostFrom: BELOW,
    depths: CLEFT,
    onlyIfBlocked: true,
  },
];

/** A stretch in the plane of the section, nm. */
const body = (
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  radius: number,
  ...of: readonly LabelId[]
): Body => ({ from: [fromX, fromY, -64], to: [toX, toY, -64], radius, of, depths: WHOLE });

/** What names keep off while the synapse is seen whole; from nearer everything fills the picture. */
export const SYNAPSE_BODIES: readonly Body[] = [
  body([-330, 725], [280, 725], 180, 'mitochondrion'),
  body([-180, 380], [180, 380], 240, 'vesicles'),
  body([-582, 342], [-582, 342], 70, 'bdnf-granule'),
  body([-200, 530], [200, 530], 480, 'bouton', 'mitochondrion', 'vesicles', 'bdnf-granule'),
  body([-370, -20], [370, -20], 70),
  body([-280, -300], [280, -300], 260, 'spine-head'),
  body([0, -560], [0, -850], 120, 'spine-head'),
  body([780, 220], [530, -300], 80, 'astrocyte'),
  body([560, -330], [800, -560], 110, 'astrocyte'),
  body([-300, -1020], [320, -1020], 130, 'growth-machinery'),
];
