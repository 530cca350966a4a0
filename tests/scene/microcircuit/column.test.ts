import { describe, expect, it } from 'vitest';
import { columnNumber } from '../../../src/evidence/microcircuit';
import { cellBodies, SLICE } from '../../../src/scene/microcircuit/cell-bodies';
import {
  CELLS,
  LAYERS,
  NOT_DRAWN,
  PIA,
  placed,
  shapeOf,
} from '../../../src/scene/microcircuit/column';
import { HERO_CELL } from '../../../src/scene/microcircuit/hero-cell';
import { FILES, treeOf } from './tree-of';

describe('the drawn sample of a column', () => {
  const whole = CELLS.length + NOT_DRAWN;
  const count = (kind: string) => CELLS.filter((cell) => cell.kind === kind).length;

  it('has the published proportions, as nearly as whole cells can', () => {
    const inhibitory = count('pv') + count('sst') + NOT_DRAWN;
    const share = (id: string) => columnNumber(id) / 100;
    expect(inhibitory).toBe(Math.round(whole * share('inhibitory-share')));
    expect(Math.abs(count('pv') - inhibitory * share('pv-share'))).toBeLessThanOrEqual(0.5);
    expect(Math.abs(count('sst') - inhibitory * share('sst-share'))).toBeLessThanOrEqual(0.5);
    expect(count('pv')).toBeGreaterThan(count('sst'));
  });

  it('begins with the cell that the zoom goes into, where and as it promises', () => {
    expect(CELLS[0]).toMatchObject({ soma: HERO_CELL.soma, yaw: 0 });
    expect(HERO_CELL.file).toBe(`${FILES[shapeOf(CELLS[0]!)]}.swc`);
    expect(placed(CELLS[0]!, 3, 500, -7)).toEqual([3, 170, -7]);
  });

  it('has layers at the published depths, and each cell in its own', () => {
    const bottoms = ['layer-1-depth', 'layer-3-depth', 'layer-5-depth'].map(columnNumber);
    expect(LAYERS.slice(0, 3).map(({ bottom }) => bottom)).toEqual(bottoms);
    for (const { layer, soma } of CELLS) {
      const { top, bottom } = LAYERS.find(({ id }) => id === layer)!;
      expect(PIA - soma[1]).toBeGreaterThan(top);
      expect(PIA - soma[1]).toBeLessThan(bottom);
    }
  });

  it('keeps every pyramidal tuft below the pia and inside layer 1', () => {
    for (const cell of CELLS.filter(({ kind }) => kind === 'pyramidal')) {
      const { count: points, positions } = treeOf(shapeOf(cell) as 'layer5' | 'layer23');
      let top = -Infinity;
      for (let i = 0; i < points; i += 1)
        top = Math.max(top, placed(cell, 0, positions[i * 3 + 1]!, 0)[1]);
      expect(top).toBeLessThan(PIA);
      expect(top).toBeGreaterThan(PIA - LAYERS[0]!.bottom);
    }
  });
});

describe('cell bodies behind', () => {
  const { count, places, inhibitory } = cellBodies(7);

  it('stand at the published density, thinly in layer 1', () => {
    const depth = PIA - SLICE.floor;
    const volume = ((SLICE.right - SLICE.left) * depth * SLICE.thickness) / 1e9;
    expect(count / volume / columnNumber('neuron-density')).toBeGreaterThan(0.9);
    expect(count / volume / columnNumber('neuron-density')).toBeLessThan(1.1);
    let first = 0;
    for (let i = 0; i < count; i += 1) if (places[i * 4 + 1]! > PIA - LAYERS[0]!.bottom) first += 1;
    expect(first / count).toBeLessThan(0.03);
  });

  it('are one in five inhibitory', () => {
    const share = inhibitory.reduce((sum, one) => sum + one, 0) / count;
    expect(share).toBeCloseTo(columnNumber('inhibitory-share') / 100, 1);
  });
});
