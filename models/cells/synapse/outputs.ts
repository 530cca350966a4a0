import { packGlb } from '../../anatomy/pack/glb';
import { bakeMembranes } from './bake-membranes';
import { encodeInstances } from './instances';
import { SEED, layOut } from './layout';
import { bakeMolecules } from './molecules';

const NOTE =
  'One typical synapse between a bouton and a mushroom spine, drawn to one scale in nm. Schematic: no cell was traced, no molecule copied from a structure file. Human sizes where they were read, rodent stand-ins elsewhere: docs/synapse.md.';
const COPYRIGHT = 'Synaptarium, MIT licence. Schematic, from published sizes: docs/synapse.md.';

/** The synapse's files, by name. */
export async function synapseOutputs(): Promise<ReadonlyMap<string, Uint8Array>> {
  const membranes = await bakeMembranes();
  const astrocyte = membranes.find(({ id }) => id === 'astrocyte')!;
  const classes = layOut(SEED, astrocyte);
  const { header, binary } = encodeInstances(
    classes,
    [-1000, -1000, -1700],
    [1000, 1000, 1200],
    NOTE,
  );
  const glb = await packGlb([...membranes, ...(await bakeMolecules())], COPYRIGHT);
  return new Map([
    ['synapse.glb', glb],
    ['synapse.bin', binary],
    ['synapse.json', new TextEncoder().encode(`${JSON.stringify(header, null, 1)}\n`)],
  ]);
}
