import { createPrivateKey, createPublicKey, randomBytes } from 'node:crypto';

/** What comes before the 32 bytes of a private Ed25519 key in its DER form (RFC 8410, section 7). */
const DER_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The public key that goes with a secret of 32 bytes; both as base64url. */
export function publicKeyOf(secret: string): string {
  const der = Buffer.concat([DER_HEAD, Buffer.from(secret, 'base64url')]);
  const key = createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
  return key.export({ format: 'jwk' }).x ?? '';
}

export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
