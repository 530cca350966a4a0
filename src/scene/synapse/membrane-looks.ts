import type { MembraneLook } from '../materials/synapse/membrane';
import { boutonCut, type Cut } from './section';
import { spineCut } from './spine-cut';

/** How each membrane looks and where it is open; `tone` is the colour of its edge. */
export const MEMBRANES: readonly {
  readonly part: string;
  readonly name: string;
  readonly cut: Cut;
  readonly tone: 0 | 1 | 2;
  readonly look: MembraneLook;
}[] = [
  {
    part: 'bouton',
    name: 'synapse-bouton',
    cut: boutonCut,
    tone: 1,
    look: {
      cut: 'bouton',
      outside: [0.13, 0.17, 0.205],
      inside: [0.048, 0.082, 0.115],
      outsideLight: [0.52, 0.58, 0.62],
      insideLight: [0.66, 0.71, 0.73],
    },
  },
  {
    part: 'spine',
    name: 'synapse-spine',
    cut: spineCut,
    tone: 0,
    look: {
      cut: 'spine',
      outside: [0.27, 0.185, 0.15],
      inside: [0.095, 0.06, 0.062],
      outsideLight: [0.68, 0.54, 0.45],
      insideLight: [0.76, 0.64, 0.57],
    },
  },
  {
    part: 'astrocyte',
    name: 'synapse-astrocyte',
    cut: boutonCut,
    tone: 1,
    look: {
      cut: 'bouton',
      outside: [0.07, 0.125, 0.15],
      inside: [0.03, 0.062, 0.08],
      outsideLight: [0.46, 0.58, 0.6],
      insideLight: [0.6, 0.7, 0.7],
    },
  },
  {
    part: 'mitochondrion',
    name: 'synapse-mitochondrion',
    cut: boutonCut,
    tone: 2,
    look: {
      cut: 'bouton',
      outside: [0.16, 0.085, 0.095],
      inside: [0.085, 0.04, 0.05],
      outsideLight: [0.62, 0.48, 0.47],
      insideLight: [0.68, 0.55, 0.53],
    },
  },
  {
    part: 'postsynaptic-density',
    name: 'synapse-density',
    cut: spineCut,
    tone: 2,
    look: {
      cut: 'spine',
      outside: [0.15, 0.07, 0.09],
      inside: [0.24, 0.115, 0.14],
      outsideLight: [0.52, 0.36, 0.38],
      insideLight: [0.62, 0.44, 0.46],
    },
  },
];
