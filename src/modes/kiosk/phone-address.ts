/** Names by which a computer calls only itself. */
const ITSELF = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/;

/**
 * Where a visitor's phone finds the planetarium: what the launch link names, else where this page came from. Null if that is
 * this computer alone, which no phone can reach.
 */
export function phoneAddress(
  launched: string | null,
  own: Pick<Location, 'origin' | 'hostname' | 'pathname'> = location,
): Pick<Location, 'origin' | 'pathname'> | null {
  if (launched !== null) {
    const { origin, pathname } = new URL(launched);
    return { origin, pathname };
  }
  return ITSELF.test(own.hostname) ? null : { origin: own.origin, pathname: own.pathname };
}
