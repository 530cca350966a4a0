import { findingById, type Finding } from '../../../src/evidence/findings';

/** A published entry of a series; `t` is a time or a dose, as the finding says. */
export interface Entry {
  readonly t: number;
  readonly value: number;
  readonly sd?: number;
}

export function finding(id: string): Finding {
  const found = findingById(id);
  if (found === undefined) throw new RangeError(`No finding ${id}`);
  return found;
}

/** The numbers of a finding that is a series. */
export function series(id: string): readonly Entry[] {
  return finding(id).value as readonly Entry[];
}

export function number(id: string): number {
  return finding(id).value as number;
}

export function pair(id: string): readonly [number, number] {
  return finding(id).value as readonly [number, number];
}

/** A surname with its particles, before initials, coauthors or a second author. */
const AUTHOR =
  /^(?:(?:van|der|de|la|den|von) )*[A-Z][\p{L}'’-]+(?= (?:[A-Z]{1,3}\b|et al|and |&)|$)/u;

/** First author and year, as in a text. */
export function cited(id: string): string {
  const { citation, provenance } = finding(id);
  const year = /\b(19|20)\d\d\b/.exec(citation)?.[0] ?? '';
  const lead = citation
    .split(',')[0]!
    .replace(/^\(|\)$/g, '')
    .replace(/ \(.*$/, '')
    .trim();
  const author = AUTHOR.exec(lead)?.[0] ?? (provenance === 'derived' ? 'derived' : lead);
  return author.includes(year) ? author : `${author} ${year}`.trim();
}

/** The same, with how the number was read and how many people or animals it rests on. */
function source(id: string): string {
  const { provenance, n } = finding(id);
  return `${cited(id)} (${n === null ? '' : `n = ${n}, `}${provenance})`;
}

export function sources(...ids: readonly string[]): string {
  return [...new Set(ids.map(source))].join('; ');
}
