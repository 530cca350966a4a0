const YEAR = /\b(?:19|20)\d\d\b/;
const INITIALS = /\s+(?:[A-Z]\.?-?){1,4}(?:\s+Jr)?$/;

/** A citation as one says it, such as `Berman 2000`. */
export function shortCitation(citation: string): string {
  const year = YEAR.exec(citation)?.[0];
  const head = (citation.split(/[,;:(]/)[0] ?? citation)
    .replace(/\s+et al\.?$/, '')
    .replace(INITIALS, '')
    .replace(YEAR, '')
    .trim();
  const name = head.length > 32 ? `${head.slice(0, 30).trimEnd()}…` : head;
  return year === undefined ? name : `${name} ${year}`;
}
