import { existsSync } from 'node:fs';
import type { Plugin, Rollup } from 'vite';

/** What a build tells of one of its pieces of code. */
interface Piece {
  readonly fileName: string;
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
  readonly styles: readonly string[];
}

/** Loaded on demand, but at once: without it there is no picture. */
const DRAWS_FIRST_PICTURE = '/src/scene/Scene.tsx';
const FIRST_PAGE = '/index.html';
/** Runs as soon as it has come, before the shell; a piece of its own by the name that the build gives it. */
const FIRST_LOOK = /\/first-look-[^/]+\.js$/;

/** The code that draws, with all that it imports, and the styles of both. */
export function neededToDraw(pieces: readonly Piece[]): {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
} {
  const byName = new Map(pieces.map((piece) => [piece.fileName, piece]));
  const found = new Set<Piece>();
  const visit = (piece: Piece | undefined): void => {
    if (piece === undefined || found.has(piece)) return;
    found.add(piece);
    for (const name of piece.imports) visit(byName.get(name));
  };
  const first = pieces.find(({ facadeModuleId }) => facadeModuleId?.endsWith(DRAWS_FIRST_PICTURE));
  if (first === undefined) throw new Error(`Nothing was built from ${DRAWS_FIRST_PICTURE}`);
  visit(first);
  return {
    scripts: [...found].map(({ fileName }) => fileName),
    styles: [...new Set([...found].flatMap(({ styles }) => styles))],
  };
}

const isCode = (piece: Rollup.OutputAsset | Rollup.OutputChunk): piece is Rollup.OutputChunk =>
  piece.type === 'chunk';

/**
 * The page names what draws its picture, so that a browser fetches it beside the shell and not after the shell has run: one
 * way to the server and back less before the first picture. And it runs the first look on its own, before the shell is there.
 */
export function earlyRequests(): Plugin {
  let draws = true;
  return {
    name: 'early-requests',
    apply: 'build',
    configResolved({ root }) {
      // A page that is built apart, from a folder of its own, has no picture.
      draws = existsSync(root + DRAWS_FIRST_PICTURE);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        if (!draws || bundle === undefined || path !== FIRST_PAGE) return undefined;
        const pieces = Object.values(bundle)
          .filter(isCode)
          .map(({ fileName, facadeModuleId, imports, viteMetadata }) => ({
            ...{ fileName, facadeModuleId, imports },
            styles: [...(viteMetadata?.importedCss ?? [])],
          }));
        const { scripts, styles } = neededToDraw(pieces);
        const link = (rel: string, file: string) => ({
          tag: 'link',
          attrs: { rel, crossorigin: '', href: `./${file}` },
          injectTo: 'head' as const,
        });
        const isNew = (file: string) => !html.includes(`./${file}"`);
        const first = pieces.find(({ fileName }) => FIRST_LOOK.test(fileName));
        if (first === undefined) throw new Error('The first look is not a piece of its own');
        const src = `./${first.fileName}`;
        return [
          {
            tag: 'script',
            attrs: { type: 'module', async: true, crossorigin: '', src },
            injectTo: 'head' as const,
          },
          ...scripts.filter(isNew).map((file) => link('modulepreload', file)),
          ...styles.filter(isNew).map((file) => link('stylesheet', file)),
        ];
      },
    },
  };
}
