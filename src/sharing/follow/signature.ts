import { getPublicKey, hashes, sign as signBytes, utils, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { splitSigned } from '../../contract/follow';

// Web Crypto is missing on plain http, which is how a page comes over a room's own network.
hashes.sha512 = sha512;

function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function toBytes(text: string): Uint8Array {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

/** What is signed names the topic too, so that a message can't be carried to another. */
function signedBytes(topic: string, text: string): Uint8Array {
  return new TextEncoder().encode(`${topic}\n${text}`);
}

/** A new secret of a lecturer: 32 bytes as base64url. */
export function newSecret(): string {
  return toText(utils.randomSecretKey());
}

/** The Ed25519 public key (RFC 8032) that goes with a secret. */
export function publicKeyOf(secret: string): string {
  return toText(getPublicKey(toBytes(secret)));
}

/** A message as it is sent. */
export function sign(text: string, topic: string, secret: string): string {
  return `${toText(signBytes(signedBytes(topic, text), toBytes(secret)))}.${text}`;
}

/** The text of a message that the owner of the key signed for this topic, else null. Never throws. */
export function openSigned(payload: string, topic: string, publicKey: string): string | null {
  const parts = splitSigned(payload);
  if (parts === null) return null;
  try {
    const { signature, text } = parts;
    return verify(toBytes(signature), signedBytes(topic, text), toBytes(publicKey)) ? text : null;
  } catch {
    return null;
  }
}
