import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogueOf, searchCatalogue } from '../../src/atlas/catalogue';
import type { Descriptions } from '../../src/atlas/descriptions';
import { localised } from '../../src/atlas/localise';
import english from '../../src/i18n/en/atlas.json';

const file = JSON.parse(readFileSync('public/models/atlas.json', 'utf8')) as Descriptions;

it('names structures in a language, with their sides, and leaves the rest in English', () => {
  const words = {
    sides: { left: 'linker {{name}}', right: 'rechter {{name}}' },
    structures: { hippocampus: { name: 'Hippokampus', role: 'Gedächtnis.' } },
  };
  const { byId, itemOf } = catalogueOf(localised(file, words));
  expect(byId.get('hippocampus-left')?.english).toBe('linker Hippokampus');
  expect(byId.get('hippocampus-right')?.english).toBe('rechter Hippokampus');
  expect(byId.get('hippocampus-right')?.role).toBe('Gedächtnis.');
  expect(itemOf.get('hippocampus-left')?.name).toBe('Hippokampus');
  expect(itemOf.get('hippocampus-left')?.latin).toBe('Hippocampus');
  const plain = catalogueOf(file);
  expect(byId.get('amygdala-left')).toEqual(plain.byId.get('amygdala-left'));
});

it('finds Chinese names by any of their characters', () => {
  const words = { structures: { hippocampus: { name: '海马体' } } };
  const { items } = catalogueOf(localised(file, words));
  const found = searchCatalogue(items, '马体').map(({ key }) => key);
  expect(found).toContain('hippocampus');
  expect(searchCatalogue(items, 'hippocampus').map(({ key }) => key)).toContain('hippocampus');
});

it('has words for every structure that can be chosen', () => {
  const keys = catalogueOf(file).items.map(({ key }) => key);
  expect(Object.keys(english.structures).sort()).toEqual([...keys].sort());
});
