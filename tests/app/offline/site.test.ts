import { expect, it } from 'vitest';
import { addressOf, cachePrefix, pathOf } from '../../../src/app/offline/site';

const SCOPE = 'https://host/halls/first%20floor/';
const FILES = { 'index.html': '', 'models/a b.glb': '', 'assets/x.js': '' };

it.each([
  ['', 'index.html'],
  ['?t=24h&lang=de#x', 'index.html'],
  ['index.html', 'index.html'],
  ['models/a%20b.glb', 'models/a b.glb'],
  ['assets/x.js?v=1', 'assets/x.js'],
  ['heartbeat', undefined],
  ['assets/', undefined],
  ['%E0%A4%A', undefined],
  ['constructor', undefined],
])('%s is %s', (asked, path) => {
  expect(pathOf(SCOPE + asked, SCOPE, FILES)).toBe(path);
});

it('leaves other sites and other folders alone', () => {
  expect(pathOf('https://host/', SCOPE, FILES)).toBeUndefined();
  expect(pathOf('https://other/halls/first%20floor/', SCOPE, FILES)).toBeUndefined();
  expect(cachePrefix(SCOPE)).not.toBe(cachePrefix('https://host/halls/'));
  expect(addressOf('index.html', SCOPE)).toBe(SCOPE);
  expect(addressOf('models/a b.glb', SCOPE)).toBe(`${SCOPE}models/a%20b.glb`);
});
