import type { Paper } from './bibliography';
import { namesOf } from './csl-json';

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

function authorField(authors: string): string {
  return namesOf(authors)
    .map((name) => {
      if ('literal' in name)
        return name.literal === 'others' ? 'others' : `{${escapeBibtex(name.literal)}}`;
      const family = escapeBibtex(name.family);
      return name.given === undefined ? `{${family}}` : `${family}, ${[...name.given].join('. ')}.`;
    })
    .join(' and ');
}

function entry(paper: Paper): string {
  const kind = paper.note === 'thesis' ? 'phdthesis' : paper.journal === null ? 'misc' : 'article';
  const plain = (text: string | null): string | null => (text === null ? null : escapeBibtex(text));
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', paper.authors === null ? null : authorField(paper.authors)],
    ['year', paper.year === null ? null : String(paper.year)],
    [kind === 'phdthesis' ? 'school' : 'journal', plain(paper.journal)],
    // Braces keep capitals as they are.
    ['title', paper.title === null ? null : `{${escapeBibtex(paper.title)}}`],
    ['note', plain(paper.note)],
    ['doi', plain(paper.doi)],
    ['pmid', paper.pmid],
    ['pmcid', paper.pmcid],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@${kind}{${paper.id},\n${lines.join(',\n')}\n}\n`;
}

/** Papers as BibTeX, for LaTeX. What is not known is left out. */
export function toBibtex(papers: readonly Paper[]): string {
  return papers.map(entry).join('\n');
}
