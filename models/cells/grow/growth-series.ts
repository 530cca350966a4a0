import { seededStream } from '../../../src/math/seeded-stream';
import type { Recipe } from '../recipes/recipe';
import { type Node, kept, segmentLengths } from './arbor';
import { sections } from './course';
import { sculpted } from './sculptor';
import { tapered } from './taper';
import { thinnedOut } from './thin-out';

/** Total dendritic length (um) that a cell should have at an age (days). */
export type LengthByAge = readonly (readonly [days: number, length: number])[];

export interface GrowthSeries {
  /** The oldest cell. */
  readonly nodes: readonly Node[];
  /** Age in days at which growth reaches each node; never before its parent. */
  readonly born: readonly number[];
  /** The cell at an age: the part that has been reached, as thick as what it carries asks for. */
  at(days: number): Node[];
}

/**
 * Gives every point of a grown cell an age, so that an older cell contains the younger ones and growth can be drawn
 * as a front that moves outwards. Branches advance at rates of their own; total length follows `lengths`.
 */
export function growthSeries(recipe: Recipe, lengths: LengthByAge): GrowthSeries {
  const { plan, thickness, somaRadius } = recipe;
  const bare = thinnedOut(sculpted(plan), 0.12, 6);
  const pieces = segmentLengths(bare);
  const total = pieces.reduce((sum, length) => sum + length, 0);
  const reached = frontDistances(bare, pieces, plan.seed, plan.name);

  const order = [...bare.keys()].sort((a, b) => reached[a]! - reached[b]! || a - b);
  const born: number[] = bare.map(() => 0);
  let grown = 0;
  for (const index of order) {
    grown += pieces[index]!;
    born[index] = Math.round(10 * ageAt(lengths, grown / total)) / 10;
  }
  const nodes = tapered(bare, thickness, somaRadius, total);
  return {
    nodes,
    born,
    at: (days) =>
      tapered(
        kept(bare, (index) => born[index]! <= days),
        thickness,
        somaRadius,
        total,
      ),
  };
}

/** Way to each node, measured in what its branches advance; a slow branch has farther to go. */
function frontDistances(
  nodes: readonly Node[],
  pieces: Float64Array,
  seed: number,
  name: string,
): Float64Array {
  const stream = seededStream(seed, `${name}/rates`);
  const slowness = new Float64Array(nodes.length).fill(1);
  for (const run of sections(nodes)) {
    const slow = Math.exp(0.22 * stream.normal());
    for (const index of run.slice(1)) slowness[index] = slow;
  }
  const distance = new Float64Array(nodes.length);
  nodes.forEach(({ parent }, index) => {
    if (parent >= 0) distance[index] = distance[parent]! + slowness[index]! * pieces[index]!;
  });
  return distance;
}

/** Age at which this share of the final length stands. */
function ageAt(lengths: LengthByAge, share: number): number {
  const final = lengths.at(-1)![1];
  let [fromAge, fromLength] = [0, 0];
  for (const [age, length] of lengths) {
    if (share * final <= length + 1e-6)
      return fromAge + ((age - fromAge) * (share * final - fromLength)) / (length - fromLength);
    [fromAge, fromLength] = [age, length];
  }
  return lengths.at(-1)![0];
}
