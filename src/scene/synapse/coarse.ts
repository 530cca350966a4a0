import { BufferGeometry, Float32BufferAttribute } from 'three';

/** A mesh with the vertices of each cell of a lattice put into one: for a molecule of a few pixels. `cell` in the mesh's unit. */
export function coarsened(geometry: BufferGeometry, cell: number): BufferGeometry {
  const position = geometry.getAttribute('position');
  const normal = geometry.getAttribute('normal');
  const index = geometry.getIndex();
  if (index === null) return geometry.clone();
  const cells = new Map<string, number>();
  const sums: number[][] = [];
  const place = Array.from({ length: position.count }, (_, i) => {
    const point = [position.getX(i), position.getY(i), position.getZ(i)];
    const key = point.map((value) => Math.round(value / cell)).join();
    const at = cells.get(key) ?? sums.length;
    cells.set(key, at);
    const sum = (sums[at] ??= [0, 0, 0, 0, 0, 0, 0]);
    const parts = [...point, normal.getX(i), normal.getY(i), normal.getZ(i), 1];
    parts.forEach((value, k) => (sum[k] = (sum[k] ?? 0) + value));
    return at;
  });
  const triangles: number[] = [];
  for (let i = 0; i < index.count; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => place[index.getX(i + k)] ?? 0) as [
      number,
      number,
      number,
    ];
    if (a !== b && b !== c && c !== a) triangles.push(a, b, c);
  }
  const coarse = new BufferGeometry();
  const middle = sums.flatMap(([x = 0, y = 0, z = 0, , , , n = 1]) => [x / n, y / n, z / n]);
  const outward = sums.flatMap(([, , , x = 0, y = 0, z = 0]) => {
    const length = Math.hypot(x, y, z) || 1;
    return [x / length, y / length, z / length];
  });
  coarse.setAttribute('position', new Float32BufferAttribute(middle, 3));
  coarse.setAttribute('normal', new Float32BufferAttribute(outward, 3));
  coarse.setIndex(triangles);
  return coarse;
}
