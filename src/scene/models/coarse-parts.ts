import { loadParts, type LoadedParts, type ModelFault } from './load-parts';

/** Groups of structures that come in one file each. */
export const MODEL_GROUPS = ['cortex-left', 'cortex-right', 'hindbrain', 'deep'] as const;
export type ModelGroup = (typeof MODEL_GROUPS)[number];

type Groups = Promise<readonly (LoadedParts | ModelFault)[]>;

/** Coarse brains on the way, by where the files lie. */
const coming = new Map<string, Groups>();

const load = (base: string): Groups =>
  Promise.all(MODEL_GROUPS.map((group) => loadParts(base, `${group}.coarse.glb`)));

/** Asks for the coarse brain at once, for whoever will want it: code and a graphics context take their time, and so does the network. */
export function startCoarse(base: string): Groups {
  const started = load(base);
  coming.set(base, started);
  return started;
}

/** What is on the way is kept for the first who takes it, and for nobody longer. */
export function takeCoarse(base: string): Groups {
  const started = coming.get(base);
  coming.delete(base);
  return started ?? load(base);
}
