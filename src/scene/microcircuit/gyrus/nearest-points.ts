/** Places along x, y and z of a grid, rising, um. */
export type Axes = readonly [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>];

/** How often the answers are handed on through the whole grid; after twice, what is still wrong is wrong by less than the grid is fine. */
const ROUNDS = 2;

/**
 * Finds for every place of a grid the point that is nearest to it: each place asks the places beside it for theirs, forwards and back through the
 * grid (P.-E. Danielsson, Euclidean distance mapping, Comput. Graph. Image Process. 14, 1980).
 * @param points x, y, z of each
 * @returns numbers of points, x first
 */
export function nearestPoints(points: ArrayLike<number>, [xs, ys, zs]: Axes): Int32Array {
  const [wide, high, deep] = [xs.length, ys.length, zs.length];
  const count = wide * high * deep;
  const nearest = new Int32Array(count).fill(-1);
  const squares = new Float32Array(count).fill(Infinity);
  const offer = (at: number, x: number, y: number, z: number, p: number): void => {
    const dx = points[p * 3]! - x;
    const dy = points[p * 3 + 1]! - y;
    const dz = points[p * 3 + 2]! - z;
    const square = dx * dx + dy * dy + dz * dz;
    if (square >= squares[at]!) return;
    squares[at] = square;
    nearest[at] = p;
  };
  // Each point tells the eight places about it.
  for (let p = 0; p * 3 < points.length; p += 1) {
    const i = lastBelow(xs, points[p * 3]!);
    const j = lastBelow(ys, points[p * 3 + 1]!);
    const k = lastBelow(zs, points[p * 3 + 2]!);
    for (let c = 0; c < 8; c += 1) {
      const [a, b, d] = [i + (c & 1), j + ((c >> 1) & 1), k + (c >> 2)];
      if (a < 0 || b < 0 || d < 0 || a >= wide || b >= high || d >= deep) continue;
      const at = a + wide * (b + high * d);
      offer(at, xs[a]!, ys[b]!, zs[d]!, p);
    }
  }
  const beside = placesBefore(wide, high);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const way of [1, -1] as const) handOn(points, [xs, ys, zs], beside, way, nearest, squares);
  return nearest;
}

/** Each place in turn takes the nearest of its own point and those of the thirteen places before it; `way` is 1 forwards, -1 back. */
function handOn(
  points: ArrayLike<number>,
  [xs, ys, zs]: Axes,
  beside: readonly Beside[],
  way: 1 | -1,
  nearest: Int32Array,
  squares: Float32Array,
): void {
  const [wide, high, deep] = [xs.length, ys.length, zs.length];
  const offsets = Int32Array.from(beside, ({ offset }) => way * offset);
  const count = wide * high * deep;
  let at = way > 0 ? 0 : count - 1;
  for (let n = 0; n < count; n += 1, at += way) {
    const i = at % wide;
    const j = Math.floor(at / wide) % high;
    const k = Math.floor(at / (wide * high));
    const inside = i > 0 && j > 0 && k > 0 && i < wide - 1 && j < high - 1 && k < deep - 1;
    let own = nearest[at]!;
    let square = squares[at]!;
    let tried = own;
    for (let b = 0; b < offsets.length; b += 1) {
      if (!inside && !isInside(beside[b]!, way, i, j, k, wide, high, deep)) continue;
      const p = nearest[at + offsets[b]!]!;
      // Most places beside one have the same point as it, or as the one asked before.
      if (p < 0 || p === own || p === tried) continue;
      tried = p;
      const dx = points[p * 3]! - xs[i]!;
      const dy = points[p * 3 + 1]! - ys[j]!;
      const dz = points[p * 3 + 2]! - zs[k]!;
      const other = dx * dx + dy * dy + dz * dz;
      if (other >= square) continue;
      square = other;
      own = p;
    }
    nearest[at] = own;
    squares[at] = square;
  }
}

/** Whether a place beside another is one of the grid. */
function isInside(
  { di, dj, dk }: Beside,
  way: 1 | -1,
  i: number,
  j: number,
  k: number,
  wide: number,
  high: number,
  deep: number,
): boolean {
  const [a, b, c] = [i + way * di, j + way * dj, k + way * dk];
  return a >= 0 && b >= 0 && c >= 0 && a < wide && b < high && c < deep;
}

/** Number of the last place that is not above a value, -1 if none is. */
function lastBelow(places: ArrayLike<number>, value: number): number {
  let [low, high] = [-1, places.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (places[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface Beside {
  readonly di: number;
  readonly dj: number;
  readonly dk: number;
  readonly offset: number;
}

/** The thirteen of the places about one that come before it. */
function placesBefore(wide: number, high: number): Beside[] {
  const out: Beside[] = [];
  for (let dk = -1; dk <= 0; dk += 1)
    for (let dj = -1; dj <= 1; dj += 1)
      for (let di = -1; di <= 1; di += 1) {
        const offset = di + wide * (dj + high * dk);
        if (offset < 0) out.push({ di, dj, dk, offset });
      }
  return out;
}
