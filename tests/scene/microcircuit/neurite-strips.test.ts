import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSwc, SWC_TYPE } from '../../../src/atlas/neuron-swc';
import { withAxon } from '../../../src/scene/microcircuit/axon';
import {
  neuriteStrips,
  pathLengths,
  stretchesOf,
} from '../../../src/scene/microcircuit/neurite-strips';

const tree = readSwc(
  readFileSync(
    new URL('../../../public/models/cells/pyramidal-layer-5.swc', import.meta.url),
    'utf8',
  ),
);

describe('ribbons along a neuron', () => {
  it('run along every piece of branch once', () => {
    const pieces = new Set<string>();
    for (const stretch of stretchesOf(tree))
      for (let k = 1; k < stretch.length; k += 1) {
        expect(tree.parents[stretch[k]!]).toBe(stretch[k - 1]);
        pieces.add(`${stretch[k - 1]}-${stretch[k]}`);
      }
    let expected = 0;
    for (let i = 0; i < tree.count; i += 1)
      if (tree.types[i] !== SWC_TYPE.soma && tree.parents[i]! >= 0) expected += 1;
    expect(pieces.size).toBe(expected);
  });

  it('carry the path from the soma, and tell axon from dendrite', () => {
    const strips = neuriteStrips(tree);
    const paths = pathLengths(tree);
    strips.points.forEach((point, pair) => {
      expect(strips.traits[pair * 8 + 2]).toBeCloseTo(paths[point]!, 3);
      if (tree.types[point] === SWC_TYPE.axon) expect(strips.traits[pair * 8 + 3]).toBe(0);
      if (tree.types[point] === SWC_TYPE.apical) expect(strips.traits[pair * 8 + 3]).toBe(1);
    });
    expect(Math.max(...strips.indices)).toBe(strips.points.length * 2 - 1);
  });
});

describe('the axon that is led on', () => {
  const longer = withAxon(tree, 5);
  it('leaves the reconstruction as it is and adds axon only, parents first', () => {
    expect(longer.positions.slice(0, tree.count * 3)).toEqual(tree.positions);
    for (let i = tree.count; i < longer.count; i += 1) {
      expect(longer.types[i]).toBe(SWC_TYPE.axon);
      expect(longer.parents[i]).toBeLessThan(i);
      expect(longer.types[longer.parents[i]!]).toBe(SWC_TYPE.axon);
    }
  });

  it('goes down towards the white matter, without jumps', () => {
    let low = 0;
    for (let i = tree.count; i < longer.count; i += 1) {
      low = Math.min(low, longer.positions[i * 3 + 1]!);
      const parent = longer.parents[i]!;
      const step = [0, 1, 2].map(
        (a) => longer.positions[i * 3 + a]! - longer.positions[parent * 3 + a]!,
      );
      expect(Math.hypot(...step)).toBeLessThan(30);
    }
    expect(low).toBeLessThan(-300);
  });
});
