/** Something in a column of the diagram: a node, or a bend where an arrow passes through. */
export interface Slot {
  readonly id: string;
  readonly column: number;
  /** Empty for a bend. */
  readonly node: string | null;
}

/** An arrow between slots of one column or of two neighbouring ones. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

const SWEEPS = 24;

/** Number of pairs of links between two ordered columns that cross. */
function crossings(links: readonly Link[], place: ReadonlyMap<string, number>): number {
  let count = 0;
  for (let i = 0; i < links.length; i += 1)
    for (let j = i + 1; j < links.length; j += 1) {
      const one = links[i]!;
      const other = links[j]!;
      const from = place.get(one.from)! - place.get(other.from)!;
      const to = place.get(one.to)! - place.get(other.to)!;
      if (from * to < 0) count += 1;
    }
  return count;
}

function placesOf(columns: readonly (readonly Slot[])[]): Map<string, number> {
  return new Map(columns.flatMap((column) => column.map((slot, index) => [slot.id, index])));
}

/** All crossings between neighbouring columns. */
function allCrossings(
  columns: readonly (readonly Slot[])[],
  between: readonly (readonly Link[])[],
): number {
  const place = placesOf(columns);
  return between.reduce((sum, links) => sum + crossings(links, place), 0);
}

/** Moves what follows something of its own column after it, and changes nothing else. */
function afterCauses(column: readonly Slot[], inside: readonly Link[]): readonly Slot[] {
  const rest = [...column];
  const done: Slot[] = [];
  while (rest.length > 0) {
    const open = rest.findIndex(({ id }) =>
      inside.every(({ from, to }) => to !== id || !rest.some((each) => each.id === from)),
    );
    done.push(...rest.splice(Math.max(0, open), 1));
  }
  return done;
}

/**
 * Orders each column so that few arrows cross: sweeps there and back, each slot goes to the mean place of what it is
 * linked to, and the best order met is kept. Within a column a cause stands before its effect.
 * @param between links from column i to column i + 1, per i
 * @param inside links within columns
 */
export function orderColumns(
  columns: readonly (readonly Slot[])[],
  between: readonly (readonly Link[])[],
  inside: readonly Link[],
): readonly (readonly Slot[])[] {
  let now = columns.map((column) => afterCauses(column, inside));
  let best = now;
  let least = allCrossings(now, between);
  for (let sweep = 0; sweep < SWEEPS && least > 0; sweep += 1) {
    const onward = sweep % 2 === 0;
    const next = [...now];
    const order = now.map((_, index) => index);
    if (!onward) order.reverse();
    for (const index of order) {
      const links = between[onward ? index - 1 : index];
      const beside = next[onward ? index - 1 : index + 1];
      if (links === undefined || beside === undefined) continue;
      const place = new Map(beside.map((slot, at) => [slot.id, (at + 0.5) / beside.length]));
      const own = next[index]!;
      const mean = (slot: Slot, at: number): number => {
        const places = links
          .filter(({ from, to }) => (onward ? to : from) === slot.id)
          .map(({ from, to }) => place.get(onward ? from : to)!);
        return places.length === 0
          ? (at + 0.5) / own.length
          : places.reduce((sum, each) => sum + each, 0) / places.length;
      };
      const wanted = new Map(own.map((slot, at) => [slot.id, mean(slot, at)]));
      const sorted = [...own].sort((a, b) => wanted.get(a.id)! - wanted.get(b.id)!);
      next[index] = afterCauses(sorted, inside);
    }
    now = next;
    const count = allCrossings(now, between);
    if (count < least) {
      least = count;
      best = now;
    }
  }
  return best;
}
