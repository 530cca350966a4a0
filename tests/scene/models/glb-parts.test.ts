import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readParts } from '../../../models/anatomy/pack/read-parts';
import { readGlbParts, type PartNumbers } from '../../../src/scene/models/glb-parts';

const fileOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../public/models/${name}`, import.meta.url)));
const MOST: Readonly<Record<number, number>> = { 5122: 32_767, 5123: 65_535 };

/** Numbers as the graphics card takes them. */
const real = ({ values, normalized, componentType }: PartNumbers): number[] =>
  [...values].map((value) => (normalized ? value / (MOST[componentType] ?? NaN) : value));

describe.each(['hindbrain.coarse.glb', 'deep.coarse.glb', 'cortex-left.coarse.glb'])(
  '%s',
  (name) => {
    it('is read as another reader reads it', async () => {
      const bytes = fileOf(name);
      const [ours, theirs] = await Promise.all([
        readGlbParts(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
        readParts(bytes),
      ]);
      expect(ours.map((part) => part.name)).toEqual(theirs.map(({ id }) => id));
      for (const [i, { attributes, index, scale, translation }] of ours.entries()) {
        const { positions, shade, triangles } = theirs[i]!;
        expect([...index.values]).toEqual([...triangles]);
        expect([...attributes['_shade']!.values]).toEqual([...shade]);
        const read = real(attributes['position']!);
        expect(read.length).toBe(positions.length);
        let farthest = 0;
        for (let at = 0; at < read.length; at += 3) {
          const [x, y, z] = [0, 1, 2].map((k) => read[at + k]! * scale[k]! + translation[k]!);
          // Right, anterior and superior are the scene's x, -z and y.
          const there = [x!, -z!, y!];
          there.forEach((value, k) => {
            farthest = Math.max(farthest, Math.abs(value - positions[at + k]!));
          });
        }
        expect(farthest).toBeLessThan(1e-3);
      }
    });
  },
);

it('says of a file that ends too soon that it does', async () => {
  const bytes = fileOf('deep.coarse.glb');
  await expect(
    readGlbParts(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 4000)),
  ).rejects.toThrow('truncated');
});
