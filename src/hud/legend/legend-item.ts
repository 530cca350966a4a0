import { variableIndex, type VariableId } from '../../contract/variables';
import type { Sample, Trajectory } from '../../simulation/trajectory';

export interface LegendItem {
  readonly name:
    | 'prefrontal'
    | 'hippocampus'
    | 'amygdala'
    | 'accumbens'
    | 'lateral-habenula'
    | 'drug'
    | 'glutamate'
    | 'pulse'
    | 'synapse'
    | 'growth'
    | 'spineOld'
    | 'spineNew'
    | 'spineLost'
    | 'pyramidal'
    | 'interneuron'
    | 'block'
    | 'spike'
    | 'newborn'
    | 'glutamateMolecule'
    | 'drugMolecule'
    | 'nmdaReceptor'
    | 'ampaReceptor'
    | 'aboveUsual';
  /** One of the scale's marks. */
  readonly mark: string;
  /** Custom property of the palette. */
  readonly colour: string;
  /** Has its own label in the picture, so that a small screen can do without it here. */
  readonly labelled?: true;
  /** Told of on a small screen only when the whole key is asked for. */
  readonly aside?: true;
  /** Whether it can be seen in the picture at this instant; always, if absent. */
  readonly seen?: (sample: Sample, trajectory: Trajectory) => boolean;
  /** Whether it can be seen at any instant of a course; at some, if absent. */
  readonly ever?: (trajectory: Trajectory) => boolean;
}

/** A course that the picture shows, at an instant. */
export interface KeyedCourse {
  readonly sample: Sample;
  readonly trajectory: Trajectory;
}

/** Whether an item is in view: in `only` one of two courses (0, 1), if that is so; `never` if no course ever shows it. */
export interface InView {
  readonly seen: 'true' | 'false' | 'never';
  readonly only: 0 | 1 | null;
}

const IN_VIEW = {
  both: { seen: 'true', only: null },
  first: { seen: 'true', only: 0 },
  beside: { seen: 'true', only: 1 },
  none: { seen: 'false', only: null },
  never: { seen: 'never', only: null },
} as const satisfies Readonly<Record<string, InView>>;

/** Looks for an item in the picture. @param never whether no course ever has it in view, known already */
export function inViewOf(
  { seen }: LegendItem,
  here: KeyedCourse,
  there: KeyedCourse | null,
  never: boolean,
): InView {
  const first = seen?.(here.sample, here.trajectory) ?? true;
  const second = there === null ? first : (seen?.(there.sample, there.trajectory) ?? true);
  if (first && second) return IN_VIEW.both;
  if (first || second) return first ? IN_VIEW.first : IN_VIEW.beside;
  return never ? IN_VIEW.never : IN_VIEW.none;
}

/** Where an item is seen that stands for a variable. */
type When = Required<Pick<LegendItem, 'seen' | 'ever'>>;

/** Seen while a variable lies above a threshold, in its unit. */
export function above(variable: VariableId, threshold: number): When {
  const index = variableIndex(variable);
  return {
    seen: ({ values }) => (values[index] ?? 0) > threshold,
    ever: ({ columns }) => columns[index]?.some((value) => value > threshold) ?? false,
  };
}

/** Release (points above baseline) below which the picture shows no light of it. */
const VISIBLE_RELEASE = 0.7;
export const burst = above('glutamateRelease', 100 + VISIBLE_RELEASE);
