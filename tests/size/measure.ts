import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { firstFiles } from './first-chunks';
import type { Sizes } from './limits';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const MODELS = `${DIST}/models`;

const gzipBytes = (path: string) => gzipSync(readFileSync(path)).length;
const plainBytes = (path: string) => readFileSync(path).length;
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

interface ModelManifest {
  readonly files: readonly { readonly file: string; readonly level: string }[];
}

/** The coarse set and the manifest itself, in the folder of models; nothing where there are no models. */
export function coarseModelFiles(): readonly string[] {
  const path = `${MODELS}/manifest.json`;
  if (!existsSync(path)) return [];
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as ModelManifest;
  const needed = manifest.files.filter(({ level }) => level !== 'fine').map(({ file }) => file);
  if (needed.length === 0) throw new Error('The model manifest lists no coarse files');
  return ['manifest.json', ...needed];
}

/**
 * Meshes count as they are: they are packed already, and many servers send them without further compression.
 */
function coarseModelBytes(): number {
  const bytes = (file: string) => (file.endsWith('.json') ? gzipBytes(file) : plainBytes(file));
  return sum(coarseModelFiles().map((file) => bytes(`${MODELS}/${file}`)));
}

/** Bytes that the built site needs before its first interactive picture. */
export function measureSizes(): Sizes {
  const { javascript, styles, fonts } = firstFiles(DIST);
  const inDist = (file: string) => `${DIST}/${file}`;
  const code = sum([...javascript].map(inDist).map(gzipBytes));
  const models = coarseModelBytes();
  const rest = sum([
    gzipBytes(inDist('index.html')),
    ...[...styles].map(inDist).map(gzipBytes),
    ...[...fonts].map(inDist).map(plainBytes),
  ]);
  return { javascript: code, models, all: code + models + rest };
}
