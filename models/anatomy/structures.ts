/** A structure that gets a mesh. `group` is the file it is packed into; `contours` names its drawing in landmarks.json. */
export interface StructureInfo {
  readonly id: string
  readonly latin: string
  readonly english: string
  readonly side: 'left' | 'right' | 'midline'
  readonly group: 'cortex-left' | 'cortex-right' | 'hindbrain' | 'deep'
  readonly contours?: string
  /** Triangles wanted per level. */
  readonly triangles: { readonly coarse: number; readonly fine: number }
  /** Plausible volume of an adult, ml: wide limits that a broken bake would leave. */
  readonly plausibleMl: readonly [number, number]
}

const paired = (name: string, latin: string, english: string, triangles: StructureInfo['triangles'], plausibleMl: readonly [number, number]): StructureInfo[] =>
  (['left', 'right'] as const).map((side) => ({
    id: `${name}-${side}`,
    latin: `${latin} ${side === 'left' ? 'sinistrum' : 'dextrum'}`.trim(),
    english: `${side} ${english}`,
    side,
    group: 'deep',
    contours: `${name}_${side === 'left' ? 'L' : 'R'}`,
    triangles,
    plausibleMl,
  }))

const gendered = (list: StructureInfo[]): StructureInfo[] =>
  list.map((entry) => ({ ...entry, latin: entry.latin.replace('sinistrum', 'sinister').replace('dextrum', 'dexter') }))

const CORTEX = { coarse: 34000, fine: 120000 } as const

export const STRUCTURES: readonly StructureInfo[] = [
  { id: 'cortex-left', latin: 'Hemispherium cerebri sinistrum', english: 'left cerebral hemisphere', side: 'left', group: 'cortex-left', triangles: CORTEX, plausibleMl: [480, 700] },
  { id: 'cortex-right', latin: 'Hemispherium cerebri dextrum', english: 'right cerebral hemisphere', side: 'right', group: 'cortex-right', triangles: CORTEX, plausibleMl: [480, 700] },
  { id: 'cerebellum', latin: 'Cerebellum', english: 'cerebellum', side: 'midline', group: 'hindbrain', triangles: { coarse: 12000, fine: 56000 }, plausibleMl: [110, 200] },
  { id: 'brainstem', latin: 'Truncus encephali', english: 'brainstem', side: 'midline', group: 'hindbrain', triangles: { coarse: 2200, fine: 8000 }, plausibleMl: [22, 45] },
  ...gendered(paired('hippocampus', 'Hippocampus', 'hippocampus', { coarse: 2600, fine: 9000 }, [2.5, 5])),
  ...paired('amygdala', 'Corpus amygdaloideum', 'amygdala', { coarse: 700, fine: 2600 }, [0.9, 2.2]),
  ...gendered(paired('thalamus', 'Thalamus', 'thalamus', { coarse: 1000, fine: 4000 }, [5, 9])),
]

export const LEVELS = ['coarse', 'fine'] as const
export type Level = (typeof LEVELS)[number]
export const GROUPS = ['cortex-left', 'cortex-right', 'hindbrain', 'deep'] as const
