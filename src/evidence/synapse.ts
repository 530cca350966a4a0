import table from './synapse.json';

/** How a size reached us: read, quoted, remembered, or chosen by us. */
type SizeProvenance = 'primary' | 'secondary' | 'recalled' | 'assumed';

/** One size or count of the drawn synapse, with where it comes from. */
export interface SynapseSize {
  readonly id: string;
  readonly part: string;
  readonly quantity: string;
  /** What is drawn. */
  readonly value: number;
  readonly unit: 'nm' | 'um2' | 'um3' | '%' | '1' | '1/um2';
  /** What is held against the drawing; the note says where it is our tolerance. */
  readonly range: readonly [number, number];
  readonly species: string;
  readonly citation: string;
  readonly doi: string;
  readonly provenance: SizeProvenance;
  readonly note: string;
}

export const SYNAPSE_SIZES = table as unknown as readonly SynapseSize[];

/** The size of an id, in the unit of its row. Throws for an unknown id. */
export function synapseSize(id: string): SynapseSize {
  const found = SYNAPSE_SIZES.find((size) => size.id === id);
  if (!found) throw new Error(`no size of the synapse called ${id}`);
  return found;
}
