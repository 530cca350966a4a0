import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/contract/view';
import { ROWS } from '../../src/evidence/evidence-rows';
import sameAsEnglish from '../i18n/same-as-english.json';
import type { EvidenceWords, RowWords } from '../../src/i18n/evidence-words';
import { rowTeller } from '../../src/store/use-row-words';

const wordsOf = (language: string, file: string): unknown =>
  JSON.parse(readFileSync(`src/i18n/${language}/${file}.json`, 'utf8'));

describe.each(LANGUAGES.filter((language) => language !== 'en'))('a reader of %s', (language) => {
  const tell = rowTeller(
    wordsOf(language, 'claims') as EvidenceWords,
    wordsOf(language, 'evidence') as RowWords,
  );

  it('is told in that language what was measured, of every row behind a paper', () => {
    const silent = ROWS.filter((row) => tell.quantity(row) === undefined);
    expect(silent.map(({ table, id }) => `${table}/${id}`)).toEqual([]);
  });

  it('is told what was found, where it is no figure', () => {
    const silent = ROWS.map(({ value }) => value).filter(
      (value) =>
        typeof value === 'string' && /\p{L}{2}/u.test(value) && tell.statement(value) === undefined,
    );
    expect(silent).toEqual([]);
  });

  it('is told what was given and in whom', () => {
    const same = ROWS.flatMap(({ protocol, species }) => [
      protocol !== null && tell.protocol(protocol) === protocol ? protocol : null,
      species !== null && tell.species(species) === species ? species : null,
    ]).filter((text) => text !== null && /[a-z]{3}/i.test(text));
    const allowed: readonly (string | null)[] = [
      ...sameAsEnglish.all,
      ...((sameAsEnglish as Record<string, readonly string[]>)[language] ?? []),
    ];
    expect([...new Set(same)].filter((text) => !allowed.includes(text))).toEqual([]);
  });
});

it('says in English what no language has words for', () => {
  const tell = rowTeller(null, null);
  const [row] = ROWS;
  expect(row && tell.quantity(row)).toBeUndefined();
  expect(tell.protocol('IV')).toBe('IV');
  expect(tell.count(12)).toBe('12');
  expect(tell.count('17 of 18')).toBe('17 of 18');
  expect(tell.unit('points')).toBeUndefined();
});
