import type { Body } from '../labels/bodies';
import type { LabelPoint } from '../labels/label-points';
import { DENTATE_BODY, DENTATE_LABEL_AT } from './inset-place';

/** Left of the column, where its layers are named however it is turned. */
const BESIDE = [-0.58, 0] as const;

/** Names of cells and layers, micrometres in the column's world. */
export const MICROCIRCUIT_LABELS: readonly LabelPoint[] = [
  { id: 'basket-cell', of: 'pv-basket-cells', at: [222, -126, -40], offset: [0.46, -0.2] },
  {
    id: 'martinotti-cell',
    of: 'sst-martinotti-cells',
    at: [-196, -318, -40],
    offset: [-0.52, 0.12],
  },
  { id: 'pyramidal-cell', of: 'pyramidal-cells-layer-5', at: [0, -338, 0], offset: [0.05, 0.2] },
  { id: 'layer-1', at: [0, 325, 0], offset: BESIDE, bare: true, withRoom: true },
  { id: 'layer-2-3', at: [0, 110, 0], offset: BESIDE, bare: true, withRoom: true },
  { id: 'layer-5', at: [0, -215, 0], offset: BESIDE, bare: true, withRoom: true },
  { id: 'layer-6', at: [0, -500, 0], offset: BESIDE, bare: true, withRoom: true },
  {
    id: 'dentate-gyrus',
    of: 'dentate-granule-cells',
    at: DENTATE_LABEL_AT,
    offset: [0, 0],
    bare: true,
    title: true,
  },
];

/** What names keep off: the cells that are named, as far as they are dense, and the card of the dentate gyrus; micrometres. */
export const MICROCIRCUIT_BODIES: readonly Body[] = [
  {
    from: [0, -345, 0],
    to: [0, -345, 0],
    radius: 75,
    of: ['pyramidal-cell'],
    structure: 'pyramidal-cells-layer-5',
  },
  {
    from: [0, -300, 0],
    to: [0, 200, 0],
    radius: 22,
    of: ['pyramidal-cell'],
    structure: 'pyramidal-cells-layer-5',
  },
  {
    from: [222, -126, -40],
    to: [222, -126, -40],
    radius: 110,
    of: ['basket-cell'],
    structure: 'pv-basket-cells',
  },
  {
    from: [-196, -330, -40],
    to: [-196, -60, -40],
    radius: 55,
    of: ['martinotti-cell'],
    structure: 'sst-martinotti-cells',
  },
  DENTATE_BODY,
];
