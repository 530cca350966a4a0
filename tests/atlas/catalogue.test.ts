import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CATALOGUE_GROUPS, catalogueOf, searchCatalogue } from '../../src/atlas/catalogue';
import { descriptionsSchema } from '../../src/atlas/descriptions';
import { driverOf } from '../../src/store/structures/drivers';

const file = new URL('../../public/models/atlas.json', import.meta.url);
const descriptions = v.parse(descriptionsSchema, JSON.parse(readFileSync(file, 'utf8')));
const catalogue = catalogueOf(descriptions);
const find = (query: string) => searchCatalogue(catalogue.items, query).map(({ key }) => key);

describe('the list of everything with a name', () => {
  it('has every entry once, under one heading, left before right', () => {
    const listed = catalogue.items.flatMap(({ sides }) => sides.map(({ id }) => id));
    const wanted = descriptions.entries.map(({ id }) => id);
    expect(listed.sort()).toEqual(wanted.filter((id) => !id.startsWith('medial-wall')).sort());
    for (const { sides } of catalogue.items) {
      expect(sides.map(({ side }) => side)).toEqual(
        sides.length === 2 ? ['left', 'right'] : [sides[0].side],
      );
    }
    const used = new Set(catalogue.items.map(({ group }) => group));
    expect([...used].sort()).toEqual([...CATALOGUE_GROUPS].sort());
  });

  it('leaves the side out of every name', () => {
    for (const { name, plain, latin } of catalogue.items) {
      expect(name).not.toMatch(/\b(?:left|right)\b/i);
      expect(plain).not.toMatch(/\b(?:left|right) side\b/i);
      expect(latin).not.toMatch(/\b(?:sinist|dext)/i);
    }
  });

  it('gives every structure that the model moves a place in it', () => {
    const driven = catalogue.items.filter(({ key }) => driverOf(key) !== null);
    expect(driven.length).toBeGreaterThanOrEqual(12);
    for (const variable of ['accumbensActivity', 'habenulaBursting', 'subgenualActivity'])
      expect(driven.some(({ key }) => driverOf(key) === variable)).toBe(true);
  });
});

describe('searching it', () => {
  it('finds by English, plain and Latin name, from the beginnings of words', () => {
    expect(find('accumb')[0]).toBe('accumbens');
    expect(find('accumb').every((key) => key.includes('accumbens'))).toBe(true);
    expect(find('sadness')).toEqual(['subgenual-cingulate']);
    expect(find('Nucleus caud')).toEqual(['caudate']);
    expect(find('  RAPHE dors ')).toContain('dorsal-raphe');
  });

  it('puts what is called so before what is only described so', () => {
    expect(find('hippocampus')[0]).toMatch(/^hippocamp/);
    expect(find('hippocampus')).toContain('fornix');
  });

  it('finds nothing where nothing is called so, and everything where nothing is asked', () => {
    expect(find('kidney')).toEqual([]);
    expect(find(' ,. ')).toEqual(catalogue.items.map(({ key }) => key));
  });
});
