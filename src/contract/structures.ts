import { readNumber, writeNumber, type Reading } from './link-reading';

/** Planes of the body, each named after what it is parallel to. */
export const CUT_AXES = ['sagittal', 'coronal', 'axial'] as const;
export type CutAxis = (typeof CUT_AXES)[number];

/** A plane through the brain. */
export interface Cut {
  readonly axis: CutAxis;
  /** MNI: x of a sagittal, y of a coronal, z of an axial plane. */
  readonly mm: number;
}

/** Where a plane still meets the brain, MNI mm: the bounds of both hemispheres, cerebellum and brainstem, rounded out. */
export const CUT_RANGES: Readonly<Record<CutAxis, readonly [number, number]>> = {
  sagittal: [-74, 74],
  coronal: [-108, 76],
  axial: [-70, 86],
};

/** More than everything that has a name. */
const MOST_HIDDEN = 120;
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,7}$/;

/** Ids that were given up, each with what it became, so that links, files and slides from before still lead there. */
const RENAMED: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'column-synapses': ['interneuron-nmda-receptors', 'pyramidal-synapses'],
};

/** What an id stands for today: the id itself, or all that an old one became, what it meant first. */
function today(id: string): readonly [string, ...string[]] {
  return Object.hasOwn(RENAMED, id) ? (RENAMED[id] ?? [id]) : [id];
}

/** The form of an id. Which ids there are is known only once the atlas has been loaded. */
export function readStructure(text: string): Reading<string> {
  return text.length <= 60 && NAME.test(text)
    ? { value: today(text)[0] }
    : { reason: 'unreadable' };
}

export function readStructures(text: string): Reading<readonly string[]> {
  const ids = text.split(',');
  if (ids.length > MOST_HIDDEN) return { reason: 'out-of-range' };
  if (!ids.every((id) => 'value' in readStructure(id))) return { reason: 'unreadable' };
  return { value: presentStructures(ids) };
}

/** A list of ids as it would be written today, each once. */
export function presentStructures(ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap(today))];
}

/** Reads `coronal:-20`. */
export function readCut(text: string): Reading<Cut> {
  const [name = '', at = '', ...more] = text.split(':');
  const axis = CUT_AXES.find((each) => each === name);
  if (more.length > 0 || at === '') return { reason: 'unreadable' };
  if (axis === undefined) return { reason: 'unknown-choice' };
  const reading = readNumber(at, ...CUT_RANGES[axis]);
  return 'value' in reading ? { value: { axis, mm: reading.value } } : reading;
}

export function writeCut({ axis, mm }: Cut): string {
  return `${axis}:${writeNumber(mm)}`;
}
