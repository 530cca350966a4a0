import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStaticServer, type StaticServer } from '../../src/cli/server/static-server';

/** Runs before anything else of the page and keeps whatever goes wrong. */
const WATCH = `(() => {
  const faults = (window.engineFaults = []);
  const note = (kind, words) => faults.push(kind + ': ' + words);
  addEventListener('error', ({ message, target }) => {
    const address = target && (target.src || target.href);
    note(address ? 'not loaded' : 'exception', address || message);
  }, true);
  addEventListener('unhandledrejection', ({ reason }) => note('rejection', String(reason)));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    note('policy', effectiveDirective + ' ' + blockedURI));
  for (const kind of ['error', 'warn']) {
    const original = console[kind];
    console[kind] = (...words) => {
      note('console ' + kind, words.map(String).join(' '));
      original.apply(console, words);
    };
  }
})();
`;

/**
 * The built site with one script more, which keeps what goes wrong: not every engine tells its driver. It comes from
 * a file, as the page's policy wants it.
 */
export async function startWatchedSite(dist: string): Promise<StaticServer> {
  const root = mkdtempSync(join(tmpdir(), 'engine-site-'));
  cpSync(dist, root, { recursive: true });
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  const watched = page.replace('<script', '<script src="./engine-watch.js"></script><script');
  writeFileSync(join(root, 'index.html'), watched);
  writeFileSync(join(root, 'engine-watch.js'), WATCH);
  const server = await startStaticServer({ root, host: '127.0.0.1', port: 0 });
  return {
    origin: server.origin,
    async close() {
      await server.close();
      rmSync(root, { recursive: true });
    },
  };
}
