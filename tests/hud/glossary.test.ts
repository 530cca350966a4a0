import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TERM_IDS, TERMS } from '../../src/hud/glossary/glossary';
import { holdPunctuation } from '../../src/hud/glossary/hold-punctuation';
import { createTermMatcher } from '../../src/hud/glossary/match-terms';
import words from '../../src/i18n/en/glossary.json';

const atlas = JSON.parse(readFileSync('public/models/atlas.json', 'utf8')) as {
  entries: { id: string }[];
};

describe('the glossary', () => {
  it('has words and forms for every term, and terms for all words', () => {
    for (const group of [words.name, words.text, words.forms])
      expect(Object.keys(group).sort()).toEqual([...TERM_IDS].sort());
    for (const id of Object.keys(words.more)) expect(TERM_IDS).toContain(id);
    for (const text of Object.values(words.text)) expect(text).toMatch(/^[^.]+(?:\d\.\d[^.]*)*\.$/);
  });

  it('points only at terms, variables, scales and structures that there are', () => {
    const structures = new Set(atlas.entries.map(({ id }) => id));
    for (const id of TERM_IDS) {
      for (const other of TERMS[id].see) {
        expect(TERM_IDS).toContain(other);
        expect(other).not.toBe(id);
      }
      for (const place of TERMS[id].places)
        if (place.kind === 'structure') expect(structures).toContain(place.id);
    }
  });

  it('has each form once, and finds it as a whole word', () => {
    const match = createTermMatcher(words.forms);
    const seen = new Set<string>();
    for (const [id, forms] of Object.entries(words.forms))
      for (const form of forms.split('|')) {
        expect(seen.has(form.toLowerCase()), form).toBe(false);
        seen.add(form.toLowerCase());
        expect(match(`x ${form}, y`)[1]).toEqual({ text: form, term: id });
      }
  });
});

describe('terms in a text', () => {
  const match = createTermMatcher({
    nmda: 'NMDA receptor|NMDA receptors',
    receptor: 'receptor',
    sd: 'SD',
  });

  it('are whole words, the longest first, each once, and leave the text as it was', () => {
    const text = 'NMDA receptors and one receptor, another Receptor; SDs, non-SD.';
    const pieces = match(text);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ term }) => term !== undefined)).toEqual([
      { text: 'NMDA receptors', term: 'nmda' },
      { text: 'receptor', term: 'receptor' },
    ]);
  });

  it('are found in scripts without spaces, and nowhere in a language without forms', () => {
    expect(createTermMatcher({ synapse: '突触' })('新突触形成')).toHaveLength(3);
    expect(createTermMatcher({})('synapse')).toEqual([{ text: 'synapse' }]);
  });
});

describe('a term in a text', () => {
  const held = (text: string) =>
    holdPunctuation(createTermMatcher({ spine: 'spine', bdnf: 'BDNF' })(text)).map(
      ({ before, text: piece, term, after }) =>
        term === undefined ? piece : [before, piece, after],
    );

  it('keeps the mark that opens before it and the stop after it, and loses nothing', () => {
    expect(held('A spine.')).toEqual(['A ', ['', 'spine', '.'], '']);
    expect(held('A “spine”, and (BDNF) too')).toEqual([
      'A ',
      ['“', 'spine', '”,'],
      ' and ',
      ['(', 'BDNF', ')'],
      ' too',
    ]);
    expect(held('«\u202fBDNF\u202f»\u202f: x')).toEqual([
      '',
      ['«\u202f', 'BDNF', '\u202f»'],
      '\u202f: x',
    ]);
    expect(held('عصبون BDNF، ثم')).toEqual(['عصبون ', ['', 'BDNF', '،'], ' ثم']);
    expect(held('no term here')).toEqual(['no term here']);
  });
});
