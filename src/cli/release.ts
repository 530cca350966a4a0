import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { zip, type ZipEntry } from './release/zip';

// `npm run release`: the built site and what an exhibit needs around it, as one file that opens from any file server.
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function below(folder: string, inside: string): ZipEntry[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}${sep}${entry.name}`)
    .map((file) => ({ file, path: relative(`${ROOT}${folder}`, file).split(sep).join('/') }))
    .filter(({ path }) => !path.startsWith('.'))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file, path }) => ({
      path: inside + path,
      content: readFileSync(file),
      executable: (statSync(file).mode & 0o100) !== 0,
    }));
}

const name = `synaptarium-${manifest.version}`;
const entries = [...below('dist', `${name}/`), ...below('kiosk', `${name}/kiosk/`)];
const bytes = zip(entries);
mkdirSync(`${ROOT}release`, { recursive: true });
writeFileSync(`${ROOT}release/${name}.zip`, bytes);
const megabytes = (bytes.length / 1e6).toFixed(1);
console.log(`release/${name}.zip: ${entries.length} files, ${megabytes} MB`);
