import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

type ChunkManifest = Readonly<Record<string, Chunk>>;

export interface FirstFiles {
  readonly javascript: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
  readonly fonts: ReadonlySet<string>;
}

/** Values of `href` of the links of a page that match; paths inside the site. */
function links(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(/<link\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => pattern.test(tag))
    .map((tag) => /href="(?:\.\/)?([^"]+)"/.exec(tag)?.[1])
    .filter((href) => href !== undefined);
}

/** Worker scripts stand in no chunk manifest: a chunk that starts one names its file. */
function workersOf(dist: string, chunks: Iterable<string>, manifest: ChunkManifest): string[] {
  if (!existsSync(`${dist}/assets`)) return [];
  const listed = new Set(Object.values(manifest).map(({ file }) => file));
  const unlisted = readdirSync(`${dist}/assets`)
    .map((name) => `assets/${name}`)
    .filter((file) => file.endsWith('.js') && !listed.has(file));
  const code = [...chunks].map((file) => readFileSync(`${dist}/${file}`, 'utf8')).join('\n');
  return unlisted.filter((file) => code.includes(basename(file)));
}

/** What a browser fetches before the page can run: entry, static imports, preloads, their workers. */
export function firstFiles(dist: string): FirstFiles {
  const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8')) as ChunkManifest;
  const html = readFileSync(`${dist}/index.html`, 'utf8');
  const javascript = new Set(links(html, /rel="modulepreload"/));
  const styles = new Set(links(html, /rel="stylesheet"/));
  const visit = (chunk: Chunk | undefined) => {
    if (chunk === undefined) return;
    javascript.add(chunk.file);
    for (const style of chunk.css ?? []) styles.add(style);
    for (const name of chunk.imports ?? []) {
      if (!javascript.has(manifest[name]?.file ?? '')) visit(manifest[name]);
    }
  };
  for (const chunk of Object.values(manifest)) if (chunk.isEntry === true) visit(chunk);
  for (const worker of workersOf(dist, [...javascript], manifest)) javascript.add(worker);
  return { javascript, styles, fonts: new Set(links(html, /as="font"/)) };
}
