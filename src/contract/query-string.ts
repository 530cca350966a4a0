/** One `name=value` of a query string. */
export interface QueryPair {
  readonly name: string;
  /** Percent-decoded; `undefined` if it could not be decoded. */
  readonly value: string | undefined;
  /** As written. */
  readonly raw: string;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/** The pairs of a query string, in order, with or without its `?`. Never throws. */
export function readQuery(search: string): QueryPair[] {
  const pairs: QueryPair[] = [];
  for (const part of search.replace(/^\?/, '').split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = equals < 0 ? part : part.slice(0, equals);
    const raw = equals < 0 ? '' : part.slice(equals + 1);
    pairs.push({ name: decode(name) ?? name, value: decode(raw), raw });
  }
  return pairs;
}

/** Writes pairs as a query string with its `?`, or an empty string. Keeps what is legible and legal. */
export function writeQuery(pairs: readonly (readonly [name: string, value: string])[]): string {
  if (pairs.length === 0) return '';
  const legible = (text: string): string =>
    encodeURIComponent(text).replace(/%(?:2C|3A|2F)/g, decodeURIComponent);
  return `?${pairs.map(([name, value]) => `${name}=${legible(value)}`).join('&')}`;
}
