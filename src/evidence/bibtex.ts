import type { Paper } from './bibliography';
import { initialsOf, namesOf, type Name } from './person-name';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text between the braces of a field. Letters beyond ASCII stay: every BibTeX in use reads UTF-8. */
export function escapeBibtex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => ESCAPES[character] ?? character);
}

/** `von Last, Jr, First`; braces keep together what is no surname. */
function authorOf(name: Name): string {
  if ('literal' in name)
    return name.literal === 'others' ? 'others' : `{${escapeBibtex(name.literal)}}`;
  const { family, given, particle, suffix } = name;
  const whole = escapeBibtex(family);
  const last = `${particle === undefined ? '' : `${escapeBibtex(particle)} `}${/ /.test(whole) ? `{${whole}}` : whole}`;
  return [last, suffix, given === undefined ? undefined : initialsOf(given)]
    .filter((part) => part !== undefined)
    .join(', ');
}

type EntryType = 'article' | 'book' | 'incollection' | 'misc' | 'phdthesis';

function entryTypeOf({ kind, journal }: Paper): EntryType {
  if (kind === 'book') return 'book';
  if (kind === 'chapter') return 'incollection';
  if (kind === 'thesis') return 'phdthesis';
  return kind === null && journal !== null ? 'article' : 'misc';
}

/** The field that says where it stands. */
const PLACE: Readonly<Record<EntryType, string>> = {
  article: 'journal',
  book: 'publisher',
  incollection: 'booktitle',
  misc: 'howpublished',
  phdthesis: 'school',
};

function entry(paper: Paper): string {
  const type = entryTypeOf(paper);
  const plain = (text: string | null): string | null => (text === null ? null : escapeBibtex(text));
  // What an agency writes is called by what the tables have as its place.
  const named = paper.kind === 'report' && paper.title === null;
  const title = named ? paper.journal : paper.title;
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', paper.authors === null ? null : namesOf(paper.authors).map(authorOf).join(' and ')],
    ['year', paper.year === null ? null : String(paper.year)],
    [PLACE[type], named ? null : plain(paper.journal)],
    // Braces keep capitals as they are.
    ['title', title === null ? null : `{${escapeBibtex(title)}}`],
    ['volume', paper.volume],
    ['pages', paper.pages?.replace('-', '--') ?? null],
    ['note', plain(paper.note)],
    // A DOI is read as it is, never as text.
    ['doi', paper.doi],
    ['pmid', paper.pmid],
    ['pmcid', paper.pmcid],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@${type}{${paper.id},\n${lines.join(',\n')}\n}\n`;
}

/** Papers as BibTeX, for LaTeX. What is not known is left out. */
export function toBibtex(papers: readonly Paper[]): string {
  return papers.map(entry).join('\n');
}
