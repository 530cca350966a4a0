/** As much of the browser's Trusted Types as is used; not every browser has them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

/** Lets through what comes from the app's own origin. @throws TypeError for anything else */
function ownAddress(address: string): string {
  const { href, origin } = new URL(address, location.href);
  if (origin !== location.origin) throw new TypeError(`${origin} is no place for scripts`);
  return href;
}

let policy: { createScriptURL(address: string): unknown } | undefined;

/**
 * The address of a script of the app's own, as the page's Content Security Policy wants it handed to `Worker` and to
 * the registration of a service worker. Declared as the text it stands for, which is what those calls are typed with.
 * @throws TypeError if the script would come from another origin
 */
export function scriptAddress(address: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  policy ??= types?.createPolicy('synaptarium', { createScriptURL: ownAddress }) ?? {
    createScriptURL: ownAddress,
  };
  return policy.createScriptURL(address) as string;
}
