import { BufferGeometry, Float32BufferAttribute, Matrix4, Vector3 } from 'three';
import { fetchPatiently } from '../../store/fetch-patiently';
import type { ModelFault } from '../models/load-models';
import { readGlb, type ModelNode } from '../models/read-glb';
import { readInstances, type Placement } from './read-instances';

/** The baked synapse in its own world: nm, y towards the bouton. */
export interface SynapseModel {
  readonly parts: ReadonlyMap<string, BufferGeometry>;
  readonly placed: ReadonlyMap<string, readonly Placement[]>;
}

const PARTS = [
  'bouton',
  'spine',
  'astrocyte',
  'mitochondrion',
  'postsynaptic-density',
  'ampa',
  'nmda',
  'mglu5',
  'trkb',
  'ribosome',
  'mtorc1',
] as const;
const CLASSES = [
  'vesicles-docked',
  'vesicles-recycling',
  'vesicles-resting',
  'bdnf-granules',
  'ampa',
  'nmda',
  'mglu5',
  'trkb',
  'transporters',
  'ribosomes',
  'mtorc1',
] as const;

export function isSynapseFault(result: SynapseModel | ModelFault): result is ModelFault {
  return 'reason' in result;
}

/** Loads the synapse. A missing or truncated file gives a fault, never an exception. */
export async function loadSynapse(base: string): Promise<SynapseModel | ModelFault> {
  let file = 'synapse.glb';
  const read = async (name: string): Promise<ArrayBuffer> => {
    const response = await fetchPatiently(`${base}models/cells/${name}`);
    if (!response.ok) throw new NamedFault(name, `the server answered ${response.status}`);
    return response.arrayBuffer();
  };
  try {
    const [meshes, table, text] = await Promise.all(
      ['synapse.glb', 'synapse.bin', 'synapse.json'].map(read),
    );
    const nodes = await readGlb(meshes ?? new ArrayBuffer(0));
    const parts = new Map(nodes.map((node) => [node.name, inNanometres(node)]));
    const lacking = PARTS.find((part) => !parts.has(part));
    if (lacking !== undefined) throw new Error(`no ${lacking} in it`);
    file = 'synapse.bin';
    const placed = readInstances(
      JSON.parse(new TextDecoder().decode(text)),
      new DataView(table ?? new ArrayBuffer(0)),
    );
    const missing = CLASSES.find((each) => (placed.get(each)?.length ?? 0) === 0);
    if (missing !== undefined) throw new Error(`no ${missing} in it`);
    return { parts, placed };
  } catch (error) {
    if (error instanceof NamedFault) return { file: error.file, reason: error.message };
    return { file, reason: error instanceof Error ? error.message : String(error) };
  }
}

class NamedFault extends Error {
  constructor(
    readonly file: string,
    reason: string,
  ) {
    super(reason);
  }
}

/** Positions as floats in nm; normals and openness stay as they are. */
function inNanometres({ geometry, matrix }: ModelNode): BufferGeometry {
  const packed = geometry.getAttribute('position');
  const positions = new Float32Array(packed.count * 3);
  const point = new Vector3();
  const to = new Matrix4().copy(matrix);
  for (let i = 0; i < packed.count; i += 1) {
    point
      .fromBufferAttribute(packed, i)
      .applyMatrix4(to)
      .toArray(positions, i * 3);
  }
  const part = new BufferGeometry();
  part.setAttribute('position', new Float32BufferAttribute(positions, 3));
  part.setAttribute('normal', geometry.getAttribute('normal'));
  part.setAttribute('_shade', geometry.getAttribute('_shade'));
  part.setIndex(geometry.getIndex());
  return part;
}
