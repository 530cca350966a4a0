import { createHash } from 'node:crypto';

/**
 * The only styles that are not files: react-aria writes these two into the head, when the first button
 * is drawn and while a dialogue locks scrolling. Allowed by their hashes, so that no other style can come in.
 */
export const LIBRARY_STYLES = [
  `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`,
  `@layer {
  * {
    overscroll-behavior: contain;
  }
}`,
] as const;

const styleHashes = LIBRARY_STYLES.map(
  (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
);

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  // The meshopt decoder of the models is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' ${styleHashes.join(' ')}`,
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // Embedding in slides and learning platforms is a feature; what an embedder may do, src/sharing decides.
  'frame-ancestors *',
].join('; ');

/** Sent with every answer. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
