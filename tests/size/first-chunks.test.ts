import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstFiles } from './first-chunks';

const dist = mkdtempSync(join(tmpdir(), 'dist-'));

beforeAll(() => {
  mkdirSync(join(dist, '.vite'));
  writeFileSync(
    join(dist, 'index.html'),
    `<script type="module" src="./assets/main.js"></script>
     <link rel="modulepreload" crossorigin href="./assets/three.js">
     <link rel="preload" as="font" href="./assets/sans.woff2" crossorigin>
     <link rel="stylesheet" crossorigin href="./assets/main.css">`,
  );
  const manifest = {
    'index.html': {
      ...{ file: 'assets/main.js', imports: ['_three.js'] },
      ...{ dynamicImports: ['src/chart.ts'], css: ['assets/main.css'] },
    },
    '_three.js': {
      ...{ file: 'assets/three.js', imports: ['_math.js'], css: ['assets/three.css'] },
      assets: ['assets/solve.worker.js', 'assets/serif.woff2'],
    },
    '_math.js': { file: 'assets/math.js', imports: ['_three.js'] },
    'src/scene/Scene.tsx': { file: 'assets/Scene.js', isDynamicEntry: true, imports: ['_math.js'] },
    'src/chart.ts': { file: 'assets/chart.js', isDynamicEntry: true },
  };
  writeFileSync(join(dist, '.vite', 'manifest.json'), JSON.stringify(manifest));
});

afterAll(() => {
  rmSync(dist, { recursive: true });
});

it('follows static imports, the scene, styles and workers, and leaves out what can wait', () => {
  const { javascript, styles, fonts } = firstFiles(dist);
  expect([...javascript].sort()).toEqual([
    'assets/Scene.js',
    'assets/main.js',
    'assets/math.js',
    'assets/solve.worker.js',
    'assets/three.js',
  ]);
  expect([...styles].sort()).toEqual(['assets/main.css', 'assets/three.css']);
  expect([...fonts]).toEqual(['assets/sans.woff2']);
});
