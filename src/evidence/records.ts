import aToK from './records/a-to-k.json';
import lToZ from './records/l-to-z.json';

/** What a source is, where it is no article in a journal. */
export type SourceKind =
  | 'book'
  | 'chapter'
  | 'encyclopedia'
  | 'meeting'
  /** A drug label, or what an agency has published. */
  | 'report'
  | 'thesis'
  | 'webpage';

/** What was read of a paper beside its citation: the title as printed, and what the tables lack of the rest. */
export interface PaperRecord {
  readonly title?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly volume?: string;
  readonly pages?: string;
  readonly kind?: SourceKind;
}

/** By the paper's identifier in the bibliography; each was read beside something that says which paper it is. */
export const RECORDS: Readonly<Partial<Record<string, PaperRecord>>> = {
  ...aToK,
  ...lToZ,
} as Readonly<Partial<Record<string, PaperRecord>>>;
