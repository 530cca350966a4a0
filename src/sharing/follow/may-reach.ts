import { BROKER_TAG, isBroker } from '../../contract/follow';

/**
 * Whether a page under this policy can ask this broker: the one that the site was started or built for, or one at the page's own host.
 * @param policy the page's Content Security Policy as its own tag has it; null if it has none
 */
export function mayReach(broker: string, policy: string | null, host: string): boolean {
  const sources = policy === null ? null : /(?:^|;)\s*connect-src ([^;]*)/.exec(policy);
  if (sources === null) return true;
  const { origin, host: asked } = new URL(broker);
  return asked === host || (sources[1] ?? '').split(/\s+/).includes(origin);
}

/** The broker that this site was started or built for; empty if there is none. */
export function ownBroker(): string {
  const address = document.querySelector(`meta[name="${BROKER_TAG}"]`)?.getAttribute('content');
  return typeof address === 'string' && isBroker(address) ? address : '';
}

/** The policy of this page. */
export function ownPolicy(): string | null {
  const tag = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  return tag?.getAttribute('content') ?? null;
}
