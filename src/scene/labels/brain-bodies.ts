import { sceneFromMni } from '../../atlas/spaces';
import type { Body } from './bodies';
import type { LabelId } from './label-points';

type Mni = readonly [number, number, number];

const body = (
  structure: string,
  from: Mni,
  to: Mni,
  radius: number,
  ...of: readonly LabelId[]
): Body => ({ structure, from: sceneFromMni(...from), to: sceneFromMni(...to), radius, of });

/** One body along a course. */
const course = (
  structure: string,
  points: readonly Mni[],
  radius: number,
  ...of: readonly LabelId[]
): readonly Body[] =>
  points.slice(1).map((to, i) => ({
    ...body(structure, points[i]!, to, radius, ...of),
    goesOn: i > 0,
  }));

/** Nothing here names them, so that any name on them would be theirs; they stand in the shade. */
const HINDBRAIN: readonly Body[] = [
  { ...body('cerebellum', [-26, -64, -35], [26, -64, -35], 25), faint: true },
  { ...body('brainstem', [0, -27, -14], [0, -37, -58], 13), faint: true, goesOn: true },
];

const AMYGDALA = ['amygdala-left', [-24, -3, -19], [-21, -1, -17], 6.5] as const;
const HIPPOCAMPUS: readonly Mni[] = [
  [-24, -9, -20],
  [-29, -24, -13],
  [-25, -35, -1],
];
/** From the fimbria over the thalamus and down before it. */
const FORNIX: readonly Mni[] = [
  [-29, -22, -8],
  [-27, -32, 2],
  [-20, -34, 10],
  [-11, -28, 17],
  [-4, -14, 19],
  [-2, -1, 10],
  [-2, 2, 0],
  [-3, -5, -11],
];

/**
 * Bodies of the brain that names keep off, MNI mm: stretches and radii fitted by hand to the meshes and fibres that are drawn. Their
 * silhouettes are held to those in tests/scene/labels/bodies-drawn.test.ts.
 */
export const BRAIN_BODIES: Readonly<Record<'brain' | 'circuit', readonly Body[]>> = {
  brain: [
    ...HINDBRAIN,
    body(...AMYGDALA),
    body('thalamus-left', [-3, -2, 12], [-16, -34, 10], 17, 'glutamate-pulses'),
  ],
  circuit: [
    ...HINDBRAIN,
    body(...AMYGDALA, 'amygdala'),
    ...course('hippocampus-left', HIPPOCAMPUS, 7, 'hippocampus'),
    body('thalamus-left', [-8, -8, 7], [-13, -24, 7], 9.5, 'thalamus', 'lateral-habenula'),
    body('lateral-habenula-left', [-3.5, -23.7, 3.2], [-3.5, -23.7, 3.2], 3, 'lateral-habenula'),
    body('accumbens-left', [-9, 13, -8], [-11, 11, -8], 5, 'accumbens'),
    ...course('fornix-left', FORNIX, 3.5, 'fornix', 'glutamate-pulses'),
    body('hippocampus-prefrontal-left', [-8, 8, -8], [-8, 34, -8], 7, 'glutamate-pulses'),
    body('cortex-left', [-6, 40, -4], [-6, 46, 6], 9, 'medial-prefrontal-cortex'),
  ],
};
