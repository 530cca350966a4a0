import { readFileSync } from 'node:fs';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  /** Files that the chunk names, such as the scripts of its workers. */
  readonly assets?: readonly string[];
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

/** The page that visitors come to. */
const FIRST_PAGE = 'index.html';
/** Loaded on demand, but at once: without it there is no picture. */
const DRAWS_FIRST_PICTURE = 'src/scene/Scene.tsx';

/** What a browser fetches before the first picture: entry, scene, their static imports, styles and workers. */
export function firstFiles(dist: string): FirstFiles {
  const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8')) as ChunkManifest;
  const html = readFileSync(`${dist}/index.html`, 'utf8');
  const javascript = new Set(links(html, /rel="modulepreload"/));
  const styles = new Set(links(html, /rel="stylesheet"/));
  const seen = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined) => {
    if (chunk === undefined || seen.has(chunk)) return;
    seen.add(chunk);
    javascript.add(chunk.file);
    for (const asset of chunk.assets ?? []) if (asset.endsWith('.js')) javascript.add(asset);
    for (const style of chunk.css ?? []) styles.add(style);
    for (const name of chunk.imports ?? []) visit(manifest[name]);
  };
  // Other pages, such as the speaker window's, are fetched by whoever opens them.
  if (manifest[FIRST_PAGE] === undefined) throw new Error(`The build has no ${FIRST_PAGE}`);
  visit(manifest[FIRST_PAGE]);
  visit(manifest[DRAWS_FIRST_PICTURE]);
  return { javascript, styles, fonts: new Set(links(html, /as="font"/)) };
}
