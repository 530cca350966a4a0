import { fetchPatiently } from '../../store/fetch-patiently';
import { readGlbParts, type GlbPart } from './glb-parts';

/** Why a file is not in the picture. */
export interface ModelFault {
  readonly file: string;
  readonly reason: string;
}

export interface LoadedParts {
  readonly parts: readonly GlbPart[];
}

/** Loads one file. A missing or truncated file gives a fault, never an exception. */
export async function loadParts(base: string, file: string): Promise<LoadedParts | ModelFault> {
  try {
    const response = await fetchPatiently(`${base}models/${file}`);
    if (!response.ok) return { file, reason: `the server answered ${response.status}` };
    return { parts: await readGlbParts(await response.arrayBuffer()) };
  } catch (error) {
    return { file, reason: error instanceof Error ? error.message : String(error) };
  }
}
