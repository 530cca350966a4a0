import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

export const SERVICE_WORKER = 'service-worker.js';
/** Letters that only readers of some languages need; half of all bytes. */
const LATER = /^assets\/noto-/;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}${sep}${entry.name}`))
    .map((path) => path.split(sep).join(posix.sep))
    .filter((path) => path !== SERVICE_WORKER && !path.startsWith('.'))
    .sort();
}

const sha256 = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');

/** What the service worker of a built site keeps: every file with its digest, and a version made of all of them. */
export function siteOf(folder: string): {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
  readonly later: readonly string[];
} {
  const files = Object.fromEntries(
    filesBelow(folder).map((path) => [path, sha256(readFileSync(`${folder}/${path}`))]),
  );
  return {
    version: sha256(JSON.stringify(files)).slice(0, 16),
    files,
    later: Object.keys(files).filter((path) => LATER.test(path)),
  };
}

/** Tells the service worker, once everything is written, what there is. */
export function offlineWorker(): Plugin {
  return {
    name: 'offline-worker',
    apply: 'build',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }, bundle) {
        // A page that is built apart has no worker of its own.
        if (dir === undefined || !(SERVICE_WORKER in bundle)) return;
        const file = `${dir}/${SERVICE_WORKER}`;
        const code = readFileSync(file, 'utf8');
        if (!code.includes('SITE')) this.error(`${SERVICE_WORKER} has no place for its list`);
        // First on the line: the worker's own code only reads it.
        writeFileSync(file, `const SITE = ${JSON.stringify(siteOf(dir))};\n${code}`);
      },
    },
  };
}
