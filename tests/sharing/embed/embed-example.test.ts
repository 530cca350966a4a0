import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/contract/view';
import { VARIABLES } from '../../../src/contract/variables';

type Words = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const words = JSON.parse(readFileSync('public/embed-example/words.json', 'utf8')) as Words;
const page = readFileSync('public/embed-example.html', 'utf8');

it('the example page says everything in every language', () => {
  expect(Object.keys(words).sort()).toEqual([...LANGUAGES].sort());
  const named = [...page.matchAll(/data-word="(\w+)"/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(10);
  for (const [language, said] of Object.entries(words)) {
    expect(Object.keys(said), language).toEqual(Object.keys(words['en'] ?? {}));
    expect(Object.keys(said)).toEqual(expect.arrayContaining(named));
    for (const part of ['{time}', '{release}', '{spines}'])
      for (const when of ['before', 'now']) expect(said[when]).toContain(part);
    for (const id of ['glutamateRelease', 'spineDensityPrefrontal'])
      expect(said['units']).toHaveProperty([VARIABLES.find((each) => each.id === id)?.unit ?? '']);
  }
});
