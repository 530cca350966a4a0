/** What the build says about itself to the service worker. Plain data. */
export interface Site {
  /** Of everything together: it changes when any file does. */
  readonly version: string;
  /** Path from the site's root -> SHA-256 of the file, hexadecimal. */
  readonly files: Readonly<Record<string, string>>;
  /** Paths that are kept when first used, or when everything is asked for: letters of scripts that few read. */
  readonly later: readonly string[];
}

/** What a page may tell its service worker. */
export type WorkerMessage = { readonly type: 'activate' } | { readonly type: 'complete' };

/** Path of the site's file that an address means; undefined if it means none. `scope` ends in a slash. */
export function pathOf(
  address: string,
  scope: string,
  files: Readonly<Record<string, string>>,
): string | undefined {
  if (!address.startsWith(scope)) return undefined;
  const asked = address.slice(scope.length).replace(/[?#].*$/, '');
  try {
    const path = asked === '' ? 'index.html' : decodeURIComponent(asked);
    return Object.hasOwn(files, path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Address of a file. The page itself is asked for as servers name it: by its folder. */
export function addressOf(path: string, scope: string): string {
  return new URL(path === 'index.html' ? './' : path, scope).href;
}

/** Sites under other paths of the same host keep their own. */
export function cachePrefix(scope: string): string {
  return `synaptarium ${new URL(scope).pathname} `;
}
