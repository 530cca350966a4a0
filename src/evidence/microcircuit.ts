import table from './microcircuit.json';

/** One number of the drawn column, with where it comes from. */
export interface ColumnNumber {
  readonly id: string;
  readonly part: 'census' | 'layers' | 'firing' | 'conduction' | 'display' | 'dentate';
  readonly quantity: string;
  /** What is drawn. */
  readonly value: number;
  readonly unit: '%' | '1/mm3' | 'um' | '1/s' | '1' | 'm/s' | 'days';
  /** What is published, or our tolerance where the note says so. */
  readonly range: readonly [number, number];
  readonly species: string;
  readonly citation: string;
  readonly doi: string;
  readonly provenance: 'primary' | 'secondary' | 'recalled' | 'assumed';
  readonly note: string;
}

export const COLUMN_NUMBERS = table as unknown as readonly ColumnNumber[];

/** The value of an id, in the unit of its row. Throws for an unknown id. */
export function columnNumber(id: string): number {
  const found = COLUMN_NUMBERS.find((row) => row.id === id);
  if (!found) throw new Error(`no number of the column called ${id}`);
  return found.value;
}
