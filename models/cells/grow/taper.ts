import { type Arbor, type Node, type Part, segmentLengths } from './arbor';
import { norm, minus } from './point';

/** Thickness of one kind of branch, um. A part without one of its own goes on from the shaft that it ends. */
export interface Thickness {
  /** Diameter where it leaves the soma or its shaft. */
  readonly stem: number;
  /** Diameter at the tips. */
  readonly tip: number;
}

/**
 * Diameters by the area law of Liao, Liang & Howard (2021): the cross-section of a branch is a least one plus an
 * amount in proportion to what it carries. There it carries tips; here dendrite beyond the point, so that branches
 * taper along their way too. Conserved at each bifurcation.
 *
 * @param full dendrite (um) that a stem of full thickness carries; by default what the heaviest stem here carries
 */
export function tapered(
  nodes: Arbor,
  thickness: Readonly<Partial<Record<Part, Thickness>>>,
  somaRadius: number,
  full?: number,
): Node[] {
  const lengths = segmentLengths(nodes);
  const carried = Float64Array.from(nodes, () => 0);
  for (let index = nodes.length - 1; index > 0; index -= 1) {
    const { parent } = nodes[index]!;
    if (parent >= 0) carried[parent]! += carried[index]! + lengths[index]!;
  }
  const lawOf = (part: Part): Part => (part === 'tuft' && !thickness.tuft ? 'trunk' : part);
  const heaviest = new Map<Part, number>();
  nodes.forEach(({ part, parent }, index) => {
    if (parent < 0 || nodes[parent]!.part === part) return;
    heaviest.set(part, Math.max(heaviest.get(part) ?? 0, carried[index]!));
  });
  const centre = nodes[0]!.place;
  return nodes.map((node, index) => {
    if (node.part === 'soma') return node;
    const law = lawOf(node.part);
    const { stem, tip } = thickness[law] ?? fail(law);
    const share = Math.min(1, carried[index]! / Math.max(full ?? heaviest.get(law)!, 1));
    const radius = Math.sqrt(tip ** 2 + (stem ** 2 - tip ** 2) * share) / 2;
    // Dendrites leave the soma as short cones.
    const away = norm(minus(node.place, centre)) - somaRadius;
    const cone = node.part === 'axon' ? 0.5 : 1.1;
    return { ...node, radius: radius * (1 + cone * Math.exp(-Math.max(away, 0) / 4)) };
  });
}

function fail(part: Part): never {
  throw new Error(`no thickness is given for ${part}`);
}
