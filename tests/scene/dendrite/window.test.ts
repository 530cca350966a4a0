import { expect, it } from 'vitest';
import { SWC_TYPE } from '../../../src/atlas/neuron-swc';
import { synapseSize } from '../../../src/evidence/synapse';
import { PLACES } from '../../../src/scene/camera/worlds';
import { REACH } from '../../../src/scene/dendrite/reach';
import { HERO_CELL } from '../../../src/scene/microcircuit/hero-cell';
import { cell } from './cell';

/**
 * What one takes from a stretch: branches in the plane, those behind them, those far behind at less, and nothing before it. More than
 * `ENOUGH` um at one depth adds nothing: the picture wants several depths.
 */
const WORTH = { plane: 1, behind: 1, far: 0.6, before: -2.5 } as const;
const ENOUGH = { plane: 85, behind: 90, far: 150 } as const;
const PLANE = 8;
const BEHIND = 35;
/** A level piece of branch, as thick as the synapse's, on which the host spine can stand. */
const LEVEL = 0.13;
const [THIN, THICK] = synapseSize('dendrite-diameter').range.map((nm) => nm / 2000) as [
  number,
  number,
];
/** Where in the picture it may stand, um. */
const ASIDE = [-9, 0, 9] as const;
const DOWN = -2;
const PIECE = 1;

type Place = readonly [number, number, number];
/** Points along the tuft, each for a piece of dendrite: x, y, z, length. */
const pieces: (readonly [number, number, number, number])[] = [];
const level: { readonly at: Place; readonly yaws: readonly number[] }[] = [];
const placeOf = (node: number): Place =>
  [0, 1, 2].map((axis) => cell.positions[3 * node + axis]! + HERO_CELL.soma[axis]!) as never;
for (let i = 0; i < cell.count; i += 1) {
  const parent = cell.parents[i]!;
  if (cell.types[i] !== SWC_TYPE.apical || parent < 0) continue;
  const [from, to] = [placeOf(parent), placeOf(i)];
  const [dx, dy, dz] = to.map((c, axis) => c - from[axis]!) as [number, number, number];
  const length = Math.hypot(dx, dy, dz);
  const count = Math.max(1, Math.round(length / PIECE));
  const along = (share: number): Place => [
    from[0] + dx * share,
    from[1] + dy * share,
    from[2] + dz * share,
  ];
  for (let k = 0; k < count; k += 1) pieces.push([...along((k + 0.5) / count), length / count]);
  const radius = cell.radii[i]!;
  if (radius < THIN || radius > THICK || Math.abs(dy) > LEVEL * length) continue;
  // Turned so that the branch runs across the picture, seen from either side.
  const yaw = -Math.atan2(dz, dx);
  level.push({ at: along(0.5), yaws: [yaw, yaw + Math.PI] });
}

function worth(middle: Place, yaw: number): number {
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)];
  const sum = { plane: 0, behind: 0, far: 0, before: 0 };
  for (const [px, py, pz, length] of pieces) {
    const [dx, y, dz] = [px - middle[0], py - middle[1], pz - middle[2]];
    const z = dx * sin + dz * cos;
    if (z > 60 || z < -REACH.back) continue;
    const wide = 1 - z / REACH.eye;
    if (y > REACH.above * wide || -y > REACH.below * wide) continue;
    if (Math.abs(dx * cos - dz * sin - REACH.middle) > REACH.aside * wide) continue;
    const where =
      z > REACH.front ? 'before' : z > -PLANE ? 'plane' : z > -BEHIND ? 'behind' : 'far';
    sum[where] += length;
  }
  return (
    WORTH.plane * Math.min(ENOUGH.plane, sum.plane) +
    WORTH.behind * Math.min(ENOUGH.behind, sum.behind) +
    WORTH.far * Math.min(ENOUGH.far, sum.far) +
    WORTH.before * sum.before
  );
}

it('the stretch is among the best that the tuft has to show', () => {
  let most = 0;
  for (const { at, yaws } of level)
    for (const yaw of yaws)
      for (const aside of ASIDE) {
        const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)];
        const middle = [at[0] - aside * cos, at[1] - DOWN, at[2] + aside * sin] as const;
        most = Math.max(most, worth(middle, yaw));
      }
  const { at: chosen, yaw } = PLACES.dendrite;
  console.log(`${worth(chosen, yaw).toFixed(1)} of at most ${most.toFixed(1)}`);
  expect(worth(chosen, yaw)).toBeGreaterThan(0.9 * most);
}, 30_000);
