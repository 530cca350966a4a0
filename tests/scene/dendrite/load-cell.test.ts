import { afterEach, expect, it, vi } from 'vitest';
import { loadCell } from '../../../src/scene/dendrite/load-cell';

afterEach(() => vi.unstubAllGlobals());

const answering = (body: string, status = 200): void => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
};

it('reads a cell', async () => {
  answering('1 1 0 0 0 8 -1\n2 4 0 10 0 1 1\n');
  expect(await loadCell('/')).toMatchObject({ count: 2 });
});

it.each([
  ['is missing', '', 404],
  ['is cut off', '1 1 0 0 0 8 -1\n2 4 0 10', 200],
  ['is another page', '<!doctype html>', 200],
])('says so if the file %s, and throws nothing', async (_, body, status) => {
  answering(body, status);
  expect(await loadCell('/')).toMatchObject({ file: 'pyramidal-layer-5.swc' });
});

it('says so without a network', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  expect(await loadCell('/')).toEqual({ file: 'pyramidal-layer-5.swc', reason: 'no network' });
});
