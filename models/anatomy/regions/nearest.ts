import type { Mesh } from '../mesh/mesh';

/** Finds the vertex of a mesh nearest to a point, through cells of a few millimetres. */
export function nearestVertexFinder(
  { positions }: Pick<Mesh, 'positions'>,
  cell = 4,
): (x: number, y: number, z: number) => number {
  const cells = new Map<string, number[]>();
  const key = (i: number, j: number, k: number) => `${i},${j},${k}`;
  const at = (value: number) => Math.floor(value / cell);
  for (let v = 0; v < positions.length / 3; v++) {
    const name = key(at(positions[v * 3]!), at(positions[v * 3 + 1]!), at(positions[v * 3 + 2]!));
    const list = cells.get(name);
    if (list) list.push(v);
    else cells.set(name, [v]);
  }
  return (x, y, z) => {
    let best = -1;
    let least = Infinity;
    for (let ring = 0; ring < 40 && (best < 0 || least > ((ring - 1) * cell) ** 2); ring++) {
      for (let k = -ring; k <= ring; k++) {
        for (let j = -ring; j <= ring; j++) {
          for (let i = -ring; i <= ring; i++) {
            if (Math.max(Math.abs(i), Math.abs(j), Math.abs(k)) !== ring) continue;
            for (const v of cells.get(key(at(x) + i, at(y) + j, at(z) + k)) ?? []) {
              const square =
                (positions[v * 3]! - x) ** 2 +
                (positions[v * 3 + 1]! - y) ** 2 +
                (positions[v * 3 + 2]! - z) ** 2;
              if (square < least) {
                least = square;
                best = v;
              }
            }
          }
        }
      }
    }
    return best;
  };
}
