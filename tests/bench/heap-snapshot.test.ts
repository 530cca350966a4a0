import { expect, it } from 'vitest';
import { grown, partsOf } from './heap-snapshot';

const STRINGS = ['Vector3', '(code for draw)', 'draw', 'a long text', 'HTMLDivElement', 'Map'];
const KINDS = ['object', 'code', 'closure', 'string', 'native', 'object shape'];

/** A heap of so many nodes: kind, name, bytes. */
const heapOf = (...held: readonly (readonly [string, string, number])[]) =>
  partsOf({
    snapshot: {
      meta: { node_fields: ['type', 'name', 'id', 'self_size'], node_types: [KINDS, 'string'] },
    },
    nodes: held.flatMap(([kind, name, bytes], id) => [
      KINDS.indexOf(kind),
      STRINGS.indexOf(name),
      id,
      bytes,
    ]),
    strings: STRINGS,
  });

it('tells code from what a page holds, and leaves out what is not on the heap', () => {
  const { code, rest } = heapOf(
    ['object', 'Vector3', 40],
    ['object', 'Vector3', 40],
    ['code', '(code for draw)', 500],
    ['closure', 'draw', 64],
    ['string', 'a long text', 20],
    ['native', 'HTMLDivElement', 900],
    ['object shape', 'Map', 80],
  );
  expect(code).toBe(500);
  expect(rest).toBe(40 + 40 + 64 + 20 + 80);
});

it('names what grew, the most first, and nothing that shrank', () => {
  const before = heapOf(['object', 'Vector3', 40], ['closure', 'draw', 64], ['object', 'Map', 80]);
  const after = heapOf(
    ['object', 'Vector3', 40],
    ['object', 'Vector3', 40],
    ['closure', 'draw', 64],
    ['string', 'a long text', 3000],
  );
  expect(grown(before, after, 5)).toEqual([
    '(string) 3.0 kB, 1 more',
    'Vector3 (object) 0.0 kB, 1 more',
  ]);
});
