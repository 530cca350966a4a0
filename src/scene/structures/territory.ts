import { BufferAttribute, type BufferGeometry } from 'three';

/** Rings of vertices over which a border fades. */
const RINGS = 9;
const PASSES = 22;
/** Components of the attribute `_region`: belonging to what is selected, pointed at, shown alone. */
export const REGION_SLOTS = { selected: 0, pointed: 1, alone: 2 } as const;
export type RegionSlot = keyof typeof REGION_SLOTS;

/** Neighbours of every vertex, row after row. */
interface Neighbours {
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
}

const neighbourhoods = new WeakMap<BufferGeometry, Neighbours>();
const memberships = new WeakMap<BufferGeometry, Map<number, Uint8Array>>();

const written = new WeakMap<BufferGeometry, string>();

/**
 * How far each vertex belongs to a region, 0-255: whole inside, fading over a few rings at the border, because a
 * border between cortical areas is nowhere sharp.
 */
function membershipOf(geometry: BufferGeometry, region: number): Uint8Array {
  let known = memberships.get(geometry);
  if (known === undefined) memberships.set(geometry, (known = new Map<number, Uint8Array>()));
  const before = known.get(region);
  if (before !== undefined) return before;
  const shade = geometry.getAttribute('_shade');
  const { starts, ids } = neighboursOf(geometry);
  let share = new Float32Array(shade.count);
  for (let i = 0; i < shade.count; i += 1) share[i] = shade.getW(i) === region ? 1 : 0;
  const border = borderOf(share, starts, ids);
  let next = share.slice();
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const i of border) {
      const first = starts[i] ?? 0;
      const end = starts[i + 1] ?? first;
      let sum = share[i] ?? 0;
      for (let k = first; k < end; k += 1) sum += share[ids[k] ?? 0] ?? 0;
      next[i] = sum / (end - first + 1);
    }
    [share, next] = [next, share];
  }
  const result = Uint8Array.from(share, (value) => Math.round(value * 255));
  known.set(region, result);
  return result;
}

/** Writes which regions of a surface are marked; -1 is none. Surfaces without any carry no attribute. */
export function writeRegions(
  geometry: BufferGeometry,
  regions: Readonly<Record<RegionSlot, number>>,
): void {
  const present = geometry.getAttribute('_region') as BufferAttribute | undefined;
  const wanted = Object.values(regions).some((region) => region >= 0);
  if (!wanted && present === undefined) return;
  const key = Object.values(regions).join();
  if (written.get(geometry) === key) return;
  written.set(geometry, key);
  const count = geometry.getAttribute('_shade').count;
  const attribute = present ?? new BufferAttribute(new Uint8Array(count * 4), 4, true);
  for (const slot of Object.keys(REGION_SLOTS) as RegionSlot[]) {
    const region = regions[slot];
    const share = region < 0 ? null : membershipOf(geometry, region);
    for (let i = 0; i < count; i += 1)
      attribute.array[i * 4 + REGION_SLOTS[slot]] = share?.[i] ?? 0;
  }
  attribute.needsUpdate = true;
  if (present === undefined) geometry.setAttribute('_region', attribute);
}

/** Vertices within a few rings of a change. */
function borderOf(share: Float32Array, starts: Uint32Array, ids: Uint32Array): number[] {
  const near = new Set<number>();
  let ring: number[] = [];
  const eachNeighbour = (i: number, act: (other: number) => void): void => {
    for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k += 1) act(ids[k] ?? 0);
  };
  for (let i = 0; i < share.length; i += 1) {
    let changes = false;
    eachNeighbour(i, (other) => (changes ||= share[other] !== share[i]));
    if (changes) ring.push(i);
  }
  for (const i of ring) near.add(i);
  for (let step = 0; step < RINGS; step += 1) {
    const next: number[] = [];
    for (const i of ring)
      eachNeighbour(i, (other) => {
        if (near.has(other)) return;
        near.add(other);
        next.push(other);
      });
    ring = next;
  }
  return [...near];
}

function neighboursOf(geometry: BufferGeometry): Neighbours {
  const known = neighbourhoods.get(geometry);
  if (known !== undefined) return known;
  const index = geometry.getIndex()?.array ?? [];
  const count = geometry.getAttribute('_shade').count;
  const starts = new Uint32Array(count + 1);
  // Each corner of a triangle counts the next one: on a closed surface that meets every neighbour once.
  for (const corner of index) starts[corner + 1] = (starts[corner + 1] ?? 0) + 1;
  for (let i = 0; i < count; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const filled = starts.slice();
  const ids = new Uint32Array(index.length);
  for (let t = 0; t < index.length; t += 3)
    for (let k = 0; k < 3; k += 1) {
      const from = index[t + k] ?? 0;
      const at = filled[from] ?? 0;
      ids[at] = index[t + ((k + 1) % 3)] ?? 0;
      filled[from] = at + 1;
    }
  const neighbours = { starts, ids };
  neighbourhoods.set(geometry, neighbours);
  return neighbours;
}
