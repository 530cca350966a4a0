import { expect, it } from 'vitest';
import { mayBeginWithFirstLook } from '../../../src/scene/first-look/by-link';
import { suitsFirstLook } from '../../../src/scene/first-look/show';
import { createSynaptariumStore } from '../../../src/store/store';
import { initialStateFrom } from '../../../src/store/url';

const suits = (search: string): boolean => {
  const { initial } = initialStateFrom(search, { systemReducedMotion: false });
  return suitsFirstLook(createSynaptariumStore(initial, () => 0).getState());
};

it.each([
  '',
  '?t=24h',
  '?scale=brain&theme=dark',
  '?t=40min&protocol=ssri&panel=chart',
  '?lang=ar&opaque=0',
])('begins with it where the picture will be the same: %s', (search) => {
  expect(suits(search)).toBe(true);
  expect(mayBeginWithFirstLook(search)).toBe(true);
});

it.each([
  '?scale=synapse',
  '?t=1d&theme=light',
  '?hc=1',
  '?compare=placebo',
  '?opaque=1',
  '?camera=20,0,0',
])('makes no graphics context for what will not be shown: %s', (search) => {
  expect(suits(search)).toBe(false);
  expect(mayBeginWithFirstLook(search)).toBe(false);
});
