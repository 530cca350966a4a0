import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../../runner/run-command';
import { coarseBrain, COARSE_FILES, MODELS, mz3Of, plyOf } from './brain-mesh';
import type { Peer } from '../peers/install';

const PAGES = fileURLToPath(new URL('../peers/pages', import.meta.url));
const BUILT = `${ROOT}/.cache/bench-pages`;

/** Pages that show the surfaces of our first picture, built as our own page is. Returns their folders. */
export async function buildPages<Name extends Peer | 'minimal'>(
  names: readonly Name[],
): Promise<Map<Name, string>> {
  const folders = new Map<Name, string>();
  const brain = await coarseBrain();
  for (const name of names) {
    const folder = `${BUILT}/${name}`;
    rmSync(folder, { recursive: true, force: true });
    await build({
      root: `${PAGES}/${name}`,
      configFile: false,
      base: './',
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1e5 },
    });
    if (name === 'niivue') writeFileSync(`${folder}/brain.mz3`, mz3Of(brain));
    else if (name === 'molstar') writeFileSync(`${folder}/brain.ply`, plyOf(brain));
    else for (const file of COARSE_FILES) copyFileSync(`${MODELS}/${file}`, `${folder}/${file}`);
    folders.set(name, folder);
  }
  return folders;
}
