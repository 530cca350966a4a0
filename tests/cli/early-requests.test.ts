import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { neededToDraw } from '../../src/cli/build/early-requests';
import { MODEL_GROUPS } from '../../src/scene/models/coarse-parts';

const piece = (fileName: string, imports: readonly string[], more: object = {}) => ({
  ...{ fileName, imports, facadeModuleId: null, styles: [] as string[] },
  ...more,
});

it('finds what draws, all that it imports and their styles, once each', () => {
  const pieces = [
    piece('index.js', ['shell.js']),
    piece('shell.js', ['three.js']),
    piece('Scene.js', ['three.js', 'labels.js'], {
      facadeModuleId: '/somewhere/src/scene/Scene.tsx',
      styles: ['scene.css'],
    }),
    piece('labels.js', ['three.js', 'Scene.js'], { styles: ['labels.css', 'scene.css'] }),
    piece('three.js', []),
    piece('chart.js', ['three.js'], { styles: ['chart.css'] }),
  ];
  expect(neededToDraw(pieces)).toEqual({
    scripts: ['Scene.js', 'three.js', 'labels.js'],
    styles: ['scene.css', 'labels.css'],
  });
});

it('does not let the picture be lost without a word', () => {
  expect(() => neededToDraw([piece('index.js', [])])).toThrow('Scene.tsx');
});

it('has the page ask for the surfaces of the first picture before any code has run', () => {
  const page = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
  const asked = [...page.matchAll(/rel="preload" as="fetch" crossorigin href="([^"]+)"/g)];
  expect(asked.map(([, file]) => file)).toEqual(
    MODEL_GROUPS.map((group) => `/models/${group}.coarse.glb`),
  );
});
