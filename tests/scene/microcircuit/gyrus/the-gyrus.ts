import { readFileSync } from 'node:fs';
import {
  gyrusGeometry,
  type GyrusForm,
} from '../../../../src/scene/microcircuit/gyrus/gyrus-geometry';
import { readGlb, type ModelNode } from '../../../../src/scene/models/read-glb';

export async function hemisphere(detail: 'coarse' | 'fine'): Promise<ModelNode> {
  const bytes = readFileSync(`public/models/cortex-left.${detail}.glb`);
  const [node] = await readGlb(Uint8Array.from(bytes).buffer);
  return node!;
}

/** The gyrus about the column, made of the brain that is shown. */
export async function gyrusOf(detail: 'coarse' | 'fine'): Promise<GyrusForm> {
  return gyrusGeometry(await hemisphere(detail));
}
