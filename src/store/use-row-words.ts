import { useMemo } from 'react';
import type { EvidenceRow } from '../evidence/evidence-rows';
import type { Finding } from '../evidence/findings';
import type { EvidenceWords, RowWords } from '../i18n/evidence-words';
import { useOwnWords } from './use-own-words';

/** What a row of the evidence says, in the reader's language where that has words for it, in English else. */
export interface RowTeller {
  /** Undefined where only the English is there. */
  readonly quantity: (row: Finding & Partial<Pick<EvidenceRow, 'table'>>) => string | undefined;
  readonly species: (species: string) => string;
  readonly protocol: (protocol: string) => string;
  readonly count: (n: number | string) => string;
  /** Undefined for a unit without words. */
  readonly unit: (unit: string) => string | undefined;
  /** By its id; undefined where only the English is there. */
  readonly parameter: (id: string) => string | undefined;
  /** What was found, where that is no figure; undefined where only the English is there. */
  readonly statement: (value: string) => string | undefined;
  /** What the model says of a variable; undefined where only the English is there. */
  readonly claim: (variable: string) => string | undefined;
  /** Of a published point in the charts. */
  readonly label: (label: string) => string;
  /** Of a letter in an equation; undefined where only the English is there. */
  readonly letter: (meaning: string) => string | undefined;
}

/** Puts the two files of a language together: claims.json says what the cards show, evidence.json the rest. */
export function rowTeller(cards: EvidenceWords | null, rows: RowWords | null): RowTeller {
  return {
    quantity: ({ id, quantity, table = 'findings' }) =>
      (table === 'findings' ? cards?.findings?.[id]?.quantity : undefined) ??
      rows?.quantities?.[quantity] ??
      cards?.given?.[quantity],
    species: (species) => cards?.species?.[species] ?? rows?.species?.[species] ?? species,
    protocol: (protocol) => rows?.protocols?.[protocol] ?? protocol,
    count: (n) => (typeof n === 'string' ? (rows?.counts?.[n] ?? n) : String(n)),
    parameter: (id) => rows?.parameters?.[id],
    statement: (value) => rows?.statements?.[value],
    claim: (variable) => cards?.claims?.[variable]?.text,
    label: (label) => cards?.labels?.[label] ?? label,
    letter: (meaning) => rows?.letters?.[meaning],
    unit: (unit) => cards?.units?.[unit] ?? rows?.units?.[unit],
  };
}

/** The words of the reader's language for rows of the evidence. */
export function useRowWords(): RowTeller {
  const cards = useOwnWords<EvidenceWords>('claims');
  const rows = useOwnWords<RowWords>('evidence');
  return useMemo(() => rowTeller(cards, rows), [cards, rows]);
}
