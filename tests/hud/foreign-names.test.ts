import { describe, expect, it } from 'vitest';
import { foreignNames, foreignQuery, wordsWithin } from '../../src/hud/search/foreign-names';
import { createSearch } from '../../src/hud/search/search-index';
import { searchElsewhere } from '../../src/hud/search/search-elsewhere';
import type { SearchItem } from '../../src/hud/search/search-item';
import { NAMES_IN_LANGUAGES } from '../../src/hud/search/names-elsewhere';

const KEYS = Object.keys(NAMES_IN_LANGUAGES.en);
const find = (query: string, reader = 'en') => [
  ...foreignNames(KEYS, query, NAMES_IN_LANGUAGES, reader),
];

describe('names in other languages', () => {
  it.each([
    ['Hirnrinde', 'cortex', 'Hirnrinde', 'de'],
    ['mandelkern', 'amygdala', 'Mandelkern', 'de'],
    ['杏仁核', 'amygdala', '杏仁核', 'zh'],
    ['acumbens núcleo', undefined, undefined, undefined],
    ['Nucleo accumbens', 'accumbens', 'núcleo accumbens', 'es'],
    ['الحصين', 'hippocampus', 'حُصين', 'ar'],
  ])('%s', (query, key, name, language) => {
    const [first] = find(query);
    expect(first?.[0]).toBe(key);
    expect(first?.[1].name).toBe(name);
    expect(first?.[1].language).toBe(language);
  });

  it('take the reader’s own before another that is written alike', () => {
    const by = new Map(find('hippocampus', 'de'));
    expect(by.get('hippocampus')?.language).toBe('de');
    expect(new Map(find('thalamus', 'fr')).get('thalamus')?.language).toBe('fr');
  });

  it('find a part by its name, and all that a Chinese word stands in', () => {
    expect(find('vésicules synaptiques').map(([key]) => key)).toContain('vesicles');
    expect(find('海马').map(([key]) => key)).toEqual(
      expect.arrayContaining(['hippocampus', 'hippocampal-head', 'ca1']),
    );
  });

  it('are not looked for by one or two letters of an alphabet', () => {
    expect(foreignQuery('Hi')).toEqual([]);
    expect(foreignQuery('脑')).toEqual(['脑']);
    expect(find('')).toEqual([]);
  });

  it('tell whole words from beginnings', () => {
    expect(wordsWithin('núcleo accumbens', ['nucleo'])).toBe(2);
    expect(wordsWithin('núcleo accumbens', ['nuc', 'accumbens'])).toBe(1);
    expect(wordsWithin('núcleo accumbens', ['putamen'])).toBe(0);
    expect(wordsWithin('núcleo accumbens', [])).toBe(0);
  });
});

describe('the search over everything', () => {
  const item = (group: SearchItem['group'], id: string, title: string): SearchItem => ({
    ...{ group, id, title },
    act: () => undefined,
  });
  const items = [
    item('structures', 'amygdala', 'Amygdala'),
    item('structures', 'cortex', 'Cerebral hemisphere'),
    item('structures', 'insula', 'Insula'),
    item('terms', 'mandate', 'Mandel test'),
  ];
  const search = searchElsewhere(createSearch(items), items, NAMES_IN_LANGUAGES, 'en');
  const found = (query: string) =>
    search(query).map(({ group, items: all }) => `${group}: ${all.map(({ id }) => id).join()}`);

  it('leads with what a whole word of another language names, and says by which word', () => {
    expect(found('Mandelkern')[0]).toBe('structures: amygdala');
    const [first] = search('Mandelkern')[0]?.items ?? [];
    expect(first?.title).toBe('Amygdala');
    expect(first?.found).toMatchObject({ name: 'Mandelkern', language: 'de' });
  });

  it('adds at the end what only begins so', () => {
    expect(found('Mandel')).toEqual(['terms: mandate', 'structures: amygdala']);
  });

  it('leaves alone what is found by the reader’s own words', () => {
    const [own] = search('Insula')[0]?.items ?? [];
    expect(own?.id).toBe('insula');
    expect(own?.found).toBeUndefined();
  });
});
