/** One picture: an instant, at a size. */
export interface Shot {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
  /** Keys pressed once it stands. */
  readonly keys?: readonly string[];
}

const DESKTOP = { width: 1440, height: 900 };
/** A frozen display time, so that a picture is the same each time it is taken. */
const TAU = 'tau=2';

/** What the README and the documents show. */
export const DOCUMENT_SHOTS: readonly Shot[] = [
  { name: 'brain', query: `?t=40min&${TAU}`, ...DESKTOP },
  { name: 'circuit', query: `?t=24h&scale=circuit&${TAU}`, ...DESKTOP },
  { name: 'microcircuit', query: `?t=40min&scale=microcircuit&${TAU}`, ...DESKTOP },
  { name: 'dendrite', query: `?t=24h&scale=dendrite&${TAU}`, ...DESKTOP },
  { name: 'synapse-scene', query: `?t=40min&scale=synapse&${TAU}`, ...DESKTOP },
  { name: 'compare', query: `?t=24h&compare=ssri&select=madrs&${TAU}`, ...DESKTOP },
  { name: 'paper', query: `?t=40min&scale=circuit&theme=light&${TAU}`, ...DESKTOP },
];

/** The contact sheet: before, the infusion, hours, days, weeks after it. */
export const SHEET = {
  times: ['-24h', '40min', '4h', '24h', '72h', '14d', '56d'],
  themes: ['dark', 'light'],
  query: `?${TAU}&embed=1`,
  ...DESKTOP,
} as const;

/** The zoom from the brain to single receptors, in turns of the wheel. */
export const ZOOM = {
  query: `?t=40min&${TAU}`,
  pictures: 38,
  /** Pixels of a turn, and how many there are between two pictures. */
  turn: -120,
  turns: 2,
  ...DESKTOP,
} as const;

/** Alone, one by one: those of the left side, and those that have none. */
const ALONE = [
  ...['hippocampus', 'amygdala', 'thalamus', 'caudate', 'putamen', 'pallidum', 'accumbens'],
  ...['lateral-ventricle', 'septal-nuclei', 'mammillary-body', 'cortex'],
  ...['dentate-gyrus', 'ca3', 'ca2', 'ca1', 'subiculum'],
].map((id) => `${id}-left`);
const SMALL = { width: 960, height: 640 };

/** The anatomy: the glass brain from six sides, tissue in raking light, the scan on a cut, everything alone. */
export const STRUCTURE_SHOTS: readonly Shot[] = [
  ...['l', 'r', 'f', 'b', 'u', 'd'].map((key) => ({
    name: `glass-${key}`,
    query: `?t=40min&${TAU}`,
    keys: [key],
    ...SMALL,
  })),
  ...['coronal:-20', 'sagittal:-6', 'axial:6'].map((cut) => ({
    name: `cut-${cut.replace(':', '')}`,
    query: `?t=-24h&cut=${cut}&${TAU}`,
    ...SMALL,
  })),
  ...[...ALONE, 'corpus-callosum', 'cerebellum', 'brainstem'].map((id) => ({
    name: `alone-${id}`,
    query: `?t=-24h&isolate=${id}&${TAU}`,
    ...SMALL,
  })),
];
