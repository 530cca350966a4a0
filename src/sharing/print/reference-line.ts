import type { Paper } from '../../evidence/bibliography';

type Printed = Pick<
  Paper,
  'authors' | 'year' | 'title' | 'journal' | 'volume' | 'pages' | 'doi' | 'pmid' | 'pmcid' | 'note'
>;

/** A piece with its full stop, unless it ends with a mark of its own. */
function stopped(piece: string): string {
  return /[.?!]$/.test(piece) ? piece : `${piece}.`;
}

/** A paper as a list of references has it, as far as it is known; the identifier last. */
export function referenceLine(paper: Printed): string {
  const { authors, year, title, journal, volume, pages, doi, pmid, pmcid, note } = paper;
  const who = [authors, year].filter((each) => each !== null).join(' ');
  const place = [volume, pages].filter((each) => each !== null).join(':');
  const where = [journal, place].filter((each) => each !== null && each !== '').join(' ');
  const what = title ?? (where === '' ? note : null);
  const found = [
    doi === null ? null : `doi:${doi}`,
    pmid === null ? null : `PMID ${pmid}`,
    pmcid,
  ].find((each) => each !== null);
  const said = [who, what ?? '', where].filter((each) => each !== '').map(stopped);
  return [...said, found ?? ''].join(' ').trim();
}
