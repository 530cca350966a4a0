import type { LabelPoint } from '../labels/label-points';
import { DENTATE_LABEL_AT } from './inset-place';

/** Left of the column, where its layers are named however it is turned. */
const BESIDE = [-0.58, 0] as const;

/** Names of cells and layers, micrometres in the column's world. */
export const MICROCIRCUIT_LABELS: readonly LabelPoint[] = [
  { id: 'basket-cell', at: [222, -126, -40], offset: [0.46, -0.2] },
  { id: 'martinotti-cell', at: [-196, -318, -40], offset: [-0.52, 0.12] },
  { id: 'pyramidal-cell', at: [0, -338, 0], offset: [0.05, 0.2] },
  { id: 'layer-1', at: [0, 325, 0], offset: BESIDE, bare: true, withRoom: true },
  { id: 'layer-2-3', at: [0, 110, 0], offset: BESIDE, bare: true, withRoom: true },
  { id: 'layer-5', at: [0, -215, 0], offset: BESIDE, bare: true, withRoom: true },
  { id: 'layer-6', at: [0, -500, 0], offset: BESIDE, bare: true, withRoom: true },
  { id: 'dentate-gyrus', at: DENTATE_LABEL_AT, offset: [0, 0], bare: true },
];
