import type { LabelPoint } from '../labels/label-points';
import { DENTATE_LABEL_AT } from './inset-place';

/** Left of the column, where its layers are named, um. */
const BESIDE = -610;

/** Names of cells and layers, micrometres in the column's world. */
export const MICROCIRCUIT_LABELS: readonly LabelPoint[] = [
  { id: 'basket-cell', at: [222, -126, -40], offset: [0.46, -0.2] },
  { id: 'martinotti-cell', at: [-196, -318, -40], offset: [-0.52, 0.12] },
  { id: 'pyramidal-cell', at: [0, -338, 0], offset: [0.17, 0.2] },
  { id: 'layer-1', at: [BESIDE, 325, 0], offset: [0, 0], bare: true },
  { id: 'layer-2-3', at: [BESIDE, 110, 0], offset: [0, 0], bare: true },
  { id: 'layer-5', at: [BESIDE, -215, 0], offset: [0, 0], bare: true },
  { id: 'layer-6', at: [BESIDE, -500, 0], offset: [0, 0], bare: true },
  { id: 'dentate-gyrus', at: DENTATE_LABEL_AT, offset: [0, 0], bare: true },
];
