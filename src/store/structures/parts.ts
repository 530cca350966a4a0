import { variableIndex, type VariableId } from '../../contract/variables';
import type { ScaleId } from '../../contract/view';
import type { Sample } from '../../simulation/trajectory';

/** Scales within the brain's tissue. */
export const INNER_SCALES = ['microcircuit', 'dendrite', 'synapse'] as const;
type InnerScale = (typeof INNER_SCALES)[number];

/** Something with a name within the brain's tissue, from the column down to the synapse. */
export interface Part {
  /** Stands in links beside the ids of the atlas. */
  readonly id: PartId;
  readonly scale: InnerScale;
  /** Names of what is drawn of it. */
  readonly meshes: readonly string[];
  /** What the model computes of it; null where it computes nothing. */
  readonly variable: VariableId | null;
}

/** Everything with a name at the three inner scales, in the order of its list. */
export const PARTS: readonly Part[] = [
  part('microcircuit', 'pyramidal-cells-layer-5', 'pyramidalRate', 'cells-layer5', 'bodies-layer5'),
  part(
    'microcircuit',
    'pyramidal-cells-layers-2-3',
    'pyramidalRate',
    'cells-layer23',
    'bodies-layer23',
  ),
  part('microcircuit', 'pv-basket-cells', 'interneuronRate', 'cells-pv', 'bodies-pv'),
  part('microcircuit', 'sst-martinotti-cells', 'interneuronRate', 'cells-sst', 'bodies-sst'),
  part(
    'microcircuit',
    'interneuron-nmda-receptors',
    'nmdarOccupancyInterneuron',
    'interneuron-receptors',
  ),
  part('microcircuit', 'pyramidal-synapses', 'glutamateRelease', 'pyramidal-synapses'),
  part('microcircuit', 'subject-spines', 'spineDensityPrefrontal', 'subject-spines'),
  part(
    'microcircuit',
    'dentate-granule-cells',
    'immatureNeurons',
    'dentate-card',
    'dentate-branches',
    'dentate-bodies',
  ),
  part('dendrite', 'dendritic-branches', 'spineDensityPrefrontal', 'dendrite', 'dendrite-beyond'),
  part('dendrite', 'dendritic-spines', 'spineDensityPrefrontal', 'spines'),
  part('synapse', 'bouton', null, 'synapse-bouton'),
  part('synapse', 'mitochondrion', null, 'synapse-mitochondrion'),
  part('synapse', 'vesicles', 'glutamateRelease', 'synapse-vesicles'),
  part('synapse', 'docked-vesicles', 'glutamateRelease', 'synapse-docked'),
  part(
    'synapse',
    'glutamate',
    'glutamateRelease',
    'synapse-glutamate',
    'synapse-glutamate-between',
  ),
  part('synapse', 'bdnf-granules', 'bdnf', 'synapse-granules'),
  part('synapse', 'astrocyte', 'glutamateExtracellular', 'synapse-astrocyte'),
  part('synapse', 'glutamate-transporters', 'glutamateExtracellular', 'synapse-transporters'),
  part('synapse', 'spine-head', 'spineDensityPrefrontal', 'synapse-spine'),
  part('synapse', 'postsynaptic-density', 'synapticProtein', 'synapse-density'),
  part('synapse', 'ampa-receptors', 'ampaThroughput', 'synapse-ampa'),
  part('synapse', 'nmda-receptors', 'nmdarOccupancyPyramidal', 'synapse-nmda'),
  part('synapse', 'ketamine', 'ketamineBrainUnbound', 'synapse-ketamine'),
  part('synapse', 'ions', 'ampaThroughput', 'synapse-sodium', 'synapse-magnesium'),
  part('synapse', 'mglu5-receptors', null, 'synapse-mglu'),
  part('synapse', 'trkb-receptors', 'trkbActivation', 'synapse-trkb'),
  part('synapse', 'mtorc1', 'mtorc1Activity', 'synapse-mtorc1'),
  part('synapse', 'polyribosomes', 'synapticProtein', 'synapse-ribosomes'),
];

export type PartId =
  | 'pyramidal-cells-layer-5'
  | 'pyramidal-cells-layers-2-3'
  | 'pv-basket-cells'
  | 'sst-martinotti-cells'
  | 'interneuron-nmda-receptors'
  | 'pyramidal-synapses'
  | 'subject-spines'
  | 'dentate-granule-cells'
  | 'dendritic-branches'
  | 'dendritic-spines'
  | 'bouton'
  | 'mitochondrion'
  | 'vesicles'
  | 'docked-vesicles'
  | 'glutamate'
  | 'bdnf-granules'
  | 'astrocyte'
  | 'glutamate-transporters'
  | 'spine-head'
  | 'postsynaptic-density'
  | 'ampa-receptors'
  | 'nmda-receptors'
  | 'ketamine'
  | 'ions'
  | 'mglu5-receptors'
  | 'trkb-receptors'
  | 'mtorc1'
  | 'polyribosomes';

function part(
  scale: InnerScale,
  id: PartId,
  variable: VariableId | null,
  ...meshes: readonly string[]
): Part {
  return { id, scale, variable, meshes };
}

const BY_ID = new Map<string, Part>(PARTS.map((each) => [each.id, each]));
const BY_MESH = new Map<string, Part>(
  PARTS.flatMap((each) => each.meshes.map((mesh) => [mesh, each] as const)),
);

/** The part of an id; undefined for what the atlas names, and for nothing. */
export function partOf(id: string | null): Part | undefined {
  return id === null ? undefined : BY_ID.get(id);
}

/** The part that a mesh is drawn for. */
export function partOfMesh(name: string): Part | undefined {
  return BY_MESH.get(name);
}

export function partsAt(scale: ScaleId): readonly Part[] {
  return PARTS.filter((each) => each.scale === scale);
}

/** True if something with a name is in the picture of a scale: a part at its own, all that the atlas names in the brain. */
export function isAtScale(id: string, scale: ScaleId): boolean {
  const part = partOf(id);
  return part === undefined ? scale === 'brain' || scale === 'circuit' : part.scale === scale;
}

const SIGNALLING = variableIndex('mtorc1Activity');
/** mTORC1 activity, % of baseline, from which a branch stands for its growth signals. */
const SIGNALLING_FROM = 105;

/** What one sees of a part at an instant. */
export function visibleVariableOf({ id, variable }: Part, { values }: Sample): VariableId | null {
  const signals = id === 'dendritic-branches' && (values[SIGNALLING] ?? 100) > SIGNALLING_FROM;
  return signals ? 'mtorc1Activity' : variable;
}

type Hidden = readonly string[];

/** True if a part is the only one of its scale that is not hidden. */
export function isAlone({ id, scale }: Part, hidden: Hidden): boolean {
  return partsAt(scale).every((each) => (each.id === id) !== hidden.includes(each.id));
}

/** What is hidden once a part is alone at its scale, or once all of that scale are seen again if it is so already. */
export function toggleAlone(part: Part, hidden: Hidden): Hidden {
  const others = partsAt(part.scale).map(({ id }) => id as string);
  const elsewhere = hidden.filter((id) => !others.includes(id));
  if (isAlone(part, hidden)) return elsewhere;
  return [...elsewhere, ...others.filter((id) => id !== part.id)];
}

/** What is hidden once a part has been taken out of the picture, or back into it. */
export function toggleHidden({ id }: Part, hidden: Hidden): Hidden {
  return hidden.includes(id) ? hidden.filter((each) => each !== id) : [...hidden, id];
}
