import { createSharedUniforms } from '../../../src/scene/materials/shared-uniforms';
import type { Stage } from '../../../src/scene/stage';
import { SynapseScene } from '../../../src/scene/synapse/synapse-scene';
import { readSynapseFiles } from '../labels/synapse-files';

/** The synapse as it is drawn, without a page. */
export async function synapseOf(): Promise<SynapseScene> {
  const stage = {
    shared: createSharedUniforms(),
    presence: { synapse: { value: 1 } },
  } as unknown as Stage;
  return new SynapseScene(await readSynapseFiles(), stage);
}
