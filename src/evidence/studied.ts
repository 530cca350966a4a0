import type { Dose, Drug, Route } from '../contract/protocol';
import type { Provenance } from './parameters';
import table from './studied.json';

/** In what kind of study: controlled; open or practice; surgery; people without depression; as a control. */
export type StudyUse = 'trial' | 'open' | 'anaesthesia' | 'volunteers' | 'control';

/** Least and most, both included. */
export type Span = readonly [number, number];

export interface StudySource {
  readonly citation: string;
  readonly doi?: string;
  readonly pmid?: string;
  /** The finding of the evidence table, where there is one. */
  readonly finding?: string;
  readonly provenance: Provenance;
  /** What was given. */
  readonly gives: string;
}

/** What has been given to people by one route in one kind of study. */
export interface Studied {
  readonly id: string;
  readonly drug: Drug;
  readonly route: Route;
  readonly use: StudyUse;
  /** mg per kg; absent where doses were fixed. */
  readonly perKg?: Span;
  /** mg, whoever gets it. */
  readonly mg?: Span;
  /** Length of an infusion; null where it has none. */
  readonly minutes: Span | null;
  /** Most doses given to one person; null where that is not known, or months. */
  readonly most: number | null;
  /** Least time between two doses, hours. */
  readonly leastHours: number | null;
  /** The dose that is given most often. */
  readonly usual?: Pick<Dose, 'amount' | 'unit' | 'durationMinutes'>;
  /** In one phrase. */
  readonly covers: string;
  readonly sources: readonly StudySource[];
}

/** Load lazily: only the laboratory needs it. */
export const STUDIED = table as unknown as readonly Studied[];

/**
 * Routes that the simulation knows for a drug. Midazolam is told by its dose alone, as if into a vein, and tablets
 * of an SSRI by their days (src/simulation/protocol/exposure.ts); a placebo may be given in any way.
 */
const MODELLED_ROUTES: Partial<Record<Drug, readonly Route[]>> = {
  midazolam: ['iv'],
  ssri: ['oral'],
};

export function isModelled(drug: Drug, route: Route): boolean {
  return MODELLED_ROUTES[drug]?.includes(route) ?? true;
}

/** Under which a source of a record stands in the bibliography, such as `ketamine-iv#2`. */
export function studyRowId(record: string, source: number): string {
  return `${record}#${source}`;
}

/** The record to which a row of the bibliography belongs. */
export function studiedOfRow(row: string): Studied | undefined {
  return STUDIED.find(({ id }) => row.startsWith(`${id}#`));
}
