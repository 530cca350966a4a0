import type { ModelGroup } from './coarse-parts';
import { loadParts, type LoadedParts, type ModelFault } from './load-parts';
import { nodeOf, type ModelNode } from './read-glb';

export type { ModelFault } from './load-parts';

export interface LoadedGroup {
  readonly nodes: readonly ModelNode[];
}

export function isFault(result: object): result is ModelFault {
  return 'reason' in result;
}

/** Loads the finer file of a group. A missing or truncated file gives a fault, never an exception. */
export async function loadFine(base: string, group: ModelGroup): Promise<LoadedGroup | ModelFault> {
  return loadModelFile(base, `${group}.fine.glb`);
}

/** Loads one file, in the same way. */
export async function loadModelFile(base: string, file: string): Promise<LoadedGroup | ModelFault> {
  return groupOf(await loadParts(base, file));
}

/** What three draws of what has been loaded. */
export function groupOf(loaded: LoadedParts | ModelFault): LoadedGroup | ModelFault {
  return 'parts' in loaded ? { nodes: loaded.parts.map(nodeOf) } : loaded;
}
