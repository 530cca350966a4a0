import type { Mesh } from './mesh';

/** Every triangle of a closed surface cut into four at the middles of its edges. Old vertices keep their numbers. */
export function subdivided({ positions, triangles }: Mesh): Mesh {
  const count = positions.length / 3;
  const middles = new Map<number, number>();
  const fresh = new Float32Array(positions.length + (triangles.length / 2) * 3);
  fresh.set(positions);
  const middle = (a: number, b: number): number => {
    const key = a < b ? a * count + b : b * count + a;
    const known = middles.get(key);
    if (known !== undefined) return known;
    const vertex = count + middles.size;
    middles.set(key, vertex);
    for (let k = 0; k < 3; k++)
      fresh[vertex * 3 + k] = (positions[a * 3 + k]! + positions[b * 3 + k]!) / 2;
    return vertex;
  };
  const cut = new Uint32Array(triangles.length * 4);
  for (let i = 0; i < triangles.length; i += 3) {
    const [a, b, c] = [triangles[i]!, triangles[i + 1]!, triangles[i + 2]!];
    const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
    cut.set([a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca], i * 4);
  }
  return { positions: fresh.subarray(0, (count + middles.size) * 3), triangles: cut };
}
