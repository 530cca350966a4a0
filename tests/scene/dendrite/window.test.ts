import { expect, it } from 'vitest';
import { SWC_TYPE } from '../../../src/atlas/neuron-swc';
import { PLACES } from '../../../src/scene/camera/worlds';
import { STRETCH } from '../../../src/scene/dendrite/stretch';
import { HERO_CELL } from '../../../src/scene/microcircuit/hero-cell';
import { cell } from './cell';

/** What one takes from a stretch: branches in the plane, those behind at less, and nothing before it. */
const BEHIND = 0.4;
const BEFORE = -0.5;
const PLANE = 6;
/** Steps of the search, um and radians. */
const STEP = 4;
const TURN = Math.PI / 12;
const PIECE = 0.7;

/** Points along the tuft, each for a piece of dendrite: x, y, z, length. */
const pieces: (readonly [number, number, number, number])[] = [];
const forks: number[] = [];
const children = new Uint8Array(cell.count);
const at = (node: number, axis: number): number =>
  cell.positions[3 * node + axis]! + HERO_CELL.soma[axis]!;
for (let i = 0; i < cell.count; i += 1) {
  const parent = cell.parents[i]!;
  if (cell.types[i] !== SWC_TYPE.apical || parent < 0) continue;
  if ((children[parent] = children[parent]! + 1) === 2) forks.push(parent);
  const [dx, dy, dz] = [0, 1, 2].map((axis) => at(i, axis) - at(parent, axis)) as [
    number,
    number,
    number,
  ];
  const length = Math.hypot(dx, dy, dz);
  const count = Math.max(1, Math.floor(length / PIECE));
  for (let k = 0; k < count; k += 1) {
    const share = (k + 0.5) / count;
    pieces.push([
      at(parent, 0) + dx * share,
      at(parent, 1) + dy * share,
      at(parent, 2) + dz * share,
      length / count,
    ]);
  }
}

function worth(centre: readonly number[], yaw: number, near = pieces): number {
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)];
  let sum = 0;
  for (const [px, py, pz, length] of near) {
    const [dx, dy, dz] = [px - centre[0]!, py - centre[1]!, pz - centre[2]!];
    const z = dx * sin + dz * cos;
    if (Math.abs(dx * cos - dz * sin) > STRETCH.x || Math.abs(dy) > STRETCH.y) continue;
    if (z < -STRETCH.back || z > STRETCH.back) continue;
    sum += length * (z > STRETCH.front ? BEFORE : z < -PLANE ? BEHIND : 1);
  }
  return sum;
}

it('the stretch is among the richest that the tuft has to show', () => {
  let most = 0;
  for (const fork of forks) {
    const centre = [at(fork, 0), at(fork, 1), at(fork, 2)] as const;
    if (centre[1] - HERO_CELL.soma[1] < 450) continue;
    const near = pieces.filter((p) => centre.every((c, axis) => Math.abs(p[axis]! - c) < 75));
    for (let yaw = 0; yaw < 2 * Math.PI - 1e-9; yaw += TURN)
      for (let across = -12; across <= 12; across += STEP)
        for (let up = -4; up <= 4; up += STEP) {
          const moved = [
            centre[0] + across * Math.cos(yaw),
            centre[1] + up,
            centre[2] - across * Math.sin(yaw),
          ];
          most = Math.max(most, worth(moved, yaw, near));
        }
  }
  const { at: chosen, yaw } = PLACES.dendrite;
  console.log(`${worth(chosen, yaw).toFixed(1)} um of at most ${most.toFixed(1)}`);
  expect(worth(chosen, yaw)).toBeGreaterThan(0.9 * most);
}, 30_000);
