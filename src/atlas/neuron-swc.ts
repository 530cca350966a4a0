/** What a point of a reconstruction belongs to: the standard structure identifiers of SWC. */
export const SWC_TYPE = { undefined: 0, soma: 1, axon: 2, basal: 3, apical: 4 } as const;

/** A neuron as points joined to their parents, every parent before its children. Micrometres. */
export interface NeuronTree {
  readonly count: number;
  /** x, y, z in turn, um. */
  readonly positions: Float32Array;
  /** um. */
  readonly radii: Float32Array;
  /** SWC structure identifiers. */
  readonly types: Uint8Array;
  /** Index of the parent, -1 at a root. */
  readonly parents: Int32Array;
  /** Things a reader of the file should know, as sentences: several roots, thickness missing. */
  readonly notes: readonly string[];
}

/** A file that is not an SWC reconstruction, with the line to look at. */
export class SwcError extends Error {
  constructor(
    readonly line: number,
    problem: string,
  ) {
    super(`Line ${line}: ${problem}`);
    this.name = 'SwcError';
  }
}

/** Drawn where a file leaves the thickness at zero, as reconstructions without diameters do, um. */
const LEAST_RADIUS = 0.05;
/** No published reconstruction comes near it; a larger file is something else. */
const MOST_POINTS = 1_000_000;
const COLUMNS = ['number', 'type', 'x', 'y', 'z', 'radius', 'parent'] as const;

interface Row {
  readonly line: number;
  readonly id: number;
  readonly type: number;
  readonly place: readonly [number, number, number];
  readonly radius: number;
  readonly parent: number;
}

/** Reads an SWC reconstruction. Throws `SwcError` for the first thing that can't be right. */
export function readSwc(text: string): NeuronTree {
  const rows = rowsOf(text);
  const order = parentsFirst(rows);
  const indexOf = new Map(order.map((row, index) => [row.id, index]));
  const notes: string[] = [];
  const roots = order.filter(({ parent }) => parent === -1);
  if (roots.length > 1)
    notes.push(
      `${roots.length} separate trees, starting on lines ${listed(roots.map(({ line }) => line))}; all are shown, unconnected.`,
    );
  const thin = order.filter(({ radius }) => radius === 0);
  if (thin.length > 0)
    notes.push(
      `${thin.length} points have no thickness (first on line ${thin[0]!.line}); they are shown ${2 * LEAST_RADIUS} um thick.`,
    );
  if (!order.some(({ type }) => type === SWC_TYPE.soma)) notes.push('No soma is marked (type 1).');
  return {
    count: order.length,
    positions: Float32Array.from(order.flatMap(({ place }) => place)),
    radii: Float32Array.from(order, ({ radius }) => radius || LEAST_RADIUS),
    types: Uint8Array.from(order, ({ type }) => Math.min(type, 255)),
    parents: Int32Array.from(order, ({ parent }) => (parent === -1 ? -1 : indexOf.get(parent)!)),
    notes,
  };
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .forEach((whole, index) => {
      const content = whole.replace(/#.*/, '').trim();
      if (content === '') return;
      if (rows.length === MOST_POINTS)
        throw new SwcError(index + 1, `more than ${MOST_POINTS} points; is this one neuron?`);
      rows.push(rowOf(content, index + 1));
    });
  if (rows.length === 0) throw new SwcError(1, 'the file holds no points.');
  return rows;
}

function rowOf(content: string, line: number): Row {
  const words = content.split(/\s+/);
  if (words.length < COLUMNS.length)
    throw new SwcError(
      line,
      `${words.length} values where SWC has seven: ${COLUMNS.join(', ')}.${content.includes(',') ? ' Values are separated by spaces, decimals by a point.' : ''}`,
    );
  const value = (column: number): number => {
    const number = Number(words[column]);
    if (!Number.isFinite(number))
      throw new SwcError(line, `the ${COLUMNS[column]!} is '${words[column]!}', not a number.`);
    return number;
  };
  const whole = (column: number, least: number): number => {
    const number = value(column);
    if (!Number.isInteger(number) || number < least)
      throw new SwcError(
        line,
        `the ${COLUMNS[column]!} is ${words[column]!}; it must be a whole number, ${least} or more.`,
      );
    return number;
  };
  const radius = value(5);
  if (radius < 0) throw new SwcError(line, `the radius is ${radius}, below zero.`);
  return {
    line,
    id: whole(0, 0),
    type: whole(1, 0),
    place: [value(2), value(3), value(4)],
    radius,
    parent: whole(6, -1),
  };
}

/** The rows with every parent before its children, otherwise in the order of the file. */
function parentsFirst(rows: readonly Row[]): Row[] {
  const byId = new Map<number, Row>();
  for (const row of rows) {
    const earlier = byId.get(row.id);
    if (earlier)
      throw new SwcError(row.line, `point ${row.id} is already defined on line ${earlier.line}.`);
    byId.set(row.id, row);
  }
  const placed = new Set<number>();
  const order: Row[] = [];
  for (const row of rows) {
    const waiting: Row[] = [];
    const inThisWalk = new Set<number>();
    for (let at: Row | undefined = row; at && !placed.has(at.id);) {
      if (inThisWalk.has(at.id))
        throw new SwcError(
          at.line,
          `point ${at.id} is its own ancestor; following the parents leads in a circle.`,
        );
      inThisWalk.add(at.id);
      waiting.push(at);
      if (at.parent === -1) break;
      const parent = byId.get(at.parent);
      if (!parent)
        throw new SwcError(at.line, `its parent, point ${at.parent}, is nowhere in the file.`);
      at = parent;
    }
    for (const next of waiting.reverse()) {
      placed.add(next.id);
      order.push(next);
    }
  }
  return order;
}

function listed(lines: readonly number[]): string {
  const shown = lines.slice(0, 5).join(', ');
  return lines.length > 5 ? `${shown} and ${lines.length - 5} more` : shown;
}
