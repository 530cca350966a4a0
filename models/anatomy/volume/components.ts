import type { Grid, Mask } from './grid';

/** Connected components of a mask. Labels start at 1 in scan order; `sizes[label]` counts voxels. */
export function components(
  grid: Grid,
  mask: Mask,
  connectivity: 6 | 26 = 6,
): { labels: Int32Array; sizes: number[] } {
  const [nx, ny, nz] = grid.dims;
  const labels = new Int32Array(mask.length);
  const sizes = [0];
  const queue = new Int32Array(mask.length);
  const offsets: [number, number, number][] = [];
  for (let dz = -1; dz <= 1; dz++) {
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const steps = Math.abs(dx) + Math.abs(dy) + Math.abs(dz);
        if (steps > 0 && (connectivity === 26 || steps === 1)) offsets.push([dx, dy, dz]);
      }
    }
  }
  for (let seed = 0; seed < mask.length; seed++) {
    if (!mask[seed] || labels[seed]) continue;
    const label = sizes.length;
    let tail = 0;
    queue[tail++] = seed;
    labels[seed] = label;
    for (let head = 0; head < tail; head++) {
      const at = queue[head]!;
      const i = at % nx;
      const j = Math.floor(at / nx) % ny;
      const k = Math.floor(at / (nx * ny));
      for (const [dx, dy, dz] of offsets) {
        const x = i + dx;
        const y = j + dy;
        const z = k + dz;
        if (x < 0 || y < 0 || z < 0 || x >= nx || y >= ny || z >= nz) continue;
        const next = x + nx * (y + ny * z);
        if (mask[next] && !labels[next]) {
          labels[next] = label;
          queue[tail++] = next;
        }
      }
    }
    sizes.push(tail);
  }
  return { labels, sizes };
}

/** Only the largest component of a mask. */
export function largestComponent(grid: Grid, mask: Mask, connectivity: 6 | 26 = 6): Mask {
  const { labels, sizes } = components(grid, mask, connectivity);
  let best = 0;
  for (let label = 1; label < sizes.length; label++)
    if (sizes[label]! > (sizes[best] ?? 0)) best = label;
  return best === 0 ? mask.slice() : Uint8Array.from(labels, (label) => (label === best ? 1 : 0));
}

/** Only the components with at least `least` voxels. */
export function withoutSpecks(
  grid: Grid,
  mask: Mask,
  least: number,
  connectivity: 6 | 26 = 6,
): Mask {
  const { labels, sizes } = components(grid, mask, connectivity);
  return Uint8Array.from(labels, (label) => (label > 0 && sizes[label]! >= least ? 1 : 0));
}

/** The mask with every cavity that does not reach the border of the lattice filled. */
export function filledHoles(grid: Grid, mask: Mask): Mask {
  const [nx, ny, nz] = grid.dims;
  const { labels } = components(
    grid,
    mask.map((value) => 1 - value),
  );
  const open = new Set<number>();
  for (let index = 0; index < mask.length; index++) {
    const i = index % nx;
    const j = Math.floor(index / nx) % ny;
    const k = Math.floor(index / (nx * ny));
    if (i === 0 || j === 0 || k === 0 || i === nx - 1 || j === ny - 1 || k === nz - 1)
      open.add(labels[index]!);
  }
  return mask.map((value, index) => (value || !open.has(labels[index]!) ? 1 : 0));
}
