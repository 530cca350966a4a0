import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { SERVICE_WORKER, sha256, versionOf, writeSite, type SiteList } from './site-list';

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

/** What the service worker of a built site keeps: every file with its digest, and a version made of all of them. */
export function siteOf(folder: string): SiteList {
  const files = Object.fromEntries(
    filesBelow(folder).map((path) => [path, sha256(readFileSync(`${folder}/${path}`))]),
  );
  return {
    version: versionOf(files),
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
        writeFileSync(file, writeSite(siteOf(dir), code));
      },
    },
  };
}
