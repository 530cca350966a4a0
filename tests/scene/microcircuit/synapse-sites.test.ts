import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSwc } from '../../../src/atlas/neuron-swc';
import { CELLS } from '../../../src/scene/microcircuit/column';
import { evenMarks, SITES, synapseSites } from '../../../src/scene/microcircuit/synapse-sites';

const read = (file: string) =>
  readSwc(
    readFileSync(new URL(`../../../public/models/cells/${file}.swc`, import.meta.url), 'utf8'),
  );
const trees = {
  layer5: read('pyramidal-layer-5'),
  layer23: read('pyramidal-layer-2-3'),
  pv: read('basket-pv-cortex'),
  sst: read('martinotti-sst'),
};

it('blocks exactly the share that is occupied, on every cell, to half a receptor', () => {
  for (const occupancy of [0, 0.05, 0.187, 0.411, 1]) {
    for (const n of [12, SITES.interneuron]) {
      const blocked = evenMarks(n, 4, n).filter((mark) => mark < occupancy).length;
      expect(Math.abs(blocked - n * occupancy)).toBeLessThanOrEqual(0.5);
    }
  }
});

it('spreads sites along the dendrites of every cell, the same for the same seed', () => {
  const { count, places, traits } = synapseSites(trees, 4);
  expect(synapseSites(trees, 4).places).toEqual(places);
  const on = CELLS.map(() => 0);
  for (let i = 0; i < count; i += 1) {
    const cell = Math.floor(traits[i * 4 + 1]! / 1000);
    on[cell]! += 1;
    expect(traits[i * 4 + 2]).toBe(CELLS[cell]!.kind === 'pyramidal' ? 0 : 1);
    const [x, y, z] = CELLS[cell]!.soma;
    const away = Math.hypot(places[i * 3]! - x, places[i * 3 + 1]! - y, places[i * 3 + 2]! - z);
    expect(away).toBeGreaterThan(8);
    expect(away).toBeLessThan(800);
  }
  CELLS.forEach((cell, i) => {
    const wanted =
      cell.kind !== 'pyramidal' ? SITES.interneuron : i === 0 ? SITES.hero : SITES.pyramidal;
    expect(Math.abs(on[i]! - wanted)).toBeLessThanOrEqual(1);
  });
});
