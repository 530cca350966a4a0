import { fetchPatiently } from '../../store/fetch-patiently';
import type { ModelNode } from './read-glb';
import { readGlb } from './read-glb';

/** Detail of a set of models: `coarse` is the first picture, `fine` replaces it where there is room. */
export type Level = 'coarse' | 'fine';

/** Groups of structures that come in one file each. */
export const MODEL_GROUPS = ['cortex-left', 'cortex-right', 'hindbrain', 'deep'] as const;
export type ModelGroup = (typeof MODEL_GROUPS)[number];

export interface LoadedGroup {
  readonly nodes: readonly ModelNode[];
}

/** Why a file is not in the picture. */
export interface ModelFault {
  readonly file: string;
  readonly reason: string;
}

export function isFault(result: LoadedGroup | ModelFault): result is ModelFault {
  return 'reason' in result;
}

/** Loads one group. A missing or truncated file gives a fault, never an exception. */
export async function loadGroup(
  base: string,
  group: ModelGroup,
  level: Level,
): Promise<LoadedGroup | ModelFault> {
  return loadModelFile(base, `${group}.${level}.glb`);
}

/** Loads one file, in the same way. */
export async function loadModelFile(base: string, file: string): Promise<LoadedGroup | ModelFault> {
  try {
    const response = await fetchPatiently(`${base}models/${file}`);
    if (!response.ok) return { file, reason: `the server answered ${response.status}` };
    return { nodes: await readGlb(await response.arrayBuffer()) };
  } catch (error) {
    return { file, reason: error instanceof Error ? error.message : String(error) };
  }
}
