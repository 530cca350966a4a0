/** A structure that gets a mesh. `group` is the file it is packed into; `contours` names its drawing in landmarks.json. */
export interface StructureInfo {
  readonly id: string;
  readonly latin: string;
  readonly english: string;
  readonly side: 'left' | 'right' | 'midline';
  readonly group: 'cortex-left' | 'cortex-right' | 'hindbrain' | 'deep';
  readonly contours?: string;
  /** Triangles wanted per level. */
  readonly triangles: { readonly coarse: number; readonly fine: number };
  /** Plausible volume of an adult, ml: wide limits that a broken bake would leave. */
  readonly plausibleMl: readonly [number, number];
  /** What of the shape is drawn and not seen on the scan. */
  readonly note?: string;
}

const paired = (
  name: string,
  latin: string,
  english: string,
  triangles: StructureInfo['triangles'],
  plausibleMl: readonly [number, number],
  note?: string,
): StructureInfo[] =>
  (['left', 'right'] as const).map((side) => ({
    id: `${name}-${side}`,
    latin: `${latin} ${side === 'left' ? 'sinistrum' : 'dextrum'}`.trim(),
    english: `${side} ${english}`,
    side,
    group: 'deep',
    contours: `${name}_${side === 'left' ? 'L' : 'R'}`,
    triangles,
    plausibleMl,
    ...(note === undefined ? {} : { note }),
  }));

const gendered = (list: StructureInfo[]): StructureInfo[] =>
  list.map((entry) => ({
    ...entry,
    latin: entry.latin.replace('sinistrum', 'sinister').replace('dextrum', 'dexter'),
  }));

const CORTEX = { coarse: 29000, fine: 110000 } as const;

const SULCI =
  'Sulci that the scan has fused are opened along their middle; tissue around the hippocampus and amygdala is kept closed.';

const HEAD =
  'The outline and the hook of the uncus follow the scan; the digitations of the head and the furrow below the uncus are schematic.';

export const STRUCTURES: readonly StructureInfo[] = [
  {
    id: 'cortex-left',
    latin: 'Hemispherium cerebri sinistrum',
    english: 'left cerebral hemisphere',
    side: 'left',
    group: 'cortex-left',
    triangles: CORTEX,
    plausibleMl: [480, 700],
    note: SULCI,
  },
  {
    id: 'cortex-right',
    latin: 'Hemispherium cerebri dextrum',
    english: 'right cerebral hemisphere',
    side: 'right',
    group: 'cortex-right',
    triangles: CORTEX,
    plausibleMl: [480, 700],
    note: SULCI,
  },
  {
    id: 'cerebellum',
    latin: 'Cerebellum',
    english: 'cerebellum',
    side: 'midline',
    group: 'hindbrain',
    triangles: { coarse: 15600, fine: 62000 },
    plausibleMl: [110, 200],
    note: 'The large fissures are those of the scan; the folia between them are drawn.',
  },
  {
    id: 'brainstem',
    latin: 'Truncus encephali',
    english: 'brainstem',
    side: 'midline',
    group: 'hindbrain',
    triangles: { coarse: 1600, fine: 5000 },
    plausibleMl: [22, 45],
    note: 'The scan ends in the medulla; the lower end is rounded off, the upper end overlaps the diencephalon.',
  },
  ...gendered(
    paired(
      'hippocampus',
      'Hippocampus',
      'hippocampus',
      { coarse: 2600, fine: 8000 },
      [2.5, 5],
      HEAD,
    ),
  ),
  ...paired(
    'amygdala',
    'Corpus amygdaloideum',
    'amygdala',
    { coarse: 500, fine: 2200 },
    [0.9, 2.2],
  ),
  ...gendered(paired('thalamus', 'Thalamus', 'thalamus', { coarse: 800, fine: 3200 }, [5, 9])),
];

export const LEVELS = ['coarse', 'fine'] as const;
export type Level = (typeof LEVELS)[number];
export const GROUPS = ['cortex-left', 'cortex-right', 'hindbrain', 'deep'] as const;
