import { orderColumns, type Link, type Slot } from './order';
import { spreadOut } from './spread';

/** What is to be laid out: columns of nodes in causal order, and arrows that never lead back. */
export interface Diagram {
  readonly columns: readonly (readonly string[])[];
  readonly edges: readonly Link[];
}

/** Sizes, in CSS px at the usual size of letters. */
export interface Sizes {
  readonly nodeWidth: number;
  readonly nodeHeight: number;
  /** Between nodes of a column. */
  readonly gap: number;
  /** Room that a passing arrow gets. */
  readonly lane: number;
  /** Between columns. */
  readonly channel: number;
}

export interface PlacedNode {
  readonly id: string;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface PlacedEdge extends Link {
  /** As the `d` of an SVG path. */
  readonly path: string;
  /** Tip of the arrow, and where it points, degrees (0 is to the right, 90 down). */
  readonly tip: { readonly x: number; readonly y: number; readonly turn: number };
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const ROUNDS = 12;

/** Lays a causal diagram out in columns: long arrows get a lane through each column that they pass. */
export function layOut({ columns, edges }: Diagram, sizes: Sizes): Layout {
  const columnOf = new Map(columns.flatMap((ids, column) => ids.map((id) => [id, column])));
  const slots: Slot[][] = columns.map((ids, column) => ids.map((id) => ({ id, column, node: id })));
  const between: Link[][] = columns.slice(1).map(() => []);
  const inside: Link[] = [];
  const bends = new Map<string, Slot>();
  /** A lane is shared by all arrows from the same cause. */
  const bend = (from: string, column: number): string => {
    const id = `${from}>${column}`;
    const known = bends.get(id);
    if (known !== undefined) return id;
    const slot: Slot = { id, column, node: null };
    bends.set(id, slot);
    slots[column]!.push(slot);
    return id;
  };
  const seen = new Set<string>();
  const link = (from: string, to: string, column: number): void => {
    if (seen.has(`${from} ${to}`)) return;
    seen.add(`${from} ${to}`);
    between[column]!.push({ from, to });
  };
  for (const { from, to } of edges) {
    const start = columnOf.get(from)!;
    const end = columnOf.get(to)!;
    if (start === end) {
      inside.push({ from, to });
      continue;
    }
    let at = from;
    for (let column = start + 1; column < end; column += 1) {
      const next = bend(from, column);
      link(at, next, column - 1);
      at = next;
    }
    link(at, to, end - 1);
  }

  const ordered = orderColumns(slots, between, inside);
  const { places, height } = placeDown(ordered, [...between.flat(), ...inside], sizes);
  const left = (column: number): number => column * (sizes.nodeWidth + sizes.channel);
  const nodes = ordered.flatMap((column) =>
    column.flatMap(({ id, node, column: index }) =>
      node === null
        ? []
        : [{ id, column: index, x: left(index), y: places.get(id)! - sizes.nodeHeight / 2 }],
    ),
  );
  const routes = { places, ordered, columnOf, left, sizes };
  return {
    width: left(columns.length - 1) + sizes.nodeWidth + ARC,
    height,
    nodes,
    edges: edges.map((edge) => route(edge, edges, routes)),
  };
}

/** Centres of all slots down their columns: near to what they are linked with, and apart from each other. */
function placeDown(
  ordered: readonly (readonly Slot[])[],
  links: readonly Link[],
  { nodeHeight, gap, lane }: Sizes,
): { readonly places: ReadonlyMap<string, number>; readonly height: number } {
  const half = (slot: Slot): number => (slot.node === null ? lane : nodeHeight + gap) / 2;
  const gaps = ordered.map((column) =>
    column.map((slot, index) => (index === 0 ? 0 : half(column[index - 1]!) + half(slot))),
  );
  const room = (column: readonly Slot[]): number =>
    column.reduce((sum, slot) => sum + 2 * half(slot), 0);
  const height = Math.max(...ordered.map(room));
  const places = new Map<string, number>();
  ordered.forEach((column, at) => {
    let y = (height - room(column)) / 2;
    column.forEach((slot, index) => {
      y += index === 0 ? half(slot) : gaps[at]![index]!;
      places.set(slot.id, y);
    });
  });
  for (let round = 0; round < ROUNDS; round += 1)
    ordered.forEach((column, at) => {
      const wanted = column.map(({ id }) => {
        const near = links
          .filter(({ from, to }) => from === id || to === id)
          .map(({ from, to }) => places.get(from === id ? to : from)!);
        const own = places.get(id)!;
        return near.length === 0
          ? own
          : (own + near.reduce((sum, each) => sum + each, 0)) / (near.length + 1);
      });
      const spread = keepIn(spreadOut(wanted, gaps[at]!), column, gaps[at]!, height, half);
      column.forEach(({ id }, index) => places.set(id, spread[index]!));
    });
  return { places, height };
}

/** Pushes a spread column back between top and bottom. */
function keepIn(
  places: readonly number[],
  column: readonly Slot[],
  gaps: readonly number[],
  height: number,
  half: (slot: Slot) => number,
): readonly number[] {
  const kept = [...places];
  column.forEach((slot, index) => {
    const least = index === 0 ? half(slot) : kept[index - 1]! + gaps[index]!;
    kept[index] = Math.max(kept[index]!, least);
  });
  for (let index = column.length - 1; index >= 0; index -= 1) {
    const most =
      index === column.length - 1
        ? height - half(column[index]!)
        : kept[index + 1]! - gaps[index + 1]!;
    kept[index] = Math.min(kept[index]!, most);
  }
  return kept;
}

interface Routes {
  readonly places: ReadonlyMap<string, number>;
  readonly ordered: readonly (readonly Slot[])[];
  readonly columnOf: ReadonlyMap<string, number>;
  readonly left: (column: number) => number;
  readonly sizes: Sizes;
}

/** How far an arc beside a column reaches into the channel. */
const ARC = 14;
/** How far the ends of arrows keep from each other. */
const PORT = 6;

function route(edge: Link, all: readonly Link[], routes: Routes): PlacedEdge {
  const { from, to } = edge;
  const start = routes.columnOf.get(from)!;
  const end = routes.columnOf.get(to)!;
  return start === end
    ? routeInside(edge, start, routes)
    : routeAcross(edge, all, start, end, routes);
}

/** From one node of a column to another: straight down to the next, else in an arc beside those between. */
function routeInside({ from, to }: Link, column: number, routes: Routes): PlacedEdge {
  const { places, ordered, left, sizes } = routes;
  const slots = ordered[column]!;
  const at = (id: string): number => slots.findIndex((slot) => slot.id === id);
  const y = [places.get(from)!, places.get(to)!] as const;
  const down = y[1] > y[0];
  if (Math.abs(at(from) - at(to)) === 1) {
    const x = left(column) + sizes.nodeWidth / 2;
    const half = (sizes.nodeHeight / 2) * (down ? 1 : -1);
    return {
      ...{ from, to, path: `M${x} ${y[0] + half}L${x} ${y[1] - half}` },
      tip: { x, y: y[1] - half, turn: down ? 90 : -90 },
    };
  }
  const x = left(column) + sizes.nodeWidth;
  const [out, into] = [y[0] + (down ? 8 : -8), y[1] + (down ? -8 : 8)];
  return {
    ...{ from, to, path: `M${x} ${out}C${x + ARC} ${out} ${x + ARC} ${into} ${x} ${into}` },
    tip: { x, y: into, turn: 180 },
  };
}

/** Through the lanes of the columns between; arrows into one node end one under the other. */
function routeAcross(
  edge: Link,
  all: readonly Link[],
  start: number,
  end: number,
  { places, columnOf, left, sizes }: Routes,
): PlacedEdge {
  const { from, to } = edge;
  const before = ({ from: cause }: Link): number =>
    places.get(columnOf.get(cause) === end - 1 ? cause : `${cause}>${end - 1}`)!;
  const ends = all
    .filter((other) => other.to === to && columnOf.get(other.from) !== end)
    .sort((a, b) => before(a) - before(b));
  const step = Math.min(PORT, (sizes.nodeHeight * 0.7) / Math.max(1, ends.length - 1));
  const into =
    places.get(to)! +
    (ends.findIndex((other) => other.from === from) - (ends.length - 1) / 2) * step;
  let x = left(start) + sizes.nodeWidth;
  let y = places.get(from)!;
  let path = `M${x} ${y.toFixed(1)}`;
  const curveTo = (nextX: number, nextY: number): void => {
    const middle = (x + nextX) / 2;
    path += `C${middle} ${y.toFixed(1)} ${middle} ${nextY.toFixed(1)} ${nextX} ${nextY.toFixed(1)}`;
    x = nextX;
    y = nextY;
  };
  for (let column = start + 1; column < end; column += 1) {
    curveTo(left(column), places.get(`${from}>${column}`)!);
    x = left(column) + sizes.nodeWidth;
    path += `H${x}`;
  }
  curveTo(left(end), into);
  return { from, to, path, tip: { x: left(end), y: into, turn: 0 } };
}
