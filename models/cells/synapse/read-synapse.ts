import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type ReadPart, readParts } from '../../anatomy/pack/read-parts';
import { type InstanceClass, type InstanceHeader, decodeInstances } from './instances';

export const SYNAPSE_FILES = ['synapse.glb', 'synapse.bin', 'synapse.json'] as const;
/** All files together, bytes after gzip. */
export const SYNAPSE_BUDGET = 150_000;

export interface ReadSynapse {
  readonly parts: ReadonlyMap<string, ReadPart>;
  readonly classes: ReadonlyMap<string, InstanceClass>;
  readonly gzipBytes: number;
}

/** The committed synapse as a reader sees it, positions in nm. */
export async function readSynapse(folder: string): Promise<ReadSynapse> {
  const [glb, binary, text] = SYNAPSE_FILES.map((file) => readFileSync(join(folder, file)));
  const parts = await readParts(glb!);
  const header = JSON.parse(text!.toString()) as InstanceHeader;
  return {
    parts: new Map(parts.map((part) => [part.id, part])),
    classes: new Map(decodeInstances(header, binary!).map((found) => [found.id, found])),
    gzipBytes: [glb!, binary!, text!].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0),
  };
}
