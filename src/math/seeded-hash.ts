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
