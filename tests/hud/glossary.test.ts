import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TERM_IDS, TERMS } from '../../src/hud/glossary/glossary';
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
