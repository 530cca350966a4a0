import { SWC_TYPE, type NeuronTree } from '../../atlas/neuron-swc';
import { DENDRITE_MORPHOLOGY } from '../../evidence/morphology';
import { hash01 } from '../../math/seeded-hash';
import { HERO_CELL } from './hero-cell';
import { pathLengths } from './neurite-strips';
import { evenMarks } from './synapse-sites';

/** Spines of the cell that the zoom goes into. */
export interface HeroSpines {
  readonly count: number;
  /** Middle of the dendrite at the spine (x, y, z um) and the dendrite's radius there. */
  readonly roots: Float32Array;
  /** Unit direction in which the spine stands out, and its mark in 0-1. */
  readonly outward: Float32Array;
}

/** Room for more spines than a healthy branch has: the density (% of healthy) at which every site is taken. */
export const FULL_DENSITY = 112;
/** Near the soma dendrites are bare, um of path. Assumed: the first 20 um or so carry few. */
const BARE = 20;

/** A place for every spine at the published density, all along the dendrites. */
export function heroSpines(tree: NeuronTree, seed: number): HeroSpines {
  const { count, positions, radii, types, parents } = tree;
  const paths = pathLengths(tree);
  const spacing = 100 / (DENDRITE_MORPHOLOGY.healthySpineDensity.value * FULL_DENSITY);
  const roots: number[] = [];
  const outward: number[] = [];
  let left = spacing / 2;
  for (let i = 0; i < count; i += 1) {
    const dendrite = types[i] === SWC_TYPE.basal || types[i] === SWC_TYPE.apical;
    if (!dendrite || paths[i]! < BARE) continue;
    const parent = parents[i]!;
    const long = paths[i]! - paths[parent]!;
    const step = [0, 1, 2].map((a) => positions[i * 3 + a]! - positions[parent * 3 + a]!);
    for (; left < long; left += spacing) {
      const number = roots.length / 4;
      for (let a = 0; a < 3; a += 1)
        roots.push(HERO_CELL.soma[a]! + positions[parent * 3 + a]! + (step[a]! * left) / long);
      roots.push(radii[i]!);
      outward.push(...perpendicular(step, long, 2 * Math.PI * hash01(seed, number, 83)), 0);
    }
    left -= long;
  }
  const marks = evenMarks(roots.length / 4, seed, 89);
  marks.forEach((mark, k) => (outward[k * 4 + 3] = mark));
  return {
    count: marks.length,
    roots: Float32Array.from(roots),
    outward: Float32Array.from(outward),
  };
}

/** A unit vector across `along`, turned about it by `angle`. */
function perpendicular(along: number[], long: number, angle: number): [number, number, number] {
  const [x, y, z] = along.map((value) => value / long) as [number, number, number];
  // Any vector that is not nearly parallel.
  const [hx, hy, hz] = Math.abs(y) < 0.9 ? [0, 1, 0] : [1, 0, 0];
  const side = [y * hz! - z * hy!, z * hx! - x * hz!, x * hy! - y * hx!];
  const norm = Math.hypot(...side);
  const [sx, sy, sz] = side.map((value) => value / norm) as [number, number, number];
  const [ox, oy, oz] = [y * sz - z * sy, z * sx - x * sz, x * sy - y * sx];
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return [sx * c + ox * s, sy * c + oy * s, sz * c + oz * s];
}
