import type { Reading } from './link-reading';

const HOST = String.raw`(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:.]{2,45}\])`;
const ORIGIN = new RegExp(String.raw`^(https?):\/\/(${HOST})(?::([1-9]\d{0,4}))?$`);
/** Browsers take a host that ends like this for a number, and write it as four. */
const NUMBER = /(?:^|\.)(?:\d+|0x[0-9a-f]*)$/;
const FOUR_NUMBERS = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.|$)){4}$/;
const USUAL_PORTS: Readonly<Record<string, string>> = { http: '80', https: '443' };

/**
 * An origin exactly as browsers report it: lower case, no path, no usual port. Anything else could
 * never match and is better refused than waited for.
 */
export function readOrigin(text: string): Reading<string> {
  const match = text.length <= 260 ? ORIGIN.exec(text) : null;
  if (match === null) return { reason: 'unreadable' };
  const host = match[2] ?? '';
  if (NUMBER.test(host) && !FOUR_NUMBERS.test(host)) return { reason: 'unreadable' };
  const port = match[3];
  if (port === undefined) return { value: text };
  if (Number(port) > 65535) return { reason: 'out-of-range' };
  return port === USUAL_PORTS[match[1] ?? ''] ? { reason: 'unreadable' } : { value: text };
}

export function readEmbed(text: string): Reading<boolean> {
  if (text === '1') return { value: true };
  return text === '0' ? { value: false } : { reason: 'unreadable' };
}
