import { addressOf, cachePrefix, type Site } from './site';

const AT_ONCE = 4;

/** SHA-256, hexadecimal. */
async function digestOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A redirected answer must not answer a navigation, so it is made anew. */
async function plain(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  const { status, headers } = response;
  return new Response(await response.blob(), { status, headers });
}

/**
 * Keeps one file, if it is exactly the one of this build: from an earlier cache where it has not changed, else from
 * the server. Anything else, as from a server that is just being updated, is an error.
 */
async function keepFile(path: string, site: Site, scope: string, cache: Cache): Promise<void> {
  const address = addressOf(path, scope);
  if ((await cache.match(address)) !== undefined) return;
  for (const name of await caches.keys()) {
    if (!name.startsWith(cachePrefix(scope))) continue;
    const known = await (await caches.open(name)).match(address);
    if (known !== undefined && (await digestOf(known)) === site.files[path]) {
      await cache.put(address, known);
      return;
    }
  }
  const response = await fetch(address, { cache: 'no-cache', credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${path}: the server answered ${response.status}`);
  if ((await digestOf(response)) !== site.files[path]) {
    throw new Error(`${path} is not of version ${site.version}`);
  }
  await cache.put(address, await plain(response));
}

/** Keeps files, a few at a time; rejects if one of them cannot be had. */
export async function keepFiles(
  paths: readonly string[],
  site: Site,
  scope: string,
  cache: Cache,
): Promise<void> {
  const waiting = [...paths];
  const line = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await keepFile(path, site, scope, cache);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, line));
}
