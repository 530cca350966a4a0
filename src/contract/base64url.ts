const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Map([...ALPHABET].map((letter, index): [string, number] => [letter, index]));

/** UTF-8 bytes of well-formed text. @throws URIError if the text has half a surrogate pair */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  const escaped = encodeURIComponent(text);
  for (let at = 0; at < escaped.length; at += 1) {
    if (escaped[at] === '%') {
      bytes.push(Number.parseInt(escaped.slice(at + 1, at + 3), 16));
      at += 2;
    } else bytes.push(escaped.charCodeAt(at));
  }
  return bytes;
}

/**
 * Text as base64url of its UTF-8, without padding. Hand-written because the core knows neither the DOM
 * nor Node. @throws URIError if the text has half a surrogate pair (JSON.stringify never leaves one)
 */
export function encodeBase64Url(text: string): string {
  let encoded = '';
  let bits = 0;
  let held = 0;
  for (const byte of utf8(text)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      encoded += ALPHABET[(held >> bits) & 63];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? encoded + ALPHABET[(held << (6 - bits)) & 63] : encoded;
}

/** The text that {@link encodeBase64Url} wrote; `undefined` if this is not base64url of UTF-8. */
export function decodeBase64Url(encoded: string): string | undefined {
  let escaped = '';
  let bits = 0;
  let held = 0;
  for (const letter of encoded) {
    const value = valueOf.get(letter);
    if (value === undefined) return undefined;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    escaped += `%${((held >> bits) & 255).toString(16).padStart(2, '0')}`;
    held &= (1 << bits) - 1;
  }
  if (bits >= 6) return undefined;
  try {
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}
