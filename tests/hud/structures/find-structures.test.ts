import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/atlas/catalogue';
import { descriptionsSchema } from '../../../src/atlas/descriptions';
import { SHORT_NAMES } from '../../../src/atlas/short-names';
import { findStructures } from '../../../src/hud/structures/find-structures';

const file = new URL('../../../public/models/atlas.json', import.meta.url);
const { items } = catalogueOf(v.parse(descriptionsSchema, JSON.parse(readFileSync(file, 'utf8'))));
const find = (query: string) => findStructures(items, query).map(({ key }) => key);

describe('finding a structure', () => {
  it.each([
    ['DLPFC', 'dorsolateral-prefrontal'],
    ['vmPFC', 'ventromedial-prefrontal'],
    ['sgACC', 'subgenual-cingulate'],
    ['BA25', 'subgenual-cingulate'],
    ['Brodmann 25', 'subgenual-cingulate'],
    ['VTA', 'ventral-tegmental-area'],
    ['NAc', 'accumbens'],
    ['basal ganglia', 'caudate'],
    ['V1', 'occipital'],
  ])('knows %s, as the field calls it', (query, key) => {
    expect(find(query)).toContain(key);
    expect(find(query).length).toBeLessThan(7);
  });

  it.each([
    ['hipocampus', 'hippocampus'],
    ['amigdala', 'amygdala'],
    ['corpus calosum', 'corpus-callosum'],
    ['nucleus acumbens', 'accumbens'],
    ['thalmus', 'thalamus'],
  ])('forgives the slip in %s', (query, key) => {
    expect(find(query)).toContain(key);
  });

  it('takes a word without a slip as it is, and finds nothing for what names nothing', () => {
    expect(find('sadness')).toEqual(['subgenual-cingulate']);
    expect(find('xyzzy')).toEqual([]);
    expect(find('')).toHaveLength(items.length);
  });

  it('has short names only for what there is', () => {
    const keys = new Set(items.map(({ key }) => key));
    for (const key of Object.keys(SHORT_NAMES)) expect(keys, key).toContain(key);
  });
});
