import { BufferAttribute, type BufferGeometry } from 'three';

/** Rings of vertices over which a border fades. */
const RINGS = 9;
const PASSES = 22;
/** Components of the attribute `_region`: belonging to what is selected, pointed at, shown alone. */
export const REGION_SLOTS = { selected: 0, pointed: 1, alone: 2 } as const;
export type RegionSlot = keyof typeof REGION_SLOTS;
const SLOTS = Object.keys(REGION_SLOTS) as RegionSlot[];
const NONE: Readonly<Record<RegionSlot, number>> = { selected: -1, pointed: -1, alone: -1 };

/** Neighbours of every vertex, row after row. */
interface Neighbours {
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
}

const neighbourhoods = new WeakMap<BufferGeometry, Neighbours>();
const memberships = new WeakMap<BufferGeometry, Map<number, Membership>>();

const written = new WeakMap<BufferGeometry, Record<RegionSlot, number>>();

/** Vertices that belong to a region, and how far, 0-255. */
interface Membership {
  readonly vertices: Uint32Array;
  readonly shares: Uint8Array;
}

/**
 * How far each vertex belongs to a region: whole inside, fading over a few rings at the border, because a border between
 * cortical areas is nowhere sharp. Some milliseconds the first time, so it is best asked for before it is needed.
 */
export function membershipOf(geometry: BufferGeometry, region: number): Membership {
  let known = memberships.get(geometry);
  if (known === undefined) memberships.set(geometry, (known = new Map<number, Membership>()));
  const before = known.get(region);
  if (before !== undefined) return before;
  const shade = geometry.getAttribute('_shade');
  const neighbours = neighboursOf(geometry);
  const { starts, ids } = neighbours;
  let share = new Float32Array(shade.count);
  for (let i = 0; i < shade.count; i += 1) share[i] = shade.getW(i) === region ? 1 : 0;
  const border = borderOf(share, neighbours);
  let next = share.slice();
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const i of border) {
      const first = starts[i]!;
      const end = starts[i + 1]!;
      let sum = share[i]!;
      for (let k = first; k < end; k += 1) sum += share[ids[k]!]!;
      next[i] = sum / (end - first + 1);
    }
    [share, next] = [next, share];
  }
  const vertices: number[] = [];
  for (let i = 0; i < share.length; i += 1) if (Math.round(share[i]! * 255) > 0) vertices.push(i);
  const result = {
    vertices: Uint32Array.from(vertices),
    shares: Uint8Array.from(vertices, (i) => Math.round(share[i]! * 255)),
  };
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
  const before = written.get(geometry) ?? NONE;
  const changed = SLOTS.filter((slot) => regions[slot] !== before[slot]);
  if (changed.length === 0) return;
  written.set(geometry, { ...regions });
  const count = geometry.getAttribute('_shade').count;
  const attribute = present ?? new BufferAttribute(new Uint8Array(count * 4), 4, true);
  // Only what changes is written: a pointer passes over many borders.
  for (const slot of changed) {
    const component = REGION_SLOTS[slot];
    if (before[slot] >= 0)
      for (const i of membershipOf(geometry, before[slot]).vertices)
        attribute.array[i * 4 + component] = 0;
    if (regions[slot] < 0) continue;
    const { vertices, shares } = membershipOf(geometry, regions[slot]);
    for (let k = 0; k < vertices.length; k += 1)
      attribute.array[vertices[k]! * 4 + component] = shares[k]!;
  }
  attribute.needsUpdate = true;
  if (present === undefined) geometry.setAttribute('_region', attribute);
}

/** Vertices within a few rings of a change. */
function borderOf(share: Float32Array, { starts, ids }: Neighbours): number[] {
  const near: number[] = [];
  const isNear = new Uint8Array(share.length);
  for (let i = 0; i < share.length; i += 1) {
    const own = share[i];
    const end = starts[i + 1]!;
    for (let k = starts[i]!; k < end; k += 1) {
      if (share[ids[k]!] === own) continue;
      isNear[i] = 1;
      near.push(i);
      break;
    }
  }
  let from = 0;
  for (let ring = 0; ring < RINGS; ring += 1) {
    const to = near.length;
    for (; from < to; from += 1) {
      const i = near[from]!;
      const end = starts[i + 1]!;
      for (let k = starts[i]!; k < end; k += 1) {
        const other = ids[k]!;
        if (isNear[other] === 1) continue;
        isNear[other] = 1;
        near.push(other);
      }
    }
  }
  return near;
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
