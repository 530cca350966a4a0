import {
  BufferAttribute,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
} from 'three';
import { SWC_TYPE, type NeuronTree } from '../../atlas/neuron-swc';
import { riseOf, type CellPlace } from './column';
import type { NeuriteStrips } from './neurite-strips';

type Numbered = readonly { cell: CellPlace; index: number }[];

/** Where each instance stands (x, y, z, yaw), and its rise and number. */
function setInstances(geometry: InstancedBufferGeometry, cells: Numbered): void {
  const place = new Float32Array(cells.length * 4);
  const form = new Float32Array(cells.length * 2);
  cells.forEach(({ cell, index }, k) => {
    place.set([...cell.soma, cell.yaw], k * 4);
    form.set([riseOf(cell), index], k * 2);
  });
  geometry.setAttribute('place', new InstancedBufferAttribute(place, 4));
  geometry.setAttribute('form', new InstancedBufferAttribute(form, 2));
  geometry.instanceCount = cells.length;
}

/** All cells of one kind: one set of ribbons, one instance a cell. */
export function neuriteGeometry(strips: NeuriteStrips, cells: Numbered): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(strips.centres, 3));
  geometry.setAttribute('tangent3', new BufferAttribute(strips.tangents, 3));
  geometry.setAttribute('traits', new BufferAttribute(strips.traits, 4));
  geometry.setIndex(new BufferAttribute(strips.indices, 1));
  setInstances(geometry, cells);
  return geometry;
}

const AROUND = 18;

/** Cell bodies: the reconstruction's stack of round slices, closed at both ends. */
export function somaGeometry(tree: NeuronTree, cells: Numbered): InstancedBufferGeometry {
  const slices: [number, number][] = [];
  for (let i = 0; i < tree.count; i += 1)
    if (tree.types[i] === SWC_TYPE.soma) slices.push([tree.positions[i * 3 + 1]!, tree.radii[i]!]);
  slices.sort((a, b) => a[0] - b[0]);
  const outline = roundedOutline(slices);
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  outline.forEach(([y, r], ring) => {
    const below = outline[Math.max(0, ring - 1)]!;
    const above = outline[Math.min(outline.length - 1, ring + 1)]!;
    const up = above[0] - below[0];
    const out = above[1] - below[1];
    const long = Math.hypot(up, out) || 1;
    for (let k = 0; k <= AROUND; k += 1) {
      const angle = (k / AROUND) * 2 * Math.PI;
      const c = Math.cos(angle);
      const s = Math.sin(angle);
      positions.push(r * c, y, r * s);
      normals.push((c * up) / long, -out / long, (s * up) / long);
    }
  });
  for (let ring = 0; ring + 1 < outline.length; ring += 1) {
    for (let k = 0; k < AROUND; k += 1) {
      const a = ring * (AROUND + 1) + k;
      const b = a + AROUND + 1;
      indices.push(a, b, a + 1, a + 1, b, b + 1);
    }
  }
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3));
  geometry.setIndex(indices);
  setInstances(geometry, cells);
  return geometry;
}

/** Height and radius from bottom to top, with a half-round closing the lowest slice and a cone the topmost. */
function roundedOutline(slices: readonly [number, number][]): [number, number][] {
  const [lowest, lowestRadius] = slices[0]!;
  const [highest, highestRadius] = slices[slices.length - 1]!;
  const outline: [number, number][] = [];
  for (let k = 0; k < 5; k += 1) {
    const angle = (k / 5) * (Math.PI / 2);
    outline.push([
      lowest - lowestRadius * 0.8 * Math.cos(angle),
      Math.max(0.01, lowestRadius * Math.sin(angle)),
    ]);
  }
  outline.push(...slices);
  for (let k = 1; k <= 4; k += 1) {
    const angle = (k / 4) * (Math.PI / 2);
    outline.push([
      highest + highestRadius * 0.8 * Math.sin(angle),
      Math.max(0.01, highestRadius * Math.cos(angle)),
    ]);
  }
  return outline;
}
