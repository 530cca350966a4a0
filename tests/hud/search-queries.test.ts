import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/atlas/catalogue';
import type { Descriptions } from '../../src/atlas/descriptions';
import { localised, type AtlasWords } from '../../src/atlas/localise';
import { LANGUAGES, type Language } from '../../src/contract/view';
import { bibliography } from '../../src/evidence/bibliography';
import {
  paperItems,
  partItems,
  structureItems,
  wordItems,
  type SearchActs,
  type SearchNames,
} from '../../src/hud/search/own-items';
import { createSearch } from '../../src/hud/search/search-index';
import type { PartNames } from '../../src/store/structures/part-names';
import queries from './search-queries.json';

const read = (language: string, file: string): unknown =>
  JSON.parse(readFileSync(`src/i18n/${language}/${file}.json`, 'utf8'));
const MAIN = ['base', 'panels', 'microcircuit', 'dendrite', 'synapse'];
const wordsOf = (language: string): Record<string, object> =>
  Object.fromEntries([
    ['translation', Object.assign({}, ...MAIN.map((file) => read(language, file))) as object],
    ...['terms', 'glossary', 'papers'].map((file) => [file, read(language, file)] as const),
  ]) as Record<string, object>;

const partNames = (language: string) => (read(language, 'parts') as { name: PartNames }).name;

const ACTS: SearchActs = {
  panel: () => undefined,
  treatment: () => undefined,
  patient: () => undefined,
  go: () => undefined,
  term: () => undefined,
  paper: () => undefined,
};
const atlas = JSON.parse(readFileSync('public/models/atlas.json', 'utf8')) as Descriptions;

async function itemsIn(language: Language) {
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: wordsOf('en'), [language]: wordsOf(language) },
    interpolation: { escapeValue: false },
  });
  const t = i18n.t as unknown as Parameters<typeof wordItems>[0];
  const words = language === 'en' ? {} : (read(language, 'atlas') as AtlasWords);
  const english = new Map(catalogueOf(atlas).items.map(({ key, name }) => [key, name]));
  const { small, names } = read(language, 'search') as {
    readonly small: string;
    readonly names: SearchNames;
  };
  const items = [
    ...wordItems(t, names, ACTS),
    ...structureItems(catalogueOf(localised(atlas, words)), english, ACTS),
    ...partItems(t, partNames(language), partNames('en'), ACTS),
    ...paperItems(t, bibliography(), ACTS),
  ];
  return { items, small, names };
}

/** What a visitor sees without scrolling. */
const SEEN = 6;

describe.each(LANGUAGES)('what students type in %s', (language) => {
  it('finds what they mean among the first', async () => {
    const { items: all, small } = await itemsIn(language);
    const search = createSearch(all, small);
    const found = (queries[language] as [string, string][]).map(([query, wanted]) => {
      const whole = search(query);
      const items = (whole.length > 0 ? whole : search(query, 'some')).flatMap(
        (group) => group.items,
      );
      const first = items.slice(0, SEEN).map(({ group, id }) => `${group}/${id}`);
      return first.includes(wanted) ? `${query}: ${wanted}` : `${query}: ${first.join(', ')}`;
    });
    expect(found).toEqual(queries[language].map(([query, wanted]) => `${query}: ${wanted}`));
  });

  it('has everyday words only for what there is', async () => {
    const { items, names } = await itemsIn(language);
    const known = new Set(items.map(({ group, id }) => `${group}/${id}`));
    const said = Object.entries(names).flatMap(([group, ids]) =>
      Object.keys(ids).map((id) => `${group}/${id}`),
    );
    expect(said.filter((key) => !known.has(key))).toEqual([]);
  });
});
