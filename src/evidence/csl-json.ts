import type { Paper } from './bibliography';

/** A name as CSL-JSON has it: `literal` where it cannot be taken apart. */
type CslName = { readonly family: string; readonly given?: string } | { readonly literal: string };

/** The part of CSL-JSON (citeproc-js schema 1.0) that the evidence tables can fill. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-journal' | 'thesis' | 'document';
  readonly author?: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly (readonly [number])[] };
  readonly 'container-title'?: string;
  readonly title?: string;
  readonly note?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
}

const PERSON = /^(?<family>\p{L}[\p{L}' -]*?) (?<given>\p{Lu}{1,3})$/u;

/** Authors as far as the tables name them; "et al." becomes `others`, as BibTeX knows it. */
export function namesOf(authors: string): readonly CslName[] {
  const others = / et al\.?$/.test(authors);
  const names = authors
    .replace(/ et al\.?$/, '')
    .split(/, | & /)
    .map((name): CslName => {
      const { family, given } = PERSON.exec(name)?.groups ?? {};
      if (family !== undefined && given !== undefined) return { family, given };
      // A group, a company or a registry is not a surname.
      return /group|consortium|EPAR|Janssen|Perception/.test(name)
        ? { literal: name }
        : { family: name };
    });
  return others ? [...names, { literal: 'others' }] : names;
}

function typeOf(paper: Paper): CslItem['type'] {
  if (paper.note === 'thesis') return 'thesis';
  return paper.journal === null ? 'document' : 'article-journal';
}

function cslItem(paper: Paper): CslItem {
  const { id, authors, year, journal, title, note, doi, pmid, pmcid } = paper;
  return {
    id,
    type: typeOf(paper),
    ...(authors === null ? {} : { author: namesOf(authors) }),
    ...(year === null ? {} : { issued: { 'date-parts': [[year]] } }),
    ...(journal === null ? {} : { 'container-title': journal }),
    ...(title === null ? {} : { title }),
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
