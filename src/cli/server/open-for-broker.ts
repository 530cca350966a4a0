import { readFileSync, writeFileSync } from 'node:fs';
import { SERVICE_WORKER } from '../build/site-list';
import type { Broker } from './broker-origin';
import { CONNECTING_PAGE, pageForBroker, workerForPage } from './page-broker';
import type { Rewrite } from './site-files';

/**
 * Gives away a built site as if it had been built for this broker: its page, and the service worker that keeps the page and
 * knows it by its digest. Nothing on disk changes.
 * @param root folder of the built site
 * @throws Error if it is none of this version
 */
export function openForBroker(root: string, broker: Broker): Rewrite {
  const page = (): string =>
    pageForBroker(readFileSync(`${root}/${CONNECTING_PAGE}`, 'utf8'), broker);
  // A folder that is no site of this version is better found out now than by the first visitor.
  page();
  return (path, plain) => {
    if (path === CONNECTING_PAGE) return Buffer.from(pageForBroker(plain.toString(), broker));
    if (path === SERVICE_WORKER) return Buffer.from(workerForPage(plain.toString(), page()));
    return plain;
  };
}

/** Does so to the files themselves, for hosts that only give them away. @throws Error if they are not a site of this version */
export function writeForBroker(root: string, broker: Broker): void {
  const rewrite = openForBroker(root, broker);
  // The worker first: should the second write fail, it keeps nothing rather than a page of another policy.
  for (const name of [SERVICE_WORKER, CONNECTING_PAGE]) {
    const path = `${root}/${name}`;
    writeFileSync(path, rewrite(name, readFileSync(path)));
  }
}
