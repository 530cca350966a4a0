import { version } from '../../../package.json';
import facts from './citation.json';

/** A citation of the app, as it is used in these formats of reference managers. */
export const CITATION_FORMATS = ['text', 'bibtex', 'csl', 'ris'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

export interface Cited {
  /** Where it was seen. */
  readonly address: string;
  /** The visitor's own day, local time. */
  readonly accessed: Date;
}

/** What stays the same wherever the app is opened: the same as in CITATION.cff. */
export const CITED = { ...facts, version } as const;

export const CITATION_FILES: Readonly<Record<CitationFormat, { extension: string; type: string }>> =
  {
    text: { extension: 'txt', type: 'text/plain' },
    bibtex: { extension: 'bib', type: 'application/x-bibtex' },
    csl: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
    ris: { extension: 'ris', type: 'application/x-research-info-systems' },
  };

const year = CITED.released.slice(0, 4);
const releasedParts = CITED.released.split('-').map(Number);

function isoDay(date: Date): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}

/** TeX's own signs, which would else end the entry or vanish. */
function tex(text: string): string {
  return text.replace(/[\\{}$&#^_%~]/g, (sign) => {
    if (sign === '\\') return '\\textbackslash{}';
    if (sign === '^' || sign === '~') return `\\${sign}{}`;
    return `\\${sign}`;
  });
}

/** In BibTeX, `url` is taken as it is, but for braces and backslashes, which addresses write as escapes. */
function texAddress(address: string): string {
  return address.replace(/[{}\\]/g, encodeURIComponent);
}

function bibtex({ address, accessed }: Cited): string {
  const fields: readonly (readonly [string, string])[] = [
    ['title', `{${tex(CITED.title)}}`],
    ['author', `{${tex(CITED.author)}}`],
    ['year', year],
    ['version', CITED.version],
    ['url', texAddress(address)],
    ['urldate', isoDay(accessed)],
    ['note', `Version ${CITED.version}. Computer software`],
  ];
  const lines = fields.map(([name, value]) => `  ${name.padEnd(7)} = {${value}},`);
  return ['@misc{synaptarium,', ...lines, '}', ''].join('\n');
}

function csl({ address, accessed }: Cited): string {
  const item = {
    id: 'synaptarium',
    type: 'software',
    title: CITED.title,
    author: [{ literal: CITED.author }],
    version: CITED.version,
    issued: { 'date-parts': [releasedParts] },
    accessed: {
      'date-parts': [[accessed.getFullYear(), accessed.getMonth() + 1, accessed.getDate()]],
    },
    URL: address,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function ris({ address, accessed }: Cited): string {
  return [
    'TY  - COMP',
    `TI  - ${CITED.title}`,
    `AU  - ${CITED.author}`,
    `PY  - ${year}`,
    `DA  - ${CITED.released.replaceAll('-', '/')}`,
    `ET  - ${CITED.version}`,
    `UR  - ${address}`,
    `Y2  - ${isoDay(accessed).replaceAll('-', '/')}`,
    'ER  - ',
    '',
  ].join('\r\n');
}

/** In words, in the style of the APA; the language of a citation is that of what is cited. */
function text({ address, accessed }: Cited): string {
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(accessed);
  return `${CITED.author}. (${year}). ${CITED.title} (Version ${CITED.version}) [Computer software]. Retrieved ${day}, from ${address}`;
}

const WRITERS: Readonly<Record<CitationFormat, (cited: Cited) => string>> = {
  text,
  bibtex,
  csl,
  ris,
};

/** The citation in a format. */
export function citation(format: CitationFormat, cited: Cited): string {
  return WRITERS[format](cited);
}
