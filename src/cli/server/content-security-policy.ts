/** Name of the only Trusted Types policy there is (src/store/workers/script-address.ts makes it). */
const SCRIPT_POLICY = 'synaptarium';

/**
 * The Content Security Policy, one directive a line. What is not named is forbidden.
 * @param broker origin of the one message broker outside that may be asked, such as `wss://broker.example`
 */
function directives(broker: string | undefined): readonly string[] {
  return [
    "default-src 'none'",
    // The meshopt decoder of the models is WebAssembly; nothing else is made at run time.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    // What is printed, and the little pictures of slides, are made in the page.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob:",
    `connect-src 'self'${broker === undefined ? '' : ` ${broker}`}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    // The example page shows how to embed the app by embedding it.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${SCRIPT_POLICY}`,
  ];
}

/**
 * The policy as a response header. Embedding in slides (from a file as well) and learning platforms is a feature:
 * what an embedder may do, src/sharing decides.
 */
export function policyHeader(broker?: string): string {
  return [...directives(broker), 'frame-ancestors file: *'].join('; ');
}

/** The policy as the page itself carries it, for hosts that send no headers; there, `frame-ancestors` means nothing. */
export function policyMeta(broker?: string): string {
  return directives(broker).join('; ');
}
