import { type SeededStream, seededStream } from '../../../src/math/seeded-stream';
import { type Arbor, type Node, type Part, childrenOf, segmentLengths } from './arbor';
import { type Wander, refined, rounded, wandering } from './course';
import { type Envelope, cloud } from './envelope';
import { type Point, add, minus, times, unit } from './point';
import { prunedTo } from './prune';
import { span } from './spanning-tree';

/** What one part of a tree should come to. */
export interface PartPlan {
  readonly part: Part;
  /** Total length, um. */
  readonly length: number;
  readonly tips: number;
  readonly balancingFactor: number;
  readonly envelope: Envelope;
  /** Where its branches may leave; by default from its own part. */
  readonly leaves?: (node: Node) => boolean;
  /** Coarser for axons, um. */
  readonly spacing?: number;
  /** Carrier points to try, least and most. */
  readonly carriers?: readonly [number, number];
  readonly tries?: number;
  /** Puts a first carrier point this far (um) beyond the end of each primary dendrite, so that none stays a stump. */
  readonly lead?: number;
  /** True where forks that stand before anything grows must not be pruned. */
  readonly holdsForks?: boolean;
}

export interface Plan {
  readonly seed: number;
  readonly name: string;
  /** Soma, stems and shafts: what stands before anything branches. */
  readonly start: (stream: SeededStream) => Node[];
  readonly parts: readonly PartPlan[];
  readonly wander: Wander;
}

/** Passes of smoothing: about the corner left by two steps of the spanning rule. */
const ROUNDING = 40;

/** Attempts at a part's number of carrier points. */
const TRIES = 22;

/**
 * Grows a tree part by part. For each part the number of carrier points is chosen so that, pruned to its number
 * of tips, its length is nearest the plan; a second round corrects for what rounding and wandering add or take.
 */
export function sculpted(plan: Plan): Node[] {
  let tree = grown(plan, () => 1);
  const drift = new Map(
    plan.parts.map(({ part, length }) => [part, lengthOf(tree, part) / length] as const),
  );
  tree = grown(plan, (part) => drift.get(part)!);
  return tree;
}

function grown(plan: Plan, drift: (part: Part) => number): Node[] {
  let nodes = plan.start(seededStream(plan.seed, `${plan.name}/start`));
  const fixed = new Set(
    [...nodes.keys()].filter((index) => {
      const { part, parent } = nodes[index]!;
      return part === 'soma' || part === 'trunk' || nodes[parent]!.part === 'soma';
    }),
  );
  for (const part of plan.parts)
    nodes = withPart(nodes, plan, part, part.length / drift(part.part));
  const smooth = refined(rounded(nodes, ROUNDING, fixed));
  return wandering(smooth, plan.wander, seededStream(plan.seed, `${plan.name}/wander`));
}

function withPart(base: readonly Node[], plan: Plan, part: PartPlan, length: number): Node[] {
  const leaves = part.leaves ?? ((node: Node) => node.part === part.part);
  const from = [...base.keys()].filter((index) => leaves(base[index]!));
  const tries = part.tries ?? TRIES;
  const [least, most] = part.carriers ?? [part.tips, part.tips * 20];
  let best: Node[] = [];
  let miss = Infinity;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const count = Math.round(least * (most / least) ** (attempt / (tries - 1)));
    const nodes = [...base];
    const stream = seededStream(plan.seed, `${plan.name}/${part.part}`);
    const places = [...ahead(base, part), ...cloud(part.envelope, count, stream)];
    const { spacing } = part;
    span(nodes, places, {
      balancingFactor: part.balancingFactor,
      part: part.part,
      from,
      ...(spacing ? { spacing } : {}),
    });
    const tree = prunedTo(nodes, part.tips, part.part, part.holdsForks ? base.length : 0);
    const off = Math.abs(lengthOf(tree, part.part) - length);
    if (off < miss) {
      miss = off;
      best = tree;
    }
    if (lengthOf(tree, part.part) > 1.3 * length) break;
  }
  return best;
}

/** The leading carrier points of a part: straight on from its bare ends. */
function ahead(base: Arbor, { part, lead }: PartPlan): Point[] {
  if (lead === undefined) return [];
  const children = childrenOf(base);
  return base.flatMap((node, index) => {
    if (node.part !== part || children[index]!.length > 0) return [];
    return [add(node.place, times(unit(minus(node.place, base[0]!.place)), lead))];
  });
}

function lengthOf(nodes: Arbor, part: Part): number {
  const lengths = segmentLengths(nodes);
  return nodes.reduce((sum, node, index) => sum + (node.part === part ? lengths[index]! : 0), 0);
}
