import type { Paper } from './bibliography';
import { initialsOf, namesOf, type Name } from './person-name';
import type { SourceKind } from './records';

/** A name as CSL-JSON has it: `literal` where it cannot be taken apart. */
type CslName =
  | {
      readonly family: string;
      readonly given?: string;
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
    }
  | { readonly literal: string };

const TYPES = {
  book: 'book',
  chapter: 'chapter',
  encyclopedia: 'entry-encyclopedia',
  meeting: 'paper-conference',
  report: 'report',
  thesis: 'thesis',
  webpage: 'webpage',
} as const satisfies Record<SourceKind, string>;

/** The part of CSL-JSON (citeproc-js schema 1.0) that the evidence tables can fill. */
interface CslItem {
  readonly id: string;
  readonly type: (typeof TYPES)[SourceKind] | 'article-journal' | 'document';
  readonly author?: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly (readonly [number])[] };
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly volume?: string;
  readonly page?: string;
  readonly note?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
}

function cslName(name: Name): CslName {
  if ('literal' in name) return name;
  const { family, given, particle, suffix } = name;
  return {
    family,
    ...(given === undefined ? {} : { given: initialsOf(given) }),
    ...(particle === undefined ? {} : { 'non-dropping-particle': particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function typeOf({ kind, journal }: Paper): CslItem['type'] {
  if (kind !== null) return TYPES[kind];
  return journal === null ? 'document' : 'article-journal';
}

/** Where it stands: a university publishes a thesis, and what an agency writes is called by what the tables have as its place. */
function placeOf({ kind, journal, title }: Paper): Partial<CslItem> {
  if (journal === null) return {};
  if (kind === 'thesis') return { publisher: journal };
  if (kind === 'report' && title === null) return { title: journal };
  return { 'container-title': journal };
}

function cslItem(paper: Paper): CslItem {
  const { id, authors, year, title, volume, pages, note, doi, pmid, pmcid } = paper;
  return {
    id,
    type: typeOf(paper),
    ...(authors === null ? {} : { author: namesOf(authors).map(cslName) }),
    ...(year === null ? {} : { issued: { 'date-parts': [[year]] } }),
    ...placeOf(paper),
    ...(title === null ? {} : { title }),
    ...(volume === null ? {} : { volume }),
    ...(pages === null ? {} : { page: pages }),
    ...(note === null ? {} : { note }),
    ...(doi === null ? {} : { DOI: doi }),
    ...(pmid === null ? {} : { PMID: pmid }),
    ...(pmcid === null ? {} : { PMCID: pmcid }),
  };
}

/** Papers as CSL-JSON, which Zotero, Mendeley and pandoc read. What is not known is left out. */
export function toCslJson(papers: readonly Paper[]): string {
  return `${JSON.stringify(papers.map(cslItem), null, 2)}\n`;
}
