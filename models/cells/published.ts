import type { NeuronTree } from '../../src/atlas/neuron-swc';
import { RAT_LAYERS } from './recipes/granule';
import {
  APICAL,
  AXON,
  BASAL,
  DENDRITES,
  branchPoints,
  greatestOrder,
  meanDiameter,
  meanTipDistance,
  primaries,
  reach,
  segments,
  sholl,
  shollPeak,
  somaSize,
  spread,
  shaftDiameter,
  tips,
  totalLength,
} from './measure/morphometry';
import { branchPointShare, lengthShares, radialReach, withinHeights } from './measure/layers';

/** How a published number becomes a range. */
export type Basis =
  'published range' | 'range of studies' | 'mean ± SD' | 'mean ± 20 %' | 'at least' | 'sanity only';

/** One measurement of a cell against what was published. */
export interface Check {
  readonly cell: string;
  readonly quantity: string;
  readonly unit: 'um' | '1' | '%';
  readonly range: readonly [number, number];
  readonly basis: Basis;
  /** Ids in src/evidence/cells.json. */
  readonly findings: readonly string[];
  /** Where the number is of another cell, area or species than the one drawn. */
  readonly standIn?: string;
  readonly measure: (tree: NeuronTree) => number;
}

const about = (mean: number): [number, number] => [0.8 * mean, 1.2 * mean];
const near = (mean: number, sd: number): [number, number] => [mean - sd, mean + sd];

type Row = readonly [
  quantity: string,
  unit: Check['unit'],
  range: readonly [number, number],
  basis: Basis,
  findings: string | readonly string[],
  measure: (tree: NeuronTree) => number,
  standIn?: string,
];

const rows = (cell: string, table: readonly Row[]): Check[] =>
  table.map(([quantity, unit, range, basis, findings, measure, standIn]) => ({
    cell,
    quantity,
    unit,
    range,
    basis,
    findings: typeof findings === 'string' ? [findings] : findings,
    measure,
    ...(standIn ? { standIn } : {}),
  }));

const peak = (tree: NeuronTree, of: typeof BASAL) => shollPeak(sholl(tree, of));
const top = (tree: NeuronTree) => reach(tree, APICAL, 1)[1];

const SENSORY = 'rat somatosensory or visual cortex';
const GUINEA_PIG = 'guinea-pig medial frontal cortex, cut by the slice';
const RADIATUM = withinHeights(0, 310);
const LACUNOSUM = withinHeights(310, Infinity);
const ML_THIRD = (RAT_LAYERS.molecular - RAT_LAYERS.granule) / 3;
const INNER = RAT_LAYERS.granule + ML_THIRD;
const MIDDLE = INNER + ML_THIRD;

const layer5 = rows('pyramidal-layer-5', [
  [
    'total dendritic length',
    'um',
    [9000, 15000],
    'published range',
    'l5-thick-tufted-total-length-rat',
    (t) => totalLength(t, DENDRITES),
    SENSORY,
  ],
  [
    'apical length',
    'um',
    [2688, Infinity],
    'at least',
    'mpfc-pyramidal-apical-large',
    (t) => totalLength(t, APICAL),
    GUINEA_PIG,
  ],
  [
    'basal length',
    'um',
    [3364, Infinity],
    'at least',
    'mpfc-pyramidal-basal',
    (t) => totalLength(t, BASAL),
    GUINEA_PIG,
  ],
  [
    'apical branch points',
    '1',
    [18.6, Infinity],
    'at least',
    'mpfc-pyramidal-apical-large',
    (t) => branchPoints(t, APICAL),
    GUINEA_PIG,
  ],
  [
    'basal branch points',
    '1',
    about(27.2),
    'mean ± 20 %',
    'mpfc-pyramidal-basal',
    (t) => branchPoints(t, BASAL),
    GUINEA_PIG,
  ],
  [
    'basal tips',
    '1',
    about(32),
    'mean ± 20 %',
    'mpfc-pyramidal-basal',
    (t) => tips(t, BASAL).length,
    GUINEA_PIG,
  ],
  [
    'basal trees',
    '1',
    near(5.55, 1.47),
    'mean ± SD',
    'human-l23-basal-trees',
    (t) => primaries(t, BASAL).length,
    'human temporal cortex, layers 2 and 3',
  ],
  ['soma to top of tuft', 'um', [600, 800], 'published range', 'l5-thick-tufted-height-rat', top],
  [
    'tuft across',
    'um',
    [295, 376],
    'range of studies',
    ['mpfc-l6-tall-pyramidal-rat', 'mpfc-l2-pyramidal-rat'],
    (t) => spread(t, withinHeights(480, Infinity)(t, APICAL), 0),
    'rat prefrontal layers 2 and 6',
  ],
  [
    'trunk diameter near the soma',
    'um',
    [2.8, 6],
    'range of studies',
    ['mpfc-pyramidal-apical-large', 'l5-trunk-diameter'],
    (t) => shaftDiameter(t, 35),
    'guinea pig; rat sensory cortex',
  ],
  [
    'trunk diameter half way',
    'um',
    [2, 3.5],
    'published range',
    'l5-trunk-diameter',
    (t) => shaftDiameter(t, 300),
    SENSORY,
  ],
  [
    'diameter of tuft branches',
    'um',
    [0.5, 1],
    'published range',
    'l5-tuft-oblique-diameter',
    (t) => meanDiameter(t, withinHeights(560, Infinity)(t, APICAL)),
    SENSORY,
  ],
  [
    'soma width',
    'um',
    [15, 22],
    'published range',
    'l5-soma-diameter',
    (t) => somaSize(t)[0],
    SENSORY,
  ],
  [
    'soma height',
    'um',
    [20, 35],
    'published range',
    'l5-soma-diameter',
    (t) => somaSize(t)[1],
    SENSORY,
  ],
  [
    'Sholl, basal: radius of the peak',
    'um',
    [50, 90],
    'sanity only',
    'sholl-peaks',
    (t) => peak(t, BASAL).radius,
    'no single source',
  ],
  [
    'Sholl, basal: crossings at the peak',
    '1',
    [20, 30],
    'sanity only',
    'sholl-peaks',
    (t) => peak(t, BASAL).crossings,
    'no single source',
  ],
]);

const layer23 = rows('pyramidal-layer-2-3', [
  [
    'apical length',
    'um',
    [3148, 4190],
    'mean ± SD',
    'mpfc-l2-pyramidal-rat',
    (t) => totalLength(t, APICAL),
  ],
  [
    'basal length',
    'um',
    [1851, 2329],
    'mean ± SD',
    'mpfc-l2-pyramidal-rat',
    (t) => totalLength(t, BASAL),
  ],
  [
    'tuft across',
    'um',
    about(376),
    'mean ± 20 %',
    'mpfc-l2-pyramidal-rat',
    (t) => spread(t, APICAL, 0),
  ],
  [
    'basal dendrites across',
    'um',
    about(213),
    'mean ± 20 %',
    'mpfc-l2-pyramidal-rat',
    (t) => spread(t, BASAL, 0),
  ],
]);

const ca1 = rows('pyramidal-ca1', [
  [
    'total dendritic length',
    'um',
    [11_900, 13_500],
    'range of studies',
    [
      'ca1-total-dendritic-length-rat-fiala',
      'ca1-dendrites-and-synapse-counts-rat',
      'ca1-total-dendritic-length-rat-ishizuka',
    ],
    (t) => totalLength(t, DENDRITES),
  ],
  [
    'basal length',
    'um',
    about(5500),
    'mean ± 20 %',
    'ca1-basal-dendrites-rat',
    (t) => totalLength(t, BASAL),
  ],
  [
    'trunk and radiatum length',
    'um',
    about(4100),
    'mean ± 20 %',
    'ca1-radiatum-dendrites-rat',
    (t) => totalLength(t, RADIATUM(t, APICAL)),
  ],
  [
    'lacunosum-moleculare length',
    'um',
    about(2300),
    'mean ± 20 %',
    'ca1-slm-tuft-rat',
    (t) => totalLength(t, LACUNOSUM(t, APICAL)),
  ],
  [
    'basal branch points',
    '1',
    about(30),
    'mean ± 20 %',
    'ca1-basal-dendrites-rat',
    (t) => branchPoints(t, BASAL),
  ],
  [
    'radiatum branch points',
    '1',
    about(30),
    'mean ± 20 %',
    'ca1-radiatum-dendrites-rat',
    (t) => branchPoints(t, RADIATUM(t, APICAL)),
  ],
  [
    'lacunosum-moleculare branch points',
    '1',
    about(15),
    'mean ± 20 %',
    'ca1-slm-tuft-rat',
    (t) => branchPoints(t, LACUNOSUM(t, APICAL)),
  ],
  [
    'primary basal dendrites',
    '1',
    about(5),
    'mean ± 20 %',
    'ca1-basal-dendrites-rat',
    (t) => primaries(t, BASAL).length,
  ],
  [
    'distance of basal tips from the soma',
    'um',
    about(130),
    'mean ± 20 %',
    'ca1-basal-dendrites-rat',
    (t) => meanTipDistance(t, BASAL),
  ],
  ['soma to top of tuft', 'um', about(500), 'mean ± 20 %', 'ca1-slm-tuft-rat', top],
  ['soma diameter', 'um', about(21), 'mean ± 20 %', 'ca1-soma-diameter-rat', (t) => somaSize(t)[0]],
  [
    'trunk diameter',
    'um',
    about(3),
    'mean ± 20 %',
    'ca1-radiatum-dendrites-rat',
    (t) => shaftDiameter(t, 40),
  ],
  [
    'diameter of tuft branches',
    'um',
    [0.25, 1],
    'published range',
    'ca1-slm-tuft-rat',
    (t) => meanDiameter(t, LACUNOSUM(t, APICAL)),
  ],
  [
    'diameter of basal branches',
    'um',
    [0.5, 1],
    'published range',
    'ca1-basal-dendrites-rat',
    (t) => meanDiameter(t, BASAL),
  ],
  [
    'Sholl, apical: radius of the peak',
    'um',
    [100, 150],
    'sanity only',
    'sholl-peaks',
    (t) => peak(t, APICAL).radius,
    'no single source',
  ],
  [
    'Sholl, apical: crossings at the peak',
    '1',
    [15, 25],
    'sanity only',
    'sholl-peaks',
    (t) => peak(t, APICAL).crossings,
    'no single source',
  ],
]);

const ca3 = rows('pyramidal-ca3', [
  [
    'total dendritic length',
    'um',
    [9300, 15_800],
    'published range',
    'ca3-total-dendritic-length-rat',
    (t) => totalLength(t, DENDRITES),
  ],
  [
    'apical length',
    'um',
    near(6332, 1029),
    'mean ± SD',
    'ca3b-apical-basal-length-rat',
    (t) => totalLength(t, APICAL),
  ],
  [
    'basal length',
    'um',
    near(5062, 1397),
    'mean ± SD',
    'ca3b-apical-basal-length-rat',
    (t) => totalLength(t, BASAL),
  ],
  [
    'share of the length in stratum oriens',
    '%',
    [42, 51],
    'published range',
    'ca3-total-dendritic-length-rat',
    (t) => (100 * totalLength(t, BASAL)) / totalLength(t, DENDRITES),
  ],
  [
    'transverse extent',
    'um',
    near(311, 84),
    'mean ± SD',
    'ca3b-arbor-extent-rat',
    (t) => spread(t, DENDRITES, 0),
  ],
  [
    'septotemporal extent',
    'um',
    near(269, 106),
    'mean ± SD',
    'ca3b-arbor-extent-rat',
    (t) => spread(t, DENDRITES, 2),
  ],
]);

const granule = rows('granule-mature', [
  [
    'total dendritic length',
    'um',
    [2324, 4582],
    'published range',
    'granule-total-dendritic-length-rat',
    (t) => totalLength(t, DENDRITES),
  ],
  [
    'dendritic segments',
    '1',
    [22, 40],
    'published range',
    'granule-segments-order-rat',
    (t) => segments(t, DENDRITES),
  ],
  [
    'greatest branch order',
    '1',
    [4, 8],
    'published range',
    'granule-segments-order-rat',
    (t) => greatestOrder(t, DENDRITES),
  ],
  [
    'primary dendrites',
    '1',
    [1, 4],
    'published range',
    'granule-segments-order-rat',
    (t) => primaries(t, DENDRITES).length,
  ],
  [
    'branch points',
    '1',
    about(14),
    'mean ± 20 %',
    'granule-fiala-row-rat',
    (t) => branchPoints(t, DENDRITES),
  ],
  [
    'branch points in granule layer and inner third',
    '%',
    about(63),
    'mean ± 20 %',
    'granule-branchpoint-zone-rat',
    (t) => branchPointShare(t, DENDRITES, INNER),
  ],
  [
    'length in granule layer and inner third',
    '%',
    about(30),
    'mean ± 20 %',
    'granule-branchpoint-zone-rat',
    (t) => lengthShares(t, DENDRITES, [INNER, MIDDLE])[0]!,
  ],
  [
    'length in middle third',
    '%',
    about(30),
    'mean ± 20 %',
    'granule-branchpoint-zone-rat',
    (t) => lengthShares(t, DENDRITES, [INNER, MIDDLE])[1]!,
  ],
  [
    'length in outer third',
    '%',
    about(40),
    'mean ± 20 %',
    'granule-branchpoint-zone-rat',
    (t) => lengthShares(t, DENDRITES, [INNER, MIDDLE])[2]!,
  ],
  [
    'transverse spread',
    'um',
    about(325),
    'mean ± 20 %',
    'granule-arbor-spread-rat',
    (t) => spread(t, DENDRITES, 0),
  ],
  [
    'septotemporal spread',
    'um',
    about(176),
    'mean ± 20 %',
    'granule-arbor-spread-rat',
    (t) => spread(t, DENDRITES, 2),
  ],
  ['soma to highest tip', 'um', about(300), 'mean ± 20 %', 'granule-fiala-row-rat', top],
  ['soma width', 'um', about(10), 'mean ± 20 %', 'granule-soma-ellipse', (t) => somaSize(t)[0]],
  ['soma height', 'um', about(18), 'mean ± 20 %', 'granule-soma-ellipse', (t) => somaSize(t)[1]],
  [
    'Sholl: radius of the peak',
    'um',
    [100, 160],
    'sanity only',
    'sholl-peaks',
    (t) => peak(t, DENDRITES).radius,
    'no single source',
  ],
  [
    'Sholl: crossings at the peak',
    '1',
    [8, 12],
    'sanity only',
    'sholl-peaks',
    (t) => peak(t, DENDRITES).crossings,
    'no single source',
  ],
]);

const BY_WEEK = 'adultborn-granule-length-by-week';
const week = (cell: string, low: number, high: number): Check[] =>
  rows(cell, [
    [
      'total dendritic length',
      'um',
      [low, high],
      'published range',
      BY_WEEK,
      (t) => totalLength(t, DENDRITES),
    ],
  ]);

const basket = rows('basket-pv', [
  [
    'total dendritic length',
    'um',
    about(4300),
    'mean ± 20 %',
    'pv-ca1-dendritic-length-rat',
    (t) => totalLength(t, DENDRITES),
  ],
  [
    'total axonal length',
    'um',
    [20_000, 50_000],
    'published range',
    'pv-basket-dendrite-axon',
    (t) => totalLength(t, AXON),
  ],
  [
    'reach of the axon from the soma',
    'um',
    [400, 500],
    'published range',
    'pv-basket-dendrite-axon',
    (t) => radialReach(t, AXON),
  ],
  ['soma diameter', 'um', [12, 20], 'published range', 'pv-soma-diameter', (t) => somaSize(t)[0]],
]);

const sst = rows('martinotti-sst', [
  [
    'total dendritic length',
    'um',
    [1500, 3000],
    'published range',
    'martinotti-lengths',
    (t) => totalLength(t, DENDRITES),
  ],
  [
    'total axonal length',
    'um',
    [8000, 20_000],
    'published range',
    'martinotti-lengths',
    (t) => totalLength(t, AXON),
  ],
  [
    'spread of the axon in layer 1',
    'um',
    [500, 1000],
    'published range',
    'martinotti-lengths',
    (t) => spread(t, withinHeights(610, Infinity)(t, AXON), 0),
  ],
  [
    'soma diameter',
    'um',
    [10, 16],
    'published range',
    'martinotti-soma-diameter',
    (t) => somaSize(t)[0],
  ],
]);

/** All measurements that are held to publications. */
export const CHECKS: readonly Check[] = [
  ...layer5,
  ...layer23,
  ...ca1,
  ...ca3,
  ...granule,
  ...week('granule-1-week', 20, 100),
  ...week('granule-2-weeks', 250, 500),
  ...week('granule-4-weeks', 900, 1400),
  ...week('granule-8-weeks', 1300, 2000),
  ...basket,
  ...sst,
];

/** Whether a measured value fits. Sanity checks are shown and not held. */
export const fits = ({ range: [low, high] }: Check, value: number): boolean =>
  value >= low && value <= high;
