import { expect, it } from 'vitest';
import { createSearch } from '../../src/hud/search/search-index';
import type { SearchGroup, SearchItem } from '../../src/hud/search/search-item';

const item = (group: SearchGroup, title: string, also = '', detail = ''): SearchItem => ({
  id: title,
  group,
  title,
  also,
  detail,
  act: () => undefined,
});
const search = createSearch([
  item('structures', 'Hippocampus', 'Hippocampus proprius', 'a curled part of the brain'),
  item('structures', 'Amygdala', 'Corpus amygdaloideum'),
  item('structures', 'Head of the hippocampus'),
  item('variables', 'Hippocampal spines', 'spine density'),
  item('variables', 'Dissociation'),
  item('terms', 'Dissociation', '', 'Feeling detached'),
  item('terms', 'Synapse'),
  item('scales', 'Synapse'),
  item('papers', 'Moreno-Jiménez EP et al. 2019', 'neurons', 'Nature Medicine'),
  ...Array.from({ length: 9 }, (_, index) => item('papers', `Zarate ${2000 + index}`)),
]);
const others = (query: string): string[] =>
  inOthers(query).flatMap(({ items }) => items.map(({ title }) => title));
const inOthers = createSearch(
  [
    item('terms', 'Dornendichte'),
    item('terms', 'Die Dichte'),
    item('terms', 'Dornen'),
    item('structures', 'Amygdala', '', 'die Mandel'),
    item('structures', '海马'),
    item('terms', '树突棘密度'),
    item('variables', 'الذاكرة'),
    item('variables', 'الإكتئاب'),
  ],
  'der die das',
);
const titles = (query: string): string[] =>
  search(query).flatMap(({ items }) => items.map(({ title }) => title));

it('finds beginnings of words, other names and words without their accents', () => {
  expect(titles('amyg')[0]).toBe('Amygdala');
  expect(titles('amygdaloideum')).toEqual(['Amygdala']);
  expect(titles('moreno jimenez')).toEqual(['Moreno-Jiménez EP et al. 2019']);
});

it('forgives a slip, and puts what was typed rightly first', () => {
  expect(titles('hipocampus')[0]).toBe('Hippocampus');
  expect(titles('amigdala')).toEqual(['Amygdala']);
  expect(titles('disociation')).toContain('Dissociation');
  expect(titles('hippocampus').slice(0, 2)).toEqual(['Hippocampus', 'Head of the hippocampus']);
});

it('does not take short words for others, nor find what lacks one of the words', () => {
  expect(titles('xyz')).toEqual([]);
  expect(titles('zarate amygdala')).toEqual([]);
});

it('forgives a slip beside a second word, in words put together and in beginnings of longer ones', () => {
  expect(titles('hipocampus spines')).toEqual(['Hippocampal spines']);
  expect(others('Dronen Dichte')).toEqual(['Dornendichte']);
  expect(others('Dichte')).toEqual(['Die Dichte', 'Dornendichte']);
  expect(others('Dornenverlust')).toEqual(['Dornen']);
});

it('does without articles, unless there is nothing else', () => {
  expect(others('die Amygdala')).toEqual(['Amygdala']);
  expect(others('die')[0]).toBe('Die Dichte');
});

it('finds Chinese by any two neighbours, and Arabic with article, hamza and endings written either way', () => {
  expect(others('海马体')).toEqual(['海马']);
  expect(others('突棘')).toEqual(['树突棘密度']);
  expect(others('والذاكره')).toEqual(['الذاكرة']);
  expect(others('اكتئاب')).toEqual(['الإكتئاب']);
});

it('says on demand what has some of the words', () => {
  const some = (query: string): readonly string[] =>
    search(query, 'some').flatMap(({ items }) => items.map(({ title }) => title));
  expect(some('zarate amygdala')).toContain('Amygdala');
  expect(some('amygdala xyzzy')).toEqual(['Amygdala']);
  expect(some('xyzzy')).toEqual([]);
  expect(some('dissociation synapse feeling')[0]).toBe('Dissociation');
});

it('groups what it finds, at most five of a kind', () => {
  expect(search('synapse').map(({ group }) => group)).toEqual(['scales', 'terms']);
  expect(search('zarate')[0]?.items).toHaveLength(5);
});
