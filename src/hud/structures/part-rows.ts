import type { EvidenceRow, EvidenceTable } from '../../evidence/evidence-rows';
import { ROWS } from '../../evidence/evidence-rows';
import { SYNAPSE_SIZES } from '../../evidence/synapse';
import type { PartId } from '../../store/structures/parts';

/** What of the evidence tables the form and number of a part rest on: rows by their ids, or of the synapse all that a part of its table has. */
interface Rests {
  readonly synapse?: readonly string[];
  readonly cells?: readonly string[];
  readonly column?: readonly string[];
  readonly events?: readonly string[];
  readonly findings?: readonly string[];
}

const SPINE_FORMS = [
  'spine-thin-dimensions',
  'spine-mushroom-dimensions',
  'filopodium-dimensions',
  'spine-volume-mpfc-rat',
  'spine-type-fractions',
  'spine-continuum',
];

const RESTS: Readonly<Record<PartId, Rests>> = {
  'pyramidal-cells-layer-5': {
    column: ['inhibitory-share', 'neuron-density', 'pyramidal-rate', 'layer-5-depth'],
    cells: [
      'l5-tall-lengths-mouse-m1',
      'l5-thick-tufted-total-length-rat',
      'l5-thick-tufted-height-rat',
      'l5-trunk-diameter',
      'sholl-l5-apical-rat',
      'sholl-l5-basal-rat',
    ],
  },
  'pyramidal-cells-layers-2-3': {
    column: ['inhibitory-share', 'pyramidal-rate', 'layer-3-depth'],
    cells: ['mpfc-l2-pyramidal-rat'],
  },
  'pv-basket-cells': {
    column: ['pv-share', 'pv-rate', 'gamma-depth-pv', 'gamma-lag'],
    cells: ['pv-lengths-mouse-m1', 'sholl-pv-infralimbic-mouse', 'pv-soma-diameter'],
  },
  'sst-martinotti-cells': {
    column: ['sst-share', 'sst-rate'],
    cells: ['sst-lengths-mouse-m1', 'martinotti-lengths', 'martinotti-soma-diameter'],
  },
  'interneuron-nmda-receptors': { findings: ['rx-subtype-mg'] },
  'pyramidal-synapses': { column: ['release-probability', 'pyramidal-rate'] },
  'subject-spines': { cells: SPINE_FORMS },
  'dentate-granule-cells': {
    cells: [
      'granule-total-dendritic-length-rat',
      'granule-arbor-spread-rat',
      'adultborn-granule-length-by-week',
      'adultborn-granule-pruning',
    ],
  },
  'dendritic-branches': { cells: ['l5-tuft-oblique-diameter', 'dendrite-area-law'] },
  'dendritic-spines': { cells: SPINE_FORMS },
  bouton: { synapse: ['bouton', 'active zone', 'cleft'] },
  mitochondrion: { synapse: ['mitochondrion'] },
  vesicles: { synapse: ['synaptic vesicles'] },
  'docked-vesicles': {
    synapse: ['synaptic vesicles'],
    events: ['release-probability', 'firing-rate', 'glutamate-per-vesicle', 'vesicle-collapse'],
  },
  glutamate: {
    events: [
      'glutamate-per-vesicle',
      'glutamate-diffusion',
      'glutamate-clearance',
      'glutamate-ambient',
    ],
  },
  'bdnf-granules': { synapse: ['BDNF granules'], events: ['bdnf-baseline'] },
  astrocyte: { synapse: ['astrocyte process'] },
  'glutamate-transporters': {
    synapse: ['glutamate transporters'],
    events: ['glutamate-clearance', 'glutamate-ambient'],
  },
  'spine-head': { synapse: ['spine', 'cleft'] },
  'postsynaptic-density': { synapse: ['postsynaptic density'] },
  'ampa-receptors': {
    synapse: ['AMPA receptors'],
    events: ['ampa-opened', 'ampa-rise', 'ampa-deactivation'],
  },
  'nmda-receptors': {
    synapse: ['NMDA receptors'],
    events: ['nmda-opened', 'nmda-rise', 'nmda-deactivation'],
  },
  ketamine: { findings: ['rx-ki-s-ketamine', 'rx-ki-r-ketamine', 'rx-subtype-mg'] },
  ions: { events: ['sodium-spacing', 'ampa-opened', 'ampa-deactivation', 'nmda-deactivation'] },
  'mglu5-receptors': { synapse: ['mGlu5 receptors'] },
  'trkb-receptors': { synapse: ['TrkB'] },
  mtorc1: { synapse: ['mTORC1'] },
  polyribosomes: { synapse: ['polyribosomes'] },
};

/** Rows that a part's form, number and pace were drawn from. Throws for an id that no table has. */
export function rowsOf(part: PartId): readonly EvidenceRow[] {
  const { synapse = [], ...tables } = RESTS[part];
  const sizes = SYNAPSE_SIZES.filter((size) => synapse.includes(size.part)).map(({ id }) => id);
  return [
    ...sizes.map((id) => rowOf('synapse', id)),
    ...(Object.entries(tables) as [EvidenceTable, readonly string[]][]).flatMap(([table, ids]) =>
      ids.map((id) => rowOf(table, id)),
    ),
  ];
}

function rowOf(table: EvidenceTable, id: string): EvidenceRow {
  const row = ROWS.find((each) => each.table === table && each.id === id);
  if (row === undefined) throw new Error(`no row ${id} in ${table}`);
  return row;
}
