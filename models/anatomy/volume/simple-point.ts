/**
 * Simple points of a (6, 18) digital topology: voxels whose change keeps the topology (Bertrand and Malandain 1994,
 * Pattern Recognition Letters 15:169). Marching cubes on three's tables separates diagonal inside corners,
 * so a mask whose topology is controlled here gives a surface of the same topology.
 *
 * Neighbourhoods are 27-bit masks, bit (dx+1) + 3 (dy+1) + 9 (dz+1).
 */
const CENTRE = 13;
const SIX = bitsWhere((steps) => steps === 1);
const EIGHTEEN = bitsWhere((steps) => steps === 1 || steps === 2);
const EDGES = bitsWhere((steps) => steps === 2);
const CORNERS = bitsWhere((steps) => steps === 3);
const SIX_ADJACENT = adjacency((steps) => steps === 1);
const EIGHTEEN_ADJACENT = adjacency((steps) => steps === 1 || steps === 2);

function offsetOf(bit: number): [number, number, number] {
  return [(bit % 3) - 1, (Math.floor(bit / 3) % 3) - 1, Math.floor(bit / 9) - 1];
}

function bitsWhere(accept: (steps: number) => boolean): number {
  let bits = 0;
  for (let bit = 0; bit < 27; bit++) {
    const [x, y, z] = offsetOf(bit);
    if (accept(Math.abs(x) + Math.abs(y) + Math.abs(z))) bits |= 1 << bit;
  }
  return bits;
}

function adjacency(accept: (steps: number) => boolean): Int32Array {
  const table = new Int32Array(27);
  for (let a = 0; a < 27; a++) {
    for (let b = 0; b < 27; b++) {
      const [ax, ay, az] = offsetOf(a);
      const [bx, by, bz] = offsetOf(b);
      const [dx, dy, dz] = [Math.abs(ax - bx), Math.abs(ay - by), Math.abs(az - bz)];
      if (Math.max(dx, dy, dz) <= 1 && accept(dx + dy + dz)) table[a] = table[a]! | (1 << b);
    }
  }
  return table;
}

/** Everything in `within` that is connected to the lowest set bit of `seeds`. */
function flood(seeds: number, within: number, adjacent: Int32Array): number {
  let reached = seeds & -seeds;
  let frontier = reached;
  while (frontier) {
    const bit = 31 - Math.clz32(frontier);
    frontier &= ~(1 << bit);
    const fresh = adjacent[bit]! & within & ~reached;
    reached |= fresh;
    frontier |= fresh;
  }
  return reached;
}

/** The members of `candidates` next to a member of `near`. */
function touchedBy(near: number, candidates: number, adjacent: Int32Array): number {
  let touched = 0;
  for (let rest = near; rest; rest &= rest - 1)
    touched |= adjacent[31 - Math.clz32(rest & -rest)]! & candidates;
  return touched;
}

/** True if adding or removing the centre of this neighbourhood changes no component, tunnel or cavity. */
export function isSimple(inside: number): boolean {
  const touching = inside & SIX;
  const background = ~inside & EIGHTEEN;
  if (!touching || !background) return false;
  // what can be reached from the centre in three steps within the object, in two steps within the background
  const edges = touchedBy(touching, inside & EDGES, SIX_ADJACENT);
  const object = touching | edges | touchedBy(edges, inside & CORNERS, SIX_ADJACENT);
  if (touching & ~flood(touching, object, SIX_ADJACENT)) return false;
  const around = background | touchedBy(background, ~inside & CORNERS, EIGHTEEN_ADJACENT);
  return !(background & ~flood(background, around, EIGHTEEN_ADJACENT));
}

/** The neighbourhood bits of voxel `at`, which must not lie on the border of the lattice. */
export function neighbourhood(mask: Uint8Array, at: number, nx: number, plane: number): number {
  let bits = 0;
  let bit = 0;
  for (let z = -plane; z <= plane; z += plane) {
    for (let y = -nx; y <= nx; y += nx) {
      const row = at + z + y;
      if (mask[row - 1]) bits |= 1 << bit;
      if (bit + 1 !== CENTRE && mask[row]) bits |= 1 << (bit + 1);
      if (mask[row + 1]) bits |= 1 << (bit + 2);
      bit += 3;
    }
  }
  return bits;
}
