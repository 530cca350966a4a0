import cells from './cells.json';
import { FINDINGS, type Finding } from './findings';
import { COLUMN_NUMBERS } from './microcircuit';
import type { Provenance } from './parameters';
import { STUDIED, studyRowId, type Studied, type StudySource } from './studied';
import { SYNAPSE_SIZES } from './synapse';
import { SYNAPSE_EVENTS } from './synapse-events';

export const EVIDENCE_TABLES = [
  'findings',
  'cells',
  'column',
  'synapse',
  'events',
  'studied',
] as const;
export type EvidenceTable = (typeof EVIDENCE_TABLES)[number];

/** A row of any of the evidence tables, in one form. */
export interface EvidenceRow extends Finding {
  readonly table: EvidenceTable;
}

interface Cell {
  readonly id: string;
  readonly quantity: string;
  readonly value: unknown;
  readonly unit: string | null;
  readonly species: string | null;
  readonly n: number | string | null;
  readonly provenance: Provenance;
  readonly note?: string;
  readonly citation: {
    readonly authors_short: string;
    readonly year?: number;
    readonly journal?: string;
    readonly doi?: string;
    readonly pmid?: string;
    readonly pmcid?: string;
  };
}

function cellRow({ citation, ...cell }: Cell): EvidenceRow {
  const { authors_short: authors, year, journal, ...ids } = citation;
  const known = year !== undefined && journal !== undefined;
  // A copy that names no authors says so in their place.
  return {
    ...cell,
    table: 'cells',
    protocol: null,
    citation: known ? `${authors}, ${year}, ${journal.replaceAll(';', ',')}` : authors,
    ...ids,
  };
}

interface Drawn {
  readonly id: string;
  readonly quantity: string;
  readonly value: number;
  readonly unit: string;
  readonly species: string;
  readonly citation: string;
  readonly doi: string;
  readonly provenance: Provenance;
  readonly note: string;
}

function drawnRow(table: EvidenceTable, row: Drawn): EvidenceRow {
  const { doi, ...rest } = row;
  return { ...rest, table, n: null, protocol: null, ...(doi === '' ? {} : { doi }) };
}

/** What was given in one study, for the bibliography: the laboratory says from it what is studied ground. */
function studyRow({ id }: Studied, source: StudySource, index: number): EvidenceRow {
  const { citation, doi, pmid, provenance, gives } = source;
  return {
    table: 'studied',
    id: studyRowId(id, index),
    quantity: gives,
    value: null,
    unit: null,
    species: 'human',
    n: null,
    protocol: null,
    citation,
    provenance,
    ...(doi === undefined ? {} : { doi }),
    ...(pmid === undefined ? {} : { pmid }),
  };
}

/** Every row of every table of evidence. */
export const ROWS: readonly EvidenceRow[] = [
  ...FINDINGS.map((finding): EvidenceRow => ({ ...finding, table: 'findings' })),
  ...(cells as unknown as readonly Cell[]).map(cellRow),
  ...COLUMN_NUMBERS.map((row) => drawnRow('column', row)),
  ...SYNAPSE_SIZES.map((row) => drawnRow('synapse', row)),
  ...SYNAPSE_EVENTS.map((row) => drawnRow('events', row)),
  ...STUDIED.flatMap((record) =>
    record.sources.map((source, index) => studyRow(record, source, index)),
  ),
];

/** True if any of it was measured in people; what people's cells do in a dish counts as theirs. */
export function isHuman({ species }: { readonly species: string | null }): boolean {
  return species !== null && /\bhuman\b/.test(species);
}
