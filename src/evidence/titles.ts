import aToK from './titles/a-to-k.json';
import lToZ from './titles/l-to-z.json';

/** What was read of a paper beside its citation: the title as printed, and a DOI where the tables have none. */
export interface ReadTitle {
  readonly title: string;
  readonly doi?: string;
}

/** By the paper's identifier in the bibliography; each was read beside something that says which paper it is. */
export const TITLES: Readonly<Partial<Record<string, ReadTitle>>> = { ...aToK, ...lToZ };
