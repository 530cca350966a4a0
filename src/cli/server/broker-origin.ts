import { readOrigin } from '../../contract/link-embed';

/** Environment variable that names the one message broker outside that the page may ask. */
export const BROKER_VARIABLE = 'SYNAPTARIUM_BROKER';

/**
 * The origin of a broker as a policy names it: `wss://host` or `ws://host`, with a port if it is not the usual one.
 * @returns undefined for nothing or an empty text
 * @throws Error in words for whoever set it, if it is anything else: a path, a wildcard, a second origin
 */
export function readBroker(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const scheme = /^wss?(?=:\/\/)/.exec(text)?.[0];
  if (scheme !== undefined) {
    const asPage = text.replace(/^ws/, 'http');
    if ('value' in readOrigin(asPage)) return text;
  }
  throw new Error(
    `${BROKER_VARIABLE} must be one origin such as wss://broker.example or ws://192.168.1.20:9001, in lower case and without a path, not ${text}`,
  );
}

/** The broker that a built page names in its policy. */
export function brokerOfPage(html: string): string | undefined {
  return /connect-src 'self' (wss?:\/\/[^\s;"]+)/.exec(html)?.[1];
}
