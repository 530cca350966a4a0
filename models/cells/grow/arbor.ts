import { SWC_TYPE } from '../../../src/atlas/neuron-swc';
import { type Point, between } from './point';

/** What a node belongs to while a neuron grows; SWC knows trunk, obliques and tuft as apical dendrite only. */
export type Part = 'soma' | 'axon' | 'basal' | 'trunk' | 'oblique' | 'tuft';

export const TYPE_OF: Readonly<Record<Part, number>> = {
  soma: SWC_TYPE.soma,
  axon: SWC_TYPE.axon,
  basal: SWC_TYPE.basal,
  trunk: SWC_TYPE.apical,
  oblique: SWC_TYPE.apical,
  tuft: SWC_TYPE.apical,
};

/** A point of a growing tree. Parents stand before their children in the list. */
export interface Node {
  readonly place: Point;
  /** Index of the parent, -1 at the root. */
  readonly parent: number;
  readonly part: Part;
  /** um. */
  readonly radius: number;
}

export type Arbor = readonly Node[];

export function childrenOf(nodes: Arbor): number[][] {
  const children: number[][] = nodes.map(() => []);
  nodes.forEach(({ parent }, index) => {
    if (parent >= 0) children[parent]!.push(index);
  });
  return children;
}

/** Length of the segment that ends at each node, um; nothing inside the soma or from its centre to its surface. */
export function segmentLengths(nodes: Arbor): Float64Array {
  return Float64Array.from(nodes, ({ parent, place, part }) => {
    const from = nodes[parent];
    return from && part !== 'soma' && from.part !== 'soma' ? between(place, from.place) : 0;
  });
}

/** Keeps the marked nodes. A kept node's parent must be kept. */
export function kept(nodes: Arbor, keep: (index: number) => boolean): Node[] {
  const moved = new Map<number, number>([[-1, -1]]);
  const result: Node[] = [];
  nodes.forEach((node, index) => {
    if (!keep(index)) return;
    const parent = moved.get(node.parent);
    if (parent === undefined) throw new Error(`node ${index} would lose its parent`);
    moved.set(index, result.length);
    result.push({ ...node, parent });
  });
  return result;
}

/** A chain of nodes onto the tree; gives the index of its last node. */
export function extend(
  nodes: Node[],
  from: number,
  places: readonly Point[],
  part: Part,
  radius = 0,
): number {
  let parent = from;
  for (const place of places) {
    nodes.push({ place, parent, part, radius });
    parent = nodes.length - 1;
  }
  return parent;
}
