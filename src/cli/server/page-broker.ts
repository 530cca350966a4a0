import { BROKER_TAG } from '../../contract/follow';
import { readSite, sha256, versionOf, writeSite } from '../build/site-list';
import { brokerOfPage, chooseBroker, type Broker } from './broker-origin';
import { policyMeta } from './content-security-policy';

/** The page that connects; the lecturer's second window asks no broker. */
export const CONNECTING_PAGE = 'index.html';

const TAG = new RegExp(`\\s*<meta name="${BROKER_TAG}" content="([^"]*)" />`);

/** The policy of a page as its own tag, and beside it the broker that the policy lets through. */
export function policyTags(broker: Broker | undefined): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyMeta(broker?.origin)}" />`;
  return broker === undefined
    ? policy
    : `${policy}\n    <meta name="${BROKER_TAG}" content="${broker.address}" />`;
}

/** The broker that a built page may ask, with its path where the page has it. */
export function brokerOf(html: string): Broker | undefined {
  const origin = brokerOfPage(html);
  const broker = chooseBroker(TAG.exec(html)?.[1]);
  return broker?.origin === origin ? broker : chooseBroker(origin);
}

/**
 * A built page that may ask this broker, and no other any more; everything else in it stays.
 * @throws Error if the page does not carry the policy of this version, so that nothing is opened by accident
 */
export function pageForBroker(html: string, broker: Broker): string {
  const now = policyTags(brokerOf(html)).split('\n')[0] ?? '';
  const bare = html.replace(TAG, '');
  if (!bare.includes(now)) throw new Error('The page has not the policy of this version: build it');
  return bare.replace(now, () => policyTags(broker));
}

/** A built service worker that keeps a page which was changed since the build. */
export function workerForPage(code: string, page: string): string {
  const site = readSite(code);
  const files = { ...site.files, [CONNECTING_PAGE]: sha256(page) };
  return writeSite({ ...site, files, version: versionOf(files) }, code);
}
