import {
  isVariableId,
  variable,
  variableIndex,
  type Unit,
  type VariableId,
} from '../../contract/variables';
import type { CausalEdge } from '../../evidence/edges';
import { UNIT_STYLES } from '../../i18n/numbers';
import { valueAt, type Trajectory } from '../../simulation/trajectory';

/** Where chains begin: none of these is a variable. */
export const ORIGINS = ['dose', 'stress', 'expectancy'] as const;
export type OriginId = (typeof ORIGINS)[number];

export type Change = 'raised' | 'lowered' | 'unchanged';

/** What a variable reads at an instant, against before treatment. */
export interface Reading {
  readonly id: VariableId;
  /** In the variable's own unit; NaN where this patient has none. */
  readonly now: number;
  readonly before: number;
  readonly change: Change;
  /** The value furthest from `before` so far, where it has come back from it by now; else null. */
  readonly reached: number | null;
}

/** One cause of a variable at an instant. */
export interface Cause {
  readonly edge: CausalEdge;
  /** Null for an origin, which has no curve. */
  readonly reading: Reading | null;
  readonly origin: OriginId | null;
}

/** A change of the last decimal that is shown counts; less than that does not. */
export function readingAt(trajectory: Trajectory, id: VariableId, hours: number): Reading {
  const now = valueAt(trajectory, id, hours);
  const before = trajectory.columns[variableIndex(id)]?.[0] ?? NaN;
  const { factor, digits } = UNIT_STYLES[variable(id).unit];
  const shown = (value: number): number => Math.round(value * factor * 10 ** digits);
  const by = shown(now) - shown(before);
  const change = by > 0 ? 'raised' : by < 0 ? 'lowered' : 'unchanged';
  const furthest = furthestSoFar(trajectory, id, hours);
  const came = change === 'unchanged' && shown(furthest) !== shown(before);
  return { id, now, before, change, reached: came ? furthest : null };
}

/** The value up to `hours` that lies furthest from where the variable began. */
function furthestSoFar(
  { hours: grid, columns }: Trajectory,
  id: VariableId,
  hours: number,
): number {
  const column = columns[variableIndex(id)];
  const before = column?.[0] ?? NaN;
  let furthest = before;
  column?.forEach((value, i) => {
    if ((grid[i] ?? Infinity) <= hours && Math.abs(value - before) > Math.abs(furthest - before))
      furthest = value;
  });
  return furthest;
}

function originOf(id: string): OriginId | null {
  return ORIGINS.find((each) => each === id) ?? null;
}

/** The direct causes of a variable, with what each reads at `hours`. */
export function causesAt(
  edges: readonly CausalEdge[],
  trajectory: Trajectory,
  id: VariableId,
  hours: number,
): readonly Cause[] {
  return edges
    .filter(({ to }) => to === id)
    .map((edge) => ({
      edge,
      origin: originOf(edge.from),
      reading: isVariableId(edge.from) ? readingAt(trajectory, edge.from, hours) : null,
    }));
}

/** How large a movement is in each unit, so that movements in different units can be held side by side. */
const LARGE: Readonly<Record<Unit, number>> = {
  'ng/mL': 50,
  'umol/L': 0.2,
  fraction: 0.1,
  '% of baseline': 10,
  '% of healthy': 5,
  'per 100 spines per day': 2,
  points: 5,
  mmHg: 5,
};
/** Of a large movement, what counts as moved at all. */
const MOVED = 0.02;

function movement(trajectory: Trajectory, id: VariableId, hours: number): number {
  const { now, before } = readingAt(trajectory, id, hours);
  return Math.abs(now - before) / LARGE[variable(id).unit];
}

/** The largest movement up to `hours`. */
function movementSoFar(trajectory: Trajectory, id: VariableId, hours: number): number {
  const before = trajectory.columns[variableIndex(id)]?.[0] ?? NaN;
  return Math.abs(furthestSoFar(trajectory, id, hours) - before) / LARGE[variable(id).unit];
}

/** Everything from which the arrows lead on to `id`, and `id` itself. */
function reachable(edges: readonly CausalEdge[], from: string): ReadonlySet<string> {
  const found = new Set([from]);
  for (let grew = true; grew;) {
    grew = false;
    for (const edge of edges)
      if (found.has(edge.from) && !found.has(edge.to)) {
        found.add(edge.to);
        grew = true;
      }
  }
  return found;
}

/**
 * From a variable back to the dose: at each step to the cause that has moved most at `hours` or, where none has
 * moved any more, to the one that had moved most by then. Nearest cause first; the last arrow comes from the dose. Empty
 * where no arrow leads back to it.
 */
export function wayToDose(
  edges: readonly CausalEdge[],
  trajectory: Trajectory,
  id: VariableId,
  hours: number,
): readonly CausalEdge[] {
  const fromDose = reachable(edges, 'dose');
  const way: CausalEdge[] = [];
  const passed = new Set<string>([id]);
  for (let here: string = id; here !== 'dose';) {
    const at = here;
    const open = edges.filter(
      ({ from, to }) => to === at && fromDose.has(from) && !passed.has(from),
    );
    const next = strongest(open, trajectory, hours);
    if (next === undefined) return [];
    way.push(next);
    passed.add(next.from);
    here = next.from;
  }
  return way;
}

function strongest(
  edges: readonly CausalEdge[],
  trajectory: Trajectory,
  hours: number,
): CausalEdge | undefined {
  const direct = edges.find(({ from }) => from === 'dose');
  if (direct !== undefined) return direct;
  const by = (measure: typeof movement) =>
    edges
      .map((edge) => ({
        edge,
        moved: isVariableId(edge.from) ? measure(trajectory, edge.from, hours) : 0,
      }))
      .sort((a, b) => b.moved - a.moved)[0];
  const now = by(movement);
  return now !== undefined && now.moved >= MOVED ? now.edge : by(movementSoFar)?.edge;
}
