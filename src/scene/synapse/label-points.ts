import type { LabelPoint } from '../labels/label-points';

/** The synapse seen whole, its two faces, and its cleft from near. */
const WHOLE = [3.5, 4.12] as const;
const FACES = [4.16, 4.56] as const;
const CLEFT = [4.62, 5] as const;

/** Parts of the synapse, and at its cleft single molecules; nanometres in the synapse's world. */
export const SYNAPSE_LABELS: readonly LabelPoint[] = [
  {
    id: 'mitochondrion',
    at: [330, 830, -64],
    offset: [0.36, -0.05],
    depths: WHOLE,
    withRoom: true,
  },
  { id: 'bouton', at: [-545, 520, -64], offset: [-0.22, -0.06], depths: WHOLE },
  {
    id: 'bdnf-granule',
    at: [-582, 342, -91],
    offset: [-0.22, 0.05],
    depths: WHOLE,
    withRoom: true,
  },
  { id: 'vesicles', at: [330, 420, -90], offset: [0.42, -0.16], depths: WHOLE },
  { id: 'astrocyte', at: [748, 130, -64], offset: [0.2, 0.05], depths: WHOLE, withRoom: true },
  { id: 'spine-head', at: [-330, -330, 55], offset: [-0.24, 0.09], depths: WHOLE },
  {
    id: 'growth-machinery',
    at: [140, -1000, -30],
    offset: [0.36, 0.0],
    depths: WHOLE,
    withRoom: true,
  },
  { id: 'recycling-vesicles', at: [-64, 110, -80], offset: [-0.3, -0.14], depths: FACES },
  { id: 'ampa-cluster', at: [-215, -12, 127], offset: [-0.3, 0.12], depths: FACES },
  { id: 'nmda-cluster', at: [20, 10, 6], offset: [0.34, -0.2], depths: FACES },
  { id: 'density', at: [150, -48, 158], offset: [0.24, 0.18], depths: FACES },
  { id: 'docked-vesicle', at: [28, 52, -72], offset: [0.2, -0.14], depths: CLEFT },
  { id: 'ampa-receptor', at: [44, 4, -108], offset: [0.4, 0.14], depths: CLEFT },
  { id: 'nmda-receptor', at: [-41, 6, 32], offset: [-0.3, 0.02], depths: CLEFT },
  { id: 'magnesium-in-pore', at: [-28, 2, 18], offset: [-0.2, 0.2], depths: CLEFT },
  {
    id: 'ketamine-in-pore',
    at: [27, 4, 26],
    offset: [0.24, 0.2],
    depths: CLEFT,
    onlyIfBlocked: true,
  },
];
