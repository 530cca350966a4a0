import type { CDPSession } from 'playwright-core';

/** As the protocol gives it, as far as it is read here: one number after the other, so many to a node. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[] | string)[];
    };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

interface Held {
  readonly bytes: number;
  readonly count: number;
}

/** What lies on the JavaScript heap, told apart by whose it is. */
export interface HeapParts {
  /** Machine code, bytecode, feedback of types and what else the engine keeps of functions, bytes. */
  readonly code: number;
  /** Everything else, bytes: what a page holds, with the shapes that the engine keeps of its objects. */
  readonly rest: number;
  /** By constructor, or by kind for what has none. */
  readonly byKind: ReadonlyMap<string, Held>;
}

/** Kinds whose names are their contents. */
const NAMELESS = new Set(['string', 'concatenated string', 'sliced string', 'code', 'closure']);
/** Lie outside the JavaScript heap: elements of the document, and what the snapshot makes up. */
const OUTSIDE = new Set(['native', 'synthetic']);

/** Sums up a snapshot. */
export function partsOf({ snapshot, nodes, strings }: Snapshot): HeapParts {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field));
  const kinds = types[type!] as readonly string[];
  const byKind = new Map<string, Held>();
  let [code, rest] = [0, 0];
  for (let node = 0; node < nodes.length; node += fields.length) {
    const kind = kinds[nodes[node + type!]!]!;
    if (OUTSIDE.has(kind)) continue;
    const bytes = nodes[node + size!]!;
    if (kind === 'code') code += bytes;
    else rest += bytes;
    const label = NAMELESS.has(kind) ? `(${kind})` : `${strings[nodes[node + name!]!]!} (${kind})`;
    const before = byKind.get(label) ?? { bytes: 0, count: 0 };
    byKind.set(label, { bytes: before.bytes + bytes, count: before.count + 1 });
  }
  return { code, rest, byKind };
}

/** Takes a snapshot, garbage collected, and sums it up. */
export async function heapParts(tools: CDPSession): Promise<HeapParts> {
  const pieces: string[] = [];
  const hear = ({ chunk }: { chunk: string }): void => void pieces.push(chunk);
  tools.on('HeapProfiler.addHeapSnapshotChunk', hear);
  await tools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  tools.off('HeapProfiler.addHeapSnapshotChunk', hear);
  return partsOf(JSON.parse(pieces.join('')) as Snapshot);
}

/** What grew most between two moments, largest first. */
export function grown(before: HeapParts, after: HeapParts, most: number): string[] {
  return [...after.byKind]
    .map(([kind, { bytes, count }]) => {
      const had = before.byKind.get(kind) ?? { bytes: 0, count: 0 };
      return { kind, bytes: bytes - had.bytes, count: count - had.count };
    })
    .filter(({ bytes }) => bytes > 0)
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, most)
    .map(({ kind, bytes, count }) => `${kind} ${(bytes / 1000).toFixed(1)} kB, ${count} more`);
}
