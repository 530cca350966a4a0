import type { PartId } from '../../store/structures/parts';
import { STAYING, type StayingId } from './staying';

/** What a release sends out and lets in, in the order of the shader's numbers for it. */
export const ON_THE_WAY = ['glutamate', 'ions'] as const satisfies readonly PartId[];

/** Whose each group of small things is: a ring goes with what it is about, and what is free with its like in a pore. */
const PART_OF: Readonly<Record<StayingId, PartId>> = {
  newAmpa: 'ampa-receptors',
  heldKetamine: 'ketamine',
  magnesium: 'ions',
  bdnf: 'bdnf-granules',
  granules: 'bdnf-granules',
  trkb: 'trkb-receptors',
  mtorc1: 'mtorc1',
  ribosomes: 'polyribosomes',
  freeGlutamate: 'glutamate',
  freeKetamine: 'ketamine',
};
const GROUPS = Object.keys(STAYING) as StayingId[];

/** Which small things a picture shows, as its shaders are told: 1 for each group that stays, and for each kind that is on its way. */
export class Shown {
  readonly staying = { value: new Float32Array(GROUPS.length).fill(1) };
  readonly onTheWay = { value: new Float32Array(ON_THE_WAY.length).fill(1) };

  /** Those of the parts for which `shows` is true. */
  only(shows: (part: PartId) => boolean): this {
    for (const group of GROUPS) this.staying.value[STAYING[group]] = shows(PART_OF[group]) ? 1 : 0;
    ON_THE_WAY.forEach((part, i) => (this.onTheWay.value[i] = shows(part) ? 1 : 0));
    return this;
  }
}

/** Groups of small things that are a part's. */
export const groupsOf = (part: PartId): readonly number[] =>
  GROUPS.filter((group) => PART_OF[group] === part).map((group) => STAYING[group]);
