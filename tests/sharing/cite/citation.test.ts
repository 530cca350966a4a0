import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { citation, CITED, type Cited } from '../../../src/sharing/cite/citation';
import { printedBy, readBibtex } from '../../evidence/read-bibtex';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const cff = read('CITATION.cff');
const entry = (name: string) =>
  new RegExp(`^\\s*(?:- )?${name}: (['"]?)(.*)\\1$`, 'm').exec(cff)?.[2];

const cited: Cited = {
  address: 'https://a.example/x_y%20z/',
  accessed: new Date(2026, 10, 5, 23, 59),
};

it('says the same as CITATION.cff and package.json', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(CITED).toEqual({
    title: entry('title'),
    author: entry('name'),
    released: entry('date-released'),
    license: entry('license'),
    version,
  });
  expect(entry('version')).toBe(version);
});

it('names version, address and the visitor’s own day in every format', () => {
  expect(citation('text', cited)).toBe(
    `Synaptarium contributors. (2026). Synaptarium: a planetarium for the synapse (Version ${CITED.version}) [Computer software]. Retrieved November 5, 2026, from https://a.example/x_y%20z/`,
  );
  const bibtex = citation('bibtex', cited);
  expect(bibtex).toContain('urldate = {2026-11-05}');
  expect(bibtex).toContain('url     = {https://a.example/x_y%20z/}');
  expect(bibtex.match(/\{/g)).toHaveLength(bibtex.match(/\}/g)?.length ?? 0);
  const [entry] = readBibtex(bibtex);
  expect(entry).toMatchObject({ kind: 'misc', key: 'synaptarium' });
  expect(printedBy(entry?.fields['title'] ?? '')).toBe(CITED.title);
  expect(JSON.parse(citation('csl', cited))).toMatchObject([
    {
      type: 'software',
      version: CITED.version,
      URL: cited.address,
      accessed: { 'date-parts': [[2026, 11, 5]] },
    },
  ]);
  const ris = citation('ris', cited).split('\r\n');
  expect(ris[0]).toBe('TY  - COMP');
  expect(ris.at(-2)).toBe('ER  - ');
  expect(ris.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  expect(ris).toContain('Y2  - 2026/11/05');
});
