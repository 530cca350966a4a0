import { createHash } from 'node:crypto';

export const SERVICE_WORKER = 'service-worker.js';

/** What the service worker of a built site keeps; the same as it reads (src/app/offline/site.ts). */
export interface SiteList {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
  readonly later: readonly string[];
}

const LINE = /^const SITE = (\{.*\});\n/;

export const sha256 = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');

/** Of all files together: it changes when any of them does. @param files path -> SHA-256 */
export function versionOf(files: SiteList['files']): string {
  return sha256(JSON.stringify(files)).slice(0, 16);
}

/** The code of a service worker with its list. First on the line: the worker's own code only reads it. */
export function writeSite(site: SiteList, code: string): string {
  return `const SITE = ${JSON.stringify(site)};\n${code.replace(LINE, '')}`;
}

/** The list in the code of a built service worker. */
export function readSite(code: string): SiteList {
  const line = LINE.exec(code)?.[1];
  if (line === undefined) throw new Error(`${SERVICE_WORKER} has no list of files`);
  return JSON.parse(line) as SiteList;
}
