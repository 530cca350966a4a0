import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CELLS, granuleSeries } from '../../../models/cells/cells';
import { withTables } from '../../../models/cells/document';
import { fileOf, swcOf } from '../../../models/cells/outputs';
import { CHECKS } from '../../../models/cells/published';
import { cellFaults, readCells, verdicts } from '../../../models/cells/verify-cells';
import {
  APICAL,
  DENDRITES,
  placeOf,
  primaries,
  segmentLength,
  shaftDiameter,
} from '../../../models/cells/measure/morphometry';
import { sholl } from '../../../models/cells/measure/sholl';
import evidence from '../../../src/evidence/cells.json';

const folder = fileURLToPath(new URL('../../../public/models/cells/', import.meta.url));
const committed = readCells(folder);
const tree = (id: string) => committed.trees.get(id)!;

describe('committed neurons', () => {
  it('are within published ranges, within budget, whole, and nested by age', () => {
    expect(cellFaults(committed)).toEqual([]);
  });

  it.each(
    verdicts(committed).map(
      (verdict) => [verdict.cell, verdict.quantity, verdict.findings.join(', '), verdict] as const,
    ),
  )('%s: %s (%s)', (_cell, _quantity, _findings, { measured, range }) => {
    expect(measured).toBeGreaterThanOrEqual(range[0]);
    expect(measured).toBeLessThanOrEqual(range[1]);
  });

  it('are what the code grows today: one small cell is grown again, byte for byte', () => {
    const cell = CELLS.find(({ id }) => id === 'granule-mature')!;
    expect(swcOf(cell)).toBe(readFileSync(folder + fileOf(cell.id), 'utf8'));
  }, 30_000);

  it('have no straight spokes: tips lie nearer than their path is long', () => {
    for (const [id, neuron] of committed.trees) {
      if (id === 'granule-1-week') continue;
      const path = new Float64Array(neuron.count);
      const start = new Int32Array(neuron.count);
      const ratios: number[] = [];
      const parents = new Set(neuron.parents);
      for (let i = 1; i < neuron.count; i += 1) {
        const parent = neuron.parents[i]!;
        if (!DENDRITES(neuron.types[i]!, i)) continue;
        start[i] = DENDRITES(neuron.types[parent]!, parent) ? start[parent]! : i;
        path[i] = path[parent]! + segmentLength(neuron, i);
        if (parents.has(i)) continue;
        const [from, to] = [placeOf(neuron, start[i]!), placeOf(neuron, i)];
        ratios.push(path[i]! / Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]));
      }
      const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
      expect(mean, id).toBeGreaterThan(1.02);
      expect(mean, id).toBeLessThan(1.7);
    }
  });

  it('have no stumps: every primary dendrite carries at least 100 um', () => {
    for (const [id, neuron] of committed.trees) {
      if (id === 'granule-1-week') continue;
      const carried = new Float64Array(neuron.count);
      for (let i = neuron.count - 1; i > 0; i -= 1) {
        const parent = neuron.parents[i]!;
        carried[parent] = carried[parent]! + carried[i]! + segmentLength(neuron, i);
      }
      for (const i of primaries(neuron, DENDRITES)) expect(carried[i], id).toBeGreaterThan(100);
    }
  });

  it('thin outwards: no branch is thicker than what it leaves, but for the cone at the soma', () => {
    for (const [id, neuron] of committed.trees)
      for (let i = 1; i < neuron.count; i += 1) {
        const parent = neuron.parents[i]!;
        if (neuron.types[parent] !== neuron.types[i] || neuron.types[i] === 1) continue;
        expect(neuron.radii[i]!, `${id} point ${i + 1}`).toBeLessThanOrEqual(
          neuron.radii[parent]! + 0.12,
        );
      }
  });
});

describe('the layer 5 cell', () => {
  it('has a trunk with obliques below and a tuft above its main bifurcation', () => {
    const { crossings, step } = sholl(tree('pyramidal-layer-5'), APICAL);
    const at = (radius: number) => crossings[radius / step - 1]!;
    expect(at(150)).toBeGreaterThan(4);
    expect(at(440)).toBeLessThanOrEqual(3);
    expect(at(660)).toBeGreaterThan(10);
  });
});

describe('the granule cell series', () => {
  it('thickens as it grows (newborn-granule-dendrite-thickness: at first a quarter to a third)', () => {
    const youngest = shaftDiameter(tree('granule-1-week'), 28);
    const oldest = shaftDiameter(tree('granule-8-weeks'), 28);
    expect(youngest / oldest).toBeGreaterThan(0.25);
    expect(youngest / oldest).toBeLessThan(0.34);
  });

  it('grows outwards without jumps: the length between any two days rises by less than a tenth of the whole', () => {
    const { born, nodes } = granuleSeries();
    const lengthAt = (days: number) =>
      nodes.reduce((sum, node, i) => {
        const parent = nodes[node.parent];
        if (born[i]! > days || !parent || node.part === 'soma' || parent.part === 'soma')
          return sum;
        return sum + Math.hypot(...node.place.map((value, axis) => value - parent.place[axis]!));
      }, 0);
    const whole = lengthAt(56);
    for (let day = 1; day <= 56; day += 1) {
      const rise = lengthAt(day) - lengthAt(day - 1);
      expect(rise).toBeGreaterThanOrEqual(0);
      expect(rise).toBeLessThan(whole / 10);
    }
  });
});

describe('the document of the neurons', () => {
  it('shows what the committed files measure', () => {
    const document = readFileSync(new URL('../../../docs/cells.md', import.meta.url), 'utf8');
    expect(withTables(document, verdicts(committed)) === document).toBe(true);
  });
});

describe('the evidence beside the neurons', () => {
  it('holds every finding that a check names, once', () => {
    const named = new Set(CHECKS.flatMap(({ findings }) => findings));
    for (const id of named)
      expect(
        evidence.some((entry) => entry.id === id),
        id,
      ).toBe(true);
    expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
  });
});
