import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import {
  isSynapseFault,
  loadSynapse,
  type SynapseModel,
} from '../../../src/scene/synapse/load-synapse';

/** The baked synapse as the page loads it. */
export async function readSynapseFiles(): Promise<SynapseModel> {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(Uint8Array.from(readFileSync(`public/${address}`)))),
  );
  try {
    const loaded = await loadSynapse('');
    if (isSynapseFault(loaded)) throw new Error(loaded.reason);
    return loaded;
  } finally {
    vi.unstubAllGlobals();
  }
}
