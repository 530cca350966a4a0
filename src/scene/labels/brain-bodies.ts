import { sceneFromMni } from '../../atlas/spaces';
import type { Body } from './bodies';
import type { LabelId } from './label-points';

type Mni = readonly [number, number, number];

const body = (from: Mni, to: Mni, radius: number, ...of: readonly LabelId[]): Body => ({
  from: sceneFromMni(...from),
  to: sceneFromMni(...to),
  radius,
  of,
});

/** Nothing here names them, so that any name on them would be theirs. */
const HINDBRAIN: readonly Body[] = [
  body([-25, -66, -38], [25, -66, -38], 22),
  body([0, -27, -16], [0, -42, -56], 13),
];

/** Bodies of the brain that names keep off, MNI mm: stretches within the bounds that the atlas has of them, and radii, mm. */
export const BRAIN_BODIES: Readonly<Record<'brain' | 'circuit', readonly Body[]>> = {
  brain: [
    ...HINDBRAIN,
    body([-24, -3, -20], [-20, -2, -17], 9),
    body([-3, -2, 12], [-16, -34, 10], 17, 'glutamate-pulses'),
  ],
  circuit: [
    ...HINDBRAIN,
    body([-24, -3, -20], [-20, -2, -17], 9, 'amygdala'),
    body([-25, -9, -20], [-28, -33, -6], 7, 'hippocampus'),
    body([-8, -8, 8], [-14, -25, 8], 11, 'thalamus', 'lateral-habenula'),
    body([-3, 2, 8], [-5, -14, 20], 5, 'fornix', 'glutamate-pulses'),
    body([-5, -14, 20], [-16, -33, 12], 5, 'fornix', 'glutamate-pulses'),
    body([-16, -33, 12], [-27, -36, -2], 5, 'fornix', 'glutamate-pulses'),
    body([-8, 8, -8], [-8, 34, -8], 7, 'glutamate-pulses'),
    body([-6, 40, -4], [-6, 46, 6], 9, 'medial-prefrontal-cortex'),
  ],
};
