import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startStaticServer } from '../../src/cli/server/static-server';
import { findChromium } from './find-chromium';
import { chooseRenderer, type Launch } from './launch';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served during the browser tests. */
    origin: string;
    launch: Launch;
  }
}

/** Serves the production build on a free port and finds a browser, once for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('../../dist', import.meta.url));
  if (!existsSync(`${root}/index.html`)) {
    throw new Error('The browser tests open the production build: run `npm run build` first.');
  }
  const server = await startStaticServer({ root, host: '127.0.0.1', port: 0 });
  project.provide('origin', server.origin);
  project.provide('launch', await chooseRenderer(findChromium()));
  return () => server.close();
}
