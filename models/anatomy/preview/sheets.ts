import type { Palette } from './palettes';
import type { View } from './rasterise';

export interface Sheet {
  readonly name: string;
  /** Prefixes of the structure ids that are drawn. */
  readonly shows: readonly string[];
  readonly palette: Palette;
  readonly views: readonly View[];
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  /** Ids of bundles to draw, or prefixes of them. */
  readonly pathways?: readonly string[];
}

const CENTRE = [0, -18, 2] as const;
const LEFT = [-30, -18, 10] as const;
const UP = [0, 0, 1] as const;
const view = (
  from: View['from'],
  target: View['target'],
  height: number,
  up: View['up'] = UP,
): View => ({ from, up, target, height });
const whole = { columns: 2, width: 900, height: 720 };

/** One structure of the set that is loaded on demand, from the side, in front, above and behind. */
const alone = (name: string, target: View['target'], height: number): Sheet => ({
  name,
  shows: [name],
  palette: 'tissue',
  ...whole,
  views: [
    view([-1, 0.15, 0.15], target, height),
    view([-0.35, 1, 0.2], target, height),
    view([0, 0, 1], target, height, [0, 1, 0]),
    view([0.55, -0.7, 0.45], target, height),
  ],
});

/** The left hippocampus cut across its long axis at MNI y = `y`, the front part taken away. */
const cutLeft = (from: View['from'], y: number): View => ({
  from,
  up: UP,
  target: [-28, y, -12],
  height: 24,
  cut: { at: [-29, y, -12], normal: [0, 0.87, -0.5] },
});

export const SHEETS: readonly Sheet[] = [
  {
    name: 'whole',
    shows: ['cortex', 'cerebellum', 'brainstem'],
    palette: 'tissue',
    ...whole,
    views: [
      view([-1, 0.25, 0.15], CENTRE, 165),
      view([-0.8, 0.7, 0.35], CENTRE, 175),
      view([0, 0, 1], CENTRE, 200, [0, 1, 0]),
      view([0, 0, -1], CENTRE, 200, [0, 1, 0]),
    ],
  },
  {
    name: 'left',
    shows: ['cortex-left'],
    palette: 'tissue',
    ...whole,
    views: [
      view([-1, 0, 0.05], LEFT, 150),
      view([1, 0, 0.05], LEFT, 150),
      view([0.1, 0, -1], LEFT, 200, [0, 1, 0]),
      view([-0.3, 1, 0.1], LEFT, 140),
    ],
  },
  {
    name: 'right',
    shows: ['cortex-right'],
    palette: 'tissue',
    ...whole,
    views: [
      view([1, 0, 0.05], [30, -18, 10], 150),
      view([-1, 0, 0.05], [30, -18, 10], 150),
      view([-0.1, 0, -1], [30, -18, 10], 200, [0, 1, 0]),
      view([0.3, 1, 0.1], [30, -18, 10], 140),
    ],
  },
  {
    name: 'regions',
    shows: ['cortex-left'],
    palette: 'regions',
    ...whole,
    views: [
      view([-1, 0, 0.05], LEFT, 150),
      view([1, 0, 0.05], LEFT, 150),
      view([0.1, 0, -1], LEFT, 200, [0, 1, 0]),
      view([-0.2, 1, 0.1], LEFT, 140),
    ],
  },
  {
    name: 'territory',
    shows: ['cortex-right'],
    palette: 'territory',
    ...whole,
    views: [
      view([1, 0, 0.05], [30, -18, 10], 150),
      view([-1, 0, 0.05], [30, -18, 10], 150),
      view([-0.1, 0, -1], [30, -18, 10], 200, [0, 1, 0]),
      view([0.2, 1, 0.1], [30, -18, 10], 140),
    ],
  },
  {
    name: 'openness',
    shows: ['cortex-left'],
    palette: 'openness',
    ...whole,
    views: [view([-1, 0, 0.05], LEFT, 150), view([1, 0, 0.05], LEFT, 150)],
  },
  {
    name: 'hindbrain',
    shows: ['cerebellum', 'brainstem'],
    palette: 'tissue',
    ...whole,
    views: [
      view([-1, -0.2, 0.05], [0, -50, -35], 90),
      view([0, -1, 0.1], [0, -50, -35], 90),
      view([0, 0.2, -1], [0, -50, -35], 120, [0, 1, 0]),
      view([-0.6, 0.8, -0.1], [0, -50, -35], 100),
    ],
  },
  {
    name: 'deep',
    shows: ['hippocampus', 'amygdala', 'thalamus', 'caudate', 'putamen', 'pallidum', 'accumbens'],
    palette: 'tissue',
    ...whole,
    views: [
      view([-1, 0.2, 0.2], [0, -15, -8], 80),
      view([-0.5, 1, 0.3], [0, -15, -8], 80),
      view([0, 0, 1], [0, -15, -8], 90, [0, 1, 0]),
      view([-0.2, -0.3, -1], [0, -15, -8], 90, [0, 1, 0]),
    ],
  },
  {
    name: 'pathways',
    shows: ['hippocampus', 'amygdala', 'thalamus'],
    palette: 'tissue',
    pathways: ['fornix', 'hippocampus-prefrontal', 'amygdala-prefrontal'],
    ...whole,
    views: [
      view([-1, 0.35, 0.3], [0, 2, 0], 110),
      view([-0.5, 1, 0.3], [0, 2, 0], 100),
      view([0, 0, 1], [0, 5, 0], 120, [0, 1, 0]),
      view([-1, 0, 0], [0, 5, 0], 100),
    ],
  },
  {
    name: 'all-pathways',
    shows: ['hippocampus', 'amygdala', 'cortex-right'],
    palette: 'tissue',
    pathways: [''],
    ...whole,
    views: [view([-1, 0.35, 0.3], [0, 2, 0], 150), view([-1, 0, 0], [0, 5, 0], 150)],
  },
  alone('caudate', [0, -5, 8], 62),
  alone('putamen', [0, 2, 1], 62),
  alone('pallidum', [0, 0, 0], 46),
  alone('accumbens', [0, 12, -8], 32),
  alone('corpus-callosum', [0, 0, 15], 62),
  alone('lateral-ventricle', [0, -14, 8], 84),
  alone('mammillary-body', [0, -5, -13], 12),
  alone('septal-nuclei', [0, 6, -2], 16),
  {
    name: 'subfields',
    shows: ['subiculum', 'ca1', 'ca2', 'ca3', 'dentate'],
    palette: 'tissue',
    ...whole,
    views: [
      cutLeft([-0.62, 0.72, 0.42], -26),
      cutLeft([-0.62, 0.72, 0.42], -16),
      cutLeft([0.35, 1, 0.3], -21),
      view([-0.9, 0.25, 0.55], [-28, -22, -12], 44),
    ],
  },
  {
    name: 'dentate',
    shows: ['ca3-left', 'dentate-gyrus-left'],
    palette: 'tissue',
    ...whole,
    views: [
      view([1, 0.2, 0.3], [-27, -22, -11], 40),
      view([-1, 0.3, 0.6], [-27, -22, -11], 40),
      cutLeft([-0.62, 0.72, 0.42], -26),
      view([0, -0.2, 1], [-27, -22, -11], 40, [0, 1, 0]),
    ],
  },
  {
    name: 'deep-set',
    shows: [
      'caudate',
      'putamen',
      'pallidum',
      'accumbens',
      'lateral-ventricle',
      'septal',
      'mammillary',
      'hippocampus',
      'amygdala',
      'thalamus',
    ],
    palette: 'tissue',
    ...whole,
    views: [
      view([-1, 0.2, 0.2], [0, -8, 4], 96),
      view([-0.4, 1, 0.25], [0, -8, 4], 86),
      view([0, 0, 1], [0, -12, 4], 110, [0, 1, 0]),
      view([-0.15, -0.2, -1], [0, -12, 4], 110, [0, 1, 0]),
    ],
  },
];
