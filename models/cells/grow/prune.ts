import { type Arbor, type Node, type Part, childrenOf, kept } from './arbor';
import { dot, minus, norm, unit } from './point';

/** Nodes before a bifurcation from which its direction is taken. */
const RUN_UP = 4;

interface Twig {
  readonly nodes: readonly number[];
  /** How far it carries the branch on, um: its straight length, less for what doubles back. */
  readonly gain: number;
}

/**
 * Takes away the terminal branches of one part that gain least ground, one by one, until `tips` remain. The
 * last branch of a primary dendrite stays, and so does the end of a shaft. No twig goes that holds one of the first `held`
 * nodes.
 */
export function prunedTo(nodes: Arbor, tips: number, part: Part, held = 0): Node[] {
  const children = childrenOf(nodes);
  const gone = new Uint8Array(nodes.length);
  const branches = (index: number) =>
    children[index]!.reduce((count, child) => count + (gone[child] ? 0 : 1), 0);

  /** The terminal branch that ends at `tip`, or null where taking it would take a primary dendrite. */
  const twigOf = (tip: number): Twig | null => {
    const twig = [tip];
    for (let at = tip; ;) {
      const { parent } = nodes[at]!;
      const from = nodes[parent]!;
      if (from.part === 'soma') return null;
      if (branches(parent) > 1)
        return at < held ? null : { nodes: twig, gain: gainOf(tip, parent) };
      if (from.part !== part) return null;
      twig.push(parent);
      at = parent;
    }
  };

  const gainOf = (tip: number, base: number): number => {
    const onwards = minus(nodes[tip]!.place, nodes[base]!.place);
    let before = base;
    for (let step = 0; step < RUN_UP && nodes[before]!.parent >= 0; step += 1)
      before = nodes[before]!.parent;
    const incoming = unit(minus(nodes[base]!.place, nodes[before]!.place));
    const turn = dot(unit(onwards), incoming);
    return (norm(onwards) * (1 + turn)) / 2;
  };

  const ends = new Set<number>();
  nodes.forEach((node, index) => {
    if (node.part === part && children[index]!.length === 0) ends.add(index);
  });
  while (ends.size > tips) {
    let least: Twig | null = null;
    for (const end of ends) {
      const twig = twigOf(end);
      if (twig && (!least || twig.gain < least.gain)) least = twig;
    }
    if (!least) break;
    for (const index of least.nodes) gone[index] = 1;
    ends.delete(least.nodes[0]!);
  }
  return kept(nodes, (index) => gone[index] === 0);
}
