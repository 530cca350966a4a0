import { describe, expect, it } from 'vitest';
import { Vector3 } from 'three';
import { DENDRITE_MORPHOLOGY } from '../../../src/evidence/morphology';
import { depthWithin, FAR } from '../../../src/scene/dendrite/reach';
import { fromCell } from '../../../src/scene/dendrite/stretch';
import { HOST_TOP } from '../../../src/scene/dendrite/host-spine';
import { synapseSize } from '../../../src/evidence/synapse';
import { branches, cell, host, sitesOf } from './cell';

/** The cell's own polyline, um. */
const nodes = Array.from({ length: cell.count }, (_, i) =>
  fromCell(cell.positions[3 * i]!, cell.positions[3 * i + 1]!, cell.positions[3 * i + 2]!),
);
const APICAL = 4;

function polylineWithin(): number {
  let sum = 0;
  for (let i = 0; i < cell.count; i += 1) {
    const parent = cell.parents[i]!;
    if (cell.types[i] !== APICAL || parent < 0) continue;
    const steps = 40;
    for (let k = 0; k < steps; k += 1) {
      const point = nodes[parent]!.clone().lerp(nodes[i]!, (k + 0.5) / steps);
      if (depthWithin(point) >= 0) sum += nodes[parent]!.distanceTo(nodes[i]!) / steps;
    }
  }
  return sum;
}

describe('the stretch of dendrite', () => {
  it('is as long as the cell is there, within 5 %', () => {
    const length = branches.reduce((sum, branch) => sum + branch.length, 0);
    expect(length / polylineWithin()).toBeGreaterThan(0.98);
    expect(length / polylineWithin()).toBeLessThan(1.05);
  });

  it('runs through every point of the cell, as thick as the cell is there', () => {
    let checked = 0;
    nodes.forEach((node, i) => {
      if (cell.types[i] !== APICAL || depthWithin(node) < 0.5) return;
      let least = Infinity;
      let radius = 0;
      for (const branch of branches)
        branch.points.forEach((p, k) => {
          least = Math.min(least, p.distanceTo(node));
          // In a fork the smaller branch begins hidden in the larger one.
          if (p.distanceTo(node) < 0.15) radius = Math.max(radius, branch.radii[k]!);
        });
      expect(least).toBeLessThan(0.15);
      // At a fork the smaller branch leaves with a flare.
      expect(Math.abs(radius - cell.radii[i]!)).toBeLessThan(0.35 * cell.radii[i]!);
      checked += 1;
    });
    expect(checked).toBeGreaterThan(15);
  });

  it('carries hundreds of spines, on branches at several depths', () => {
    const length = branches.reduce((sum, branch) => sum + branch.length, 0);
    const healthy = length * DENDRITE_MORPHOLOGY.healthySpineDensity.value;
    expect(healthy).toBeGreaterThan(350);
    expect(healthy).toBeLessThan(520);
    const front = branches.filter(({ points }) => points.some(({ z }) => Math.abs(z) < 5));
    const behind = branches.filter(({ points }) => points.every(({ z }) => z < -2 * FAR));
    expect(front.length).toBeGreaterThanOrEqual(3);
    expect(behind.length).toBeGreaterThanOrEqual(2);
  });

  it('has a fork', () => {
    const begun = branches.filter(
      ({ points: [first] }) => first !== undefined && depthWithin(first) > 0,
    );
    expect(begun.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the host spine', () => {
  it('stands upright on a level piece of branch, where the synapse has its origin', () => {
    const top = host.base.clone().addScaledVector(host.direction, host.mature.length);
    expect(top.distanceTo(HOST_TOP)).toBeLessThan(0.01);
    expect(host.direction.angleTo(new Vector3(0, 1, 0))).toBeLessThan(0.05);
    expect(Math.abs(host.along.y)).toBeLessThan(0.1);
    // The synapse's own piece of dendrite runs along its x axis.
    expect(Math.abs(host.along.x)).toBeGreaterThan(0.98);
  });

  it('lies on a branch about as thick as the one in the synapse', () => {
    const [low, high] = synapseSize('dendrite-diameter').range;
    expect(2000 * host.shaftRadius).toBeGreaterThan(low);
    expect(2000 * host.shaftRadius).toBeLessThan(high);
  });

  it('has nothing between it and the eye', () => {
    for (const { base } of sitesOf(1).slice(0, -1))
      if (base.z > HOST_TOP.z)
        expect(Math.hypot(base.x - HOST_TOP.x, base.y - HOST_TOP.y)).toBeGreaterThan(0.5);
  });
});

it('gives room for more spines than any protocol grows, none through another', () => {
  const sites = sitesOf(1);
  const length = branches.reduce((sum, branch) => sum + branch.length, 0);
  expect(sites.length).toBeGreaterThan(1.5 * 1.3 * length);
  let least = Infinity;
  sites.forEach((a, i) => {
    for (const b of sites.slice(i + 1)) least = Math.min(least, a.base.distanceTo(b.base));
  });
  expect(least).toBeGreaterThan(0.15);
});
