import { keepFiles } from './keep-files';
import { addressOf, cachePrefix, pathOf, type Site, type WorkerMessage } from './site';

// Keeps the whole site, so that it opens without a network. Each build has a worker and a cache of its own; a page is
// answered by one build alone, and the next takes over when no page, or only the one that asks for it, is open.

/** As much of a service worker's world as is used; the DOM's types don't know it. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerWorld {
  readonly registration: { readonly scope: string };
  readonly clients: {
    matchAll(options: object): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & { data: unknown }) => void): void;
}

/** Put in by the build. */
declare const SITE: Site;
const site = SITE;

const world = self as unknown as WorkerWorld;
const { scope } = world.registration;
const cacheName = cachePrefix(scope) + site.version;
const later = new Set(site.later);

const keep = async (paths: readonly string[]): Promise<void> =>
  keepFiles(paths, site, scope, await caches.open(cacheName));

async function forgetOthers(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(cachePrefix(scope)) && name !== cacheName) await caches.delete(name);
  }
}

async function answer(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(addressOf(path, scope));
  if (kept !== undefined) return kept;
  if (!later.has(path)) return fetch(request);
  // Kept if it is of this build; else, or where there is no room, used all the same.
  await keepFiles([path], site, scope, cache).catch(() => undefined);
  return (await cache.match(addressOf(path, scope))) ?? fetch(request);
}

/** Takes over from the build before if no other page is open that would then be of two builds. */
async function takeOver(): Promise<void> {
  const open = await world.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.filter(({ url }) => url.startsWith(scope)).length <= 1) await world.skipWaiting();
}

function isMessage(data: unknown): data is WorkerMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    (data.type === 'activate' || data.type === 'complete')
  );
}

world.addEventListener('install', (event) =>
  event.waitUntil(keep(Object.keys(site.files).filter((path) => !later.has(path)))),
);
world.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
world.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = request.method === 'GET' ? pathOf(request.url, scope, site.files) : undefined;
  if (path !== undefined) event.respondWith(answer(path, request));
});
world.addEventListener('message', (event) => {
  if (!isMessage(event.data)) return;
  event.waitUntil(event.data.type === 'activate' ? takeOver() : keep(site.later));
});
