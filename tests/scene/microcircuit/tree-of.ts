import { readFileSync } from 'node:fs';
import { readSwc } from '../../../src/atlas/neuron-swc';
import type { ShapeId } from '../../../src/scene/microcircuit/column';

export const FILES = {
  layer5: 'pyramidal-layer-5',
  layer23: 'pyramidal-layer-2-3',
  pv: 'basket-pv-cortex',
  sst: 'martinotti-sst',
} as const;

/** The cell that a shape of the column is drawn from. */
export const treeOf = (shape: ShapeId) =>
  readSwc(readFileSync(`public/models/cells/${FILES[shape]}.swc`, 'utf8'));
