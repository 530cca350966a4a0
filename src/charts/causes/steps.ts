import type { Link } from './order';
import type { PlacedNode } from './layout';

/**
 * Where an arrow key leads from a node: to the right the nearest effect, to the left the nearest cause, up and down
 * the neighbour in the column. Null if there is nothing.
 */
export function stepFrom(
  nodes: readonly PlacedNode[],
  edges: readonly Link[],
  id: string,
  key: string,
): string | null {
  const here = nodes.find((node) => node.id === id);
  if (here === undefined) return null;
  const nearest = (ids: readonly string[]): string | null =>
    nodes
      .filter((node) => ids.includes(node.id))
      .sort(
        (a, b) => Math.hypot(a.x - here.x, a.y - here.y) - Math.hypot(b.x - here.x, b.y - here.y),
      )[0]?.id ?? null;
  switch (key) {
    case 'ArrowRight':
      return nearest(edges.filter(({ from }) => from === id).map(({ to }) => to));
    case 'ArrowLeft':
      return nearest(edges.filter(({ to }) => to === id).map(({ from }) => from));
    case 'ArrowDown':
    case 'ArrowUp': {
      const column = nodes.filter((node) => node.column === here.column).sort((a, b) => a.y - b.y);
      const by = key === 'ArrowDown' ? 1 : -1;
      return column[column.indexOf(here) + by]?.id ?? null;
    }
    default:
      return null;
  }
}
