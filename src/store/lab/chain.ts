import { isVariableId, variable, variableIndex, type VariableId } from '../../contract/variables';
import { isOrigin, reached, type OriginId } from '../../evidence/causal-paths';
import type { CausalEdge } from '../../evidence/edges';
import { shownChange, type Change } from '../../i18n/numbers';
import { NOTICEABLE } from '../../simulation/noticeable';
import { valueAt, type Trajectory } from '../../simulation/trajectory';

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
  const { unit } = variable(id);
  const change = shownChange(unit, before, now);
  const furthest = furthestSoFar(trajectory, id, hours);
  const came = change === 'unchanged' && shownChange(unit, before, furthest) !== 'unchanged';
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
      origin: isOrigin(edge.from) ? edge.from : null,
      reading: isVariableId(edge.from) ? readingAt(trajectory, edge.from, hours) : null,
    }));
}

/** Of a noticeable movement, what counts as moved at all. */
const MOVED = 0.02;

function movement(trajectory: Trajectory, id: VariableId, hours: number): number {
  const { now, before } = readingAt(trajectory, id, hours);
  return Math.abs(now - before) / NOTICEABLE[variable(id).unit];
}

/** The largest movement up to `hours`. */
function movementSoFar(trajectory: Trajectory, id: VariableId, hours: number): number {
  const before = trajectory.columns[variableIndex(id)]?.[0] ?? NaN;
  return Math.abs(furthestSoFar(trajectory, id, hours) - before) / NOTICEABLE[variable(id).unit];
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
  const fromDose = reached(edges, 'dose', 'on');
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
