import type { ForeignName } from './foreign-names';

/** Kinds of things that can be found, in the order in which equal groups stand. */
export const SEARCH_GROUPS = [
  'panels',
  'scales',
  'treatments',
  'patients',
  'variables',
  'structures',
  'terms',
  'tours',
  'papers',
] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

/** One thing that can be found, and what choosing it does. */
export interface SearchItem {
  /** Unique within its group. */
  readonly id: string;
  readonly group: SearchGroup;
  /** In the reader's language. */
  readonly title: string;
  /** One line below it, in the reader's language. */
  readonly detail?: string;
  /** Other names: English, Latin, technical, abbreviations. */
  readonly also?: string;
  /** The name in another language by which it was found, if it was. */
  readonly found?: ForeignName;
  readonly act: () => void;
}

/** Where things to be found come from. Those that fail or come late leave the others alone. */
export type SearchSource = () => Promise<readonly SearchItem[]>;
