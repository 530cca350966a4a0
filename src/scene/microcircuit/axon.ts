import { SWC_TYPE, type NeuronTree } from '../../atlas/neuron-swc';
import { seededStream } from '../../math/seeded-stream';

/** Depth below the soma at which the axon leaves the picture towards the white matter, um. Schematic. */
const DESCENT = 330;
/** Height at which collaterals leave, relative to the stump's end, and where they lead: across, up, along. */
const COLLATERALS = [
  { from: -14, reach: 250, rise: 60, heading: 0.5 },
  { from: -60, reach: 290, rise: -6, heading: 3.4 },
  { from: -118, reach: 210, rise: 30, heading: 5.6 },
] as const;
const STEP = 9;
/** Diameter of cortical axons is about 0.3 um. */
const RADIUS = 0.16;

interface Grown {
  readonly place: readonly [number, number, number];
  readonly parent: number;
}

/**
 * Leads a pyramidal cell's axon on: the reconstruction has its first tenth of a millimetre only. The trunk goes
 * straight down, three collaterals lead away. Its course is schematic, and the same for every cell.
 */
export function withAxon(tree: NeuronTree, seed: number): NeuronTree {
  const stream = seededStream(seed, 'pyramidal axon');
  let stump = 0;
  for (let i = 0; i < tree.count; i += 1) {
    if (tree.types[i] !== SWC_TYPE.axon) continue;
    if (tree.positions[i * 3 + 1]! < tree.positions[stump * 3 + 1]!) stump = i;
  }
  const start = [0, 1, 2].map((a) => tree.positions[stump * 3 + a]!) as [number, number, number];
  const grown: Grown[] = [];
  const grow = (
    from: readonly [number, number, number],
    parent: number,
    to: readonly [number, number, number],
    sway: number,
  ): void => {
    const long = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
    const steps = Math.max(2, Math.round(long / STEP));
    const phase = [stream.uniform() * 6.28, stream.uniform() * 6.28];
    let before = parent;
    for (let k = 1; k <= steps; k += 1) {
      const share = k / steps;
      const bend = sway * Math.sin(Math.PI * share);
      grown.push({
        place: [
          from[0] + (to[0] - from[0]) * share + bend * Math.sin(5.1 * share + phase[0]!),
          from[1] + (to[1] - from[1]) * share + bend * 0.7 * Math.sin(4.3 * share + phase[1]!),
          from[2] + (to[2] - from[2]) * share + bend * Math.cos(4.7 * share + phase[0]!),
        ],
        parent: before,
      });
      before = tree.count + grown.length - 1;
    }
  };
  grow(start, stump, [start[0] + 6, -DESCENT, start[2] - 4], 7);
  const trunk = grown.length;
  for (const { from, reach, rise, heading } of COLLATERALS) {
    const at = nearest(grown, trunk, start[1] + from);
    const origin = grown[at]!.place;
    const to: [number, number, number] = [
      origin[0] + reach * Math.cos(heading),
      origin[1] + rise,
      origin[2] + reach * 0.6 * Math.sin(heading),
    ];
    grow(origin, tree.count + at, to, 26);
  }
  const n = tree.count + grown.length;
  const positions = new Float32Array(n * 3);
  positions.set(tree.positions);
  const radii = new Float32Array(n).fill(RADIUS);
  radii.set(tree.radii);
  const types = new Uint8Array(n).fill(SWC_TYPE.axon);
  types.set(tree.types);
  const parents = new Int32Array(n);
  parents.set(tree.parents);
  grown.forEach(({ place, parent }, k) => {
    positions.set(place, (tree.count + k) * 3);
    parents[tree.count + k] = parent;
  });
  return { ...tree, count: n, positions, radii, types, parents };
}

function nearest(grown: readonly Grown[], among: number, height: number): number {
  let best = 0;
  for (let i = 1; i < among; i += 1) {
    const gap = Math.abs(grown[i]!.place[1] - height);
    if (gap < Math.abs(grown[best]!.place[1] - height)) best = i;
  }
  return best;
}
