import { type Arbor, type Node, kept, childrenOf } from './arbor';
import { sections } from './course';
import { type Point, add, between, minus, norm, times } from './point';

/**
 * Drops the points that a straight line would pass within `tolerance` um of anyway (twice that for axons) (Ramer-Douglas-Peucker on each
 * unbranched stretch). Ends and bifurcations stay, and no piece grows longer than `longest` um.
 */
export function thinnedOut(nodes: Arbor, tolerance: number, longest = 24): Node[] {
  const keep = new Uint8Array(nodes.length);
  const children = childrenOf(nodes);
  nodes.forEach((node, index) => {
    const end = children[index]!.length !== 1 || node.parent < 0;
    if (end || node.part === 'soma' || nodes[node.parent]!.part !== node.part) keep[index] = 1;
  });
  for (const run of sections(nodes)) {
    keep[run.at(-1)!] = 1;
    mark(run, 0, run.length - 1, nodes[run[1]!]!.part === 'axon' ? 2 * tolerance : tolerance);
  }
  return joined(nodes, (index) => keep[index] === 1);

  function mark(run: readonly number[], first: number, last: number, off: number): void {
    if (last - first < 2) return;
    const a = nodes[run[first]!]!;
    const b = nodes[run[last]!]!;
    let worst = 0;
    let at = -1;
    for (let i = first + 1; i < last; i += 1) {
      const away = fromLine(nodes[run[i]!]!.place, a.place, b.place);
      if (away > worst) {
        worst = away;
        at = i;
      }
    }
    if (worst <= off) {
      if (between(a.place, b.place) <= longest) return;
      at = Math.floor((first + last) / 2);
    }
    keep[run[at]!] = 1;
    mark(run, first, at, off);
    mark(run, at, last, off);
  }
}

function fromLine(p: Point, a: Point, b: Point): number {
  const along = minus(b, a);
  const t =
    ((p[0] - a[0]) * along[0] + (p[1] - a[1]) * along[1] + (p[2] - a[2]) * along[2]) /
    Math.max(norm(along) ** 2, 1e-9);
  return between(p, add(a, times(along, Math.min(1, Math.max(0, t)))));
}

/** Keeps the marked nodes and joins each to its nearest kept ancestor. */
function joined(nodes: Arbor, keep: (index: number) => boolean): Node[] {
  const standIn: number[] = [];
  const linked = nodes.map((node, index) => {
    const parent = node.parent < 0 ? -1 : standIn[node.parent]!;
    standIn.push(keep(index) ? index : parent);
    return { ...node, parent };
  });
  return kept(linked, keep);
}
