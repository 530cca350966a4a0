import type { Node, Part } from './arbor';
import { type Point, between, mix } from './point';

export interface SpanningRule {
  /** Weight of the path to the soma against the wiring (Cuntz et al. 2010): 0 wiring alone, 1 nearly direct paths. */
  readonly balancingFactor: number;
  readonly part: Part;
  /** Nodes that new branches may leave from, besides those that grow now. */
  readonly from: readonly number[];
  /** Distance between nodes laid along a new segment, um: a later branch may leave from any of them. */
  readonly spacing?: number;
}

/**
 * Connects carrier points to a tree one at a time, always the cheapest next: the wiring it needs plus the
 * balancing factor times its path to the soma (extended minimum spanning tree, Cuntz et al. 2010). Branch
 * points are bifurcations. Adds to `nodes`.
 */
export function span(
  nodes: Node[],
  carriers: readonly Point[],
  { balancingFactor, part, from, spacing = 6 }: SpanningRule,
): void {
  const path = pathLengths(nodes);
  const children = new Map<number, number>();
  for (const { parent } of nodes) children.set(parent, (children.get(parent) ?? 0) + 1);
  const open = new Set<number>(from.filter((index) => (children.get(index) ?? 0) < 2));
  const best = new Float64Array(carriers.length).fill(Infinity);
  const bestNode = new Int32Array(carriers.length).fill(-1);
  const waiting = new Set(carriers.keys());

  const offer = (node: number, carrier: number): void => {
    const distance = between(nodes[node]!.place, carriers[carrier]!);
    const cost = distance + balancingFactor * (path[node]! + distance);
    if (cost < best[carrier]!) {
      best[carrier] = cost;
      bestNode[carrier] = node;
    }
  };
  const offerToAll = (node: number): void => {
    for (const carrier of waiting) offer(node, carrier);
  };
  const close = (node: number): void => {
    open.delete(node);
    for (const carrier of waiting) {
      if (bestNode[carrier] !== node) continue;
      best[carrier] = Infinity;
      for (const other of open) offer(other, carrier);
    }
  };

  for (const node of open) offerToAll(node);
  while (waiting.size > 0) {
    let next = -1;
    for (const carrier of waiting) if (next < 0 || best[carrier]! < best[next]!) next = carrier;
    const start = bestNode[next]!;
    waiting.delete(next);
    if (start < 0) throw new Error('no node is open to branch from');
    const origin = nodes[start]!.place;
    const target = carriers[next]!;
    const length = between(origin, target);
    const steps = Math.max(1, Math.round(length / spacing));
    const firstNew = nodes.length;
    let parent = start;
    for (let step = 1; step <= steps; step += 1) {
      path.push(path[parent]! + length / steps);
      nodes.push({ place: mix(origin, target, step / steps), parent, part, radius: 0 });
      parent = nodes.length - 1;
    }
    const count = (children.get(start) ?? 0) + 1;
    children.set(start, count);
    if (count >= 2) close(start);
    for (let node = firstNew; node < nodes.length; node += 1) {
      children.set(node, node === nodes.length - 1 ? 0 : 1);
      open.add(node);
      offerToAll(node);
    }
  }
}

function pathLengths(nodes: readonly Node[]): number[] {
  const path: number[] = [];
  for (const { parent, place } of nodes)
    path.push(parent < 0 ? 0 : path[parent]! + between(place, nodes[parent]!.place));
  return path;
}
