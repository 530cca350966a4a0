import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of a text, hexadecimal. Web Crypto is missing on plain http, which is how a page comes over a museum's own network. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}
