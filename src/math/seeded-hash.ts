/** A number in [0, 1) that depends on nothing but its keys: the same picture every time. */
export function hash01(...keys: readonly number[]): number {
  let h = 0x9e3779b9;
  for (const key of keys) {
    h = Math.imul(h ^ (key | 0), 0x85ebca6b);
    h ^= h >>> 13;
    h = Math.imul(h, 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return (h >>> 0) / 4294967296;
}

/** A standard normal deviate from two hashes (Box-Muller). */
export function hashNormal(...keys: readonly number[]): number {
  const u = Math.max(1e-9, hash01(...keys, 11));
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * hash01(...keys, 23));
}

/** As {@link hash01} for up to six keys, without the array that a list of arguments may cost: for what is asked in every frame. */
export function hashOf(a: number, b: number, c = 0, d = 0, e = 0, f = 0): number {
  let h = stirred(0x9e3779b9, a);
  h = stirred(h, b);
  h = stirred(h, c);
  h = stirred(h, d);
  h = stirred(h, e);
  h = stirred(h, f);
  return (h >>> 0) / 4294967296;
}

function stirred(hash: number, key: number): number {
  let h = Math.imul(hash ^ (key | 0), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
