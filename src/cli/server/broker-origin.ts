import { isBroker } from '../../contract/follow';
import { readOrigin } from '../../contract/link-embed';

/** Environment variable that names the one message broker outside that the page may ask. */
export const BROKER_VARIABLE = 'SYNAPTARIUM_BROKER';

/** The one message broker outside that a page may ask. */
export interface Broker {
  /** As a policy names it, such as `wss://broker.example:8084`. */
  readonly origin: string;
  /** Where it takes connections: the origin, often with a path. */
  readonly address: string;
}

function isSocketOrigin(text: string): boolean {
  return /^wss?:\/\//.test(text) && 'value' in readOrigin(text.replace(/^ws/, 'http'));
}

/**
 * The origin of a broker as a policy names it: `wss://host` or `ws://host`, with a port if it is not the usual one.
 * @returns undefined for nothing or an empty text
 * @throws Error in words for whoever set it, if it is anything else: a path, a wildcard, a second origin
 */
export function readBroker(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (isSocketOrigin(text)) return text;
  throw new Error(
    `${BROKER_VARIABLE} must be one origin such as wss://broker.example or ws://192.168.1.20:9001, in lower case and without a path, not ${text}`,
  );
}

/**
 * A broker as it is named when a server is started: an origin as {@link readBroker} takes it, with or without a path.
 * @returns undefined for nothing or an empty text
 * @throws Error in words for whoever named it
 */
export function chooseBroker(text: string | undefined): Broker | undefined {
  if (text === undefined || text === '') return undefined;
  const origin = /^wss?:\/\/[^/]+/.exec(text)?.[0];
  if (origin !== undefined && isSocketOrigin(origin) && isBroker(text))
    return { origin, address: text };
  throw new Error(
    `A broker is named by its address, such as wss://mqtt.example.edu:8084/mqtt or ws://192.168.1.20:9001, not ${text}`,
  );
}

/** The broker that a built page names in its policy. */
export function brokerOfPage(html: string): string | undefined {
  return /connect-src 'self' (wss?:\/\/[^\s;"]+)/.exec(html)?.[1];
}
