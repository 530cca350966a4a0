import table from './synapse-events.json';

/** One rate, time or count of what happens at the drawn synapse, with where it comes from. */
interface SynapseEvent {
  readonly id: string;
  readonly quantity: string;
  /** What is drawn. */
  readonly value: number;
  readonly unit: '1' | 's' | '1/s' | 'ms' | 'um2/ms' | 'umol/L';
  readonly range: readonly [number, number];
  readonly species: string;
  readonly citation: string;
  readonly doi: string;
  readonly provenance: 'primary' | 'secondary' | 'recalled' | 'assumed';
  readonly note: string;
}

export const SYNAPSE_EVENTS = table as unknown as readonly SynapseEvent[];

/** The value of an id, in the unit of its row. Throws for an unknown id. */
export function synapseEvent(id: string): number {
  const found = SYNAPSE_EVENTS.find((event) => event.id === id);
  if (!found) throw new Error(`nothing at the synapse called ${id}`);
  return found.value;
}
