import type { Node } from './grow/arbor';
import { grownNeuron } from './grow/grow-neuron';
import { type GrowthSeries, growthSeries } from './grow/growth-series';
import { ca1 } from './recipes/ca1';
import { ca3 } from './recipes/ca3';
import { granule, granuleEightWeeks } from './recipes/granule';
import { layer23 } from './recipes/layer-2-3';
import { layer5 } from './recipes/layer-5';
import { martinotti } from './recipes/martinotti';
import { pvBasket } from './recipes/pv-basket';
import { pvBasketCortex } from './recipes/pv-basket-cortex';

/** A neuron as it is described to a reader. */
export interface Cell {
  readonly id: string;
  readonly title: string;
  /** Species and region whose numbers it follows. */
  readonly species: string;
  readonly inhibitory: boolean;
  /** What a reader must know before taking it for more than it is. */
  readonly caution: string;
  readonly grow: () => readonly Node[];
}

/** Ages (days) of the series and the total dendritic length grown to, um: inside the ranges of `adultborn-granule-length-by-week`. */
const GRANULE_LENGTHS = [
  [7, 60],
  [14, 375],
  [28, 1150],
  [56, 1650],
] as const;

let series: GrowthSeries | undefined;
export const granuleSeries = (): GrowthSeries =>
  (series ??= growthSeries(granuleEightWeeks, GRANULE_LENGTHS));

const weeks = (days: number): string => `${days / 7} week${days === 7 ? '' : 's'}`;

const immature: readonly Cell[] = GRANULE_LENGTHS.map(([days]) => ({
  id: `granule-${weeks(days).replace(' ', '-')}`,
  title: `Adult-born granule cell, ${weeks(days)}`,
  species: 'mouse, dentate gyrus',
  inhibitory: false,
  caution:
    'Lengths by age are recalled, not read. Over-branching and pruning between the second and fourth week are not drawn; nor is the axon.',
  grow: () => granuleSeries().at(days),
}));

/** All neurons, in the order in which they are shown. */
export const CELLS: readonly Cell[] = [
  {
    id: layer5.id,
    title: 'Layer 5 thick-tufted pyramidal cell',
    species: 'rat, medial prefrontal cortex (stand-ins)',
    inhibitory: false,
    caution:
      'No direct measurement of this cell type in prefrontal cortex was found: height from rat prefrontal cortex, length from rat sensory cortex, branching from guinea-pig frontal cortex. Only the first part of the axon.',
    grow: () => grownNeuron(layer5),
  },
  {
    id: layer23.id,
    title: 'Layer 2/3 pyramidal cell',
    species: 'rat, medial prefrontal cortex',
    inhibitory: false,
    caution:
      'Lengths and spans of layer 2 cells; height for a soma 290 um below the pia. Balancing factors and numbers of tips assumed. Only the first part of the axon.',
    grow: () => grownNeuron(layer23),
  },
  {
    id: ca1.id,
    title: 'CA1 pyramidal cell',
    species: 'rat, hippocampus',
    inhibitory: false,
    caution: 'Only the first part of the axon.',
    grow: () => grownNeuron(ca1),
  },
  {
    id: ca3.id,
    title: 'CA3 pyramidal cell',
    species: 'rat, hippocampus (CA3b)',
    inhibitory: false,
    caution:
      'Number of apical branch points assumed. Thorny excrescences are not drawn. Only the first part of the axon.',
    grow: () => grownNeuron(ca3),
  },
  {
    id: granule.id,
    title: 'Mature granule cell',
    species: 'rat, dentate gyrus',
    inhibitory: false,
    caution: 'Only the first part of the mossy fibre.',
    grow: () => grownNeuron(granule),
  },
  ...immature,
  {
    id: pvBasket.id,
    title: 'Parvalbumin basket cell',
    species: 'rat, CA1',
    inhibitory: true,
    caution:
      'The axon is coarse: its extent and length follow published numbers, its course does not follow single cell bodies. Balancing factors and branch numbers assumed.',
    grow: () => grownNeuron(pvBasket),
  },
  {
    id: pvBasketCortex.id,
    title: 'Parvalbumin basket cell of neocortex',
    species: 'rodent, neocortex (assumed)',
    inhibitory: true,
    caution:
      'Lengths are held to two cells of mouse motor cortex; shape (smooth, multipolar, axon in a ball around the body) as described, all other sizes assumed. The axon is coarse, and shorter than that of the cell of CA1.',
    grow: () => grownNeuron(pvBasketCortex),
  },
  {
    id: martinotti.id,
    title: 'Somatostatin Martinotti cell',
    species: 'rat and mouse, layer 5 (stand-ins)',
    inhibitory: true,
    caution:
      'Most sizes are recalled; lengths agree with three somatostatin cells of mouse motor cortex. The axon is coarse. Balancing factors and branch numbers assumed.',
    grow: () => grownNeuron(martinotti),
  },
];
