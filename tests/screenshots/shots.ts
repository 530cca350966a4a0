import { SCALES } from '../../src/contract/view';

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
const PHONE = { width: 390, height: 844 };
const KIOSK = { width: 1080, height: 1920 };
const TIMES = ['-24h', '40min', '2h', '24h', '14d'];
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

/** The contact sheet: every scale at the times that matter, on a desk, in a hand, on a wall. */
export const SHEET_SHOTS: readonly Shot[] = [
  ...sheet('desktop', DESKTOP, ''),
  ...sheet('phone', PHONE, ''),
  ...sheet('kiosk', KIOSK, ''),
  ...sheet('light', DESKTOP, '&theme=light'),
];

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

function sheet(kind: string, size: { width: number; height: number }, more: string): Shot[] {
  return SCALES.flatMap((scale) =>
    TIMES.map((time) => ({
      name: `${kind}-${scale}-${time}`,
      query: `?t=${time}&scale=${scale}&${TAU}${more}`,
      ...size,
    })),
  );
}
