import type { CausalEdge } from './edges';

/** Where chains begin: none of these is a variable. */
export const ORIGINS = ['dose', 'stress', 'expectancy'] as const;
export type OriginId = (typeof ORIGINS)[number];

export function isOrigin(id: string): id is OriginId {
  return (ORIGINS as readonly string[]).includes(id);
}

/** Everything that can be reached along the arrows (or against them), the start included. */
export function reached(
  edges: readonly CausalEdge[],
  start: string,
  direction: 'on' | 'back',
): ReadonlySet<string> {
  const found = new Set([start]);
  for (let grew = true; grew;) {
    grew = false;
    for (const { from, to } of edges) {
      const [here, next] = direction === 'on' ? [from, to] : [to, from];
      if (!found.has(here) || found.has(next)) continue;
      found.add(next);
      grew = true;
    }
  }
  return found;
}

/**
 * All arrows on the ways that lead from `start` through `via` to `end`. Where `via` does not lead to `end`, the way
 * ends at `via`; where nothing leads from `start`, its own causes are the beginning.
 */
export function pathThrough(
  edges: readonly CausalEdge[],
  start: string,
  via: string,
  end: string,
): readonly CausalEdge[] {
  const fromStart = reached(edges, start, 'on');
  const toVia = reached(edges, via, 'back');
  const fromVia = reached(edges, via, 'on');
  const toEnd = reached(edges, end, 'back');
  const rooted = fromStart.has(via);
  return edges.filter(({ from, to }) => {
    const before = toVia.has(to) && (!rooted || fromStart.has(from));
    const after = fromVia.has(from) && toEnd.has(to);
    return before || after;
  });
}

/** True if any of it was shown in people. */
export function isHuman({ species }: Pick<CausalEdge, 'species'>): boolean {
  return /\bhuman\b/.test(species);
}
