import { hash01 } from '../../math/seeded-hash';

/** What belongs to the drawn synapse, not to a visit: which receptor is blocked first, where the next one comes. */
export const STRUCTURE_SEED = 4;

/** Numbers 0 to count - 1 in an order that depends on the seed and a label's number alone. */
export function seededOrder(count: number, seed: number, label: number): Int32Array {
  const order = Array.from({ length: count }, (_, i) => i);
  const key = order.map((i) => hash01(seed, label, i));
  order.sort((a, b) => (key[a] ?? 0) - (key[b] ?? 0) || a - b);
  return Int32Array.from(order);
}

/** The rank of each number in an order: its reverse. */
export function ranksOf(order: Int32Array): Int32Array {
  const ranks = new Int32Array(order.length);
  order.forEach((item, rank) => (ranks[item] = rank));
  return ranks;
}
