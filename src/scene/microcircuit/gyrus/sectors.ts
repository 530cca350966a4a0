/** Pieces of a turn that triangles are sorted by. */
const SECTORS = 32;
/** So many hold the half of a turn that lies behind an upright plane, whichever way that faces. */
const HALF = SECTORS / 2 + 1;

/** Triangles in the order of where they lie about the vertical, once and half again: those behind any upright plane are one stretch of them. */
export interface Sectors {
  readonly corners: Uint32Array<ArrayBuffer>;
  /** Where each sector begins, in corners; the last number is the end. */
  readonly starts: readonly number[];
}

const sectorOf = (x: number, z: number): number => {
  const turns = Math.atan2(x, z) / (2 * Math.PI);
  return Math.floor((turns - Math.floor(turns)) * SECTORS) % SECTORS;
};

/** @param points x, y, z and whatever more, `size` numbers to each */
export function bySector(points: ArrayLike<number>, size: number, corners: Uint32Array): Sectors {
  const of: number[][] = Array.from({ length: SECTORS }, () => []);
  for (let t = 0; t < corners.length; t += 3) {
    let [x, z] = [0, 0];
    for (let k = t; k < t + 3; k += 1) {
      x += points[corners[k]! * size]!;
      z += points[corners[k]! * size + 2]!;
    }
    of[sectorOf(x, z)]!.push(corners[t]!, corners[t + 1]!, corners[t + 2]!);
  }
  const order = Array.from({ length: SECTORS + HALF - 1 }, (_, at) => of[at % SECTORS]!);
  const starts = [0];
  for (const each of order) starts.push(starts.at(-1)! + each.length);
  const sorted = new Uint32Array(starts.at(-1)!);
  order.forEach((each, at) => sorted.set(each, starts[at]));
  return { corners: sorted, starts };
}

/** Corners of all triangles, each once. */
export function cornersOfAll({ starts }: Sectors): number {
  return starts[SECTORS]!;
}

/** The first sector behind an upright plane through the axis. @param x and `z` of its normal */
function firstBehind(x: number, z: number): number {
  // A quarter of a turn from where the normal points.
  return sectorOf(z, -x);
}

/** Where those behind an upright plane through the axis begin among the corners. */
export function behindFrom({ starts }: Sectors, x: number, z: number): number {
  return starts[firstBehind(x, z)]!;
}

/** How many corners they have. */
export function behindCount({ starts }: Sectors, x: number, z: number): number {
  const first = firstBehind(x, z);
  return starts[first + HALF]! - starts[first]!;
}
