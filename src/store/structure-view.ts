import type { Cut } from '../contract/structures';

/** Which of the named structures are seen, and how: what undo and redo go through. */
export interface StructureView {
  /** Id of the selected structure in the atlas. */
  readonly structure: string | null;
  readonly hidden: readonly string[];
  /** Shown besides those that the story shows anyway. */
  readonly shown: readonly string[];
  /** Shown alone. */
  readonly isolated: string | null;
  readonly cut: Cut | null;
  /** True if the near hemisphere is tissue instead of glass. */
  readonly opaque: boolean;
}

/** Views before and after the present one, nearest last and first. */
export interface ViewHistory {
  readonly past: readonly StructureView[];
  readonly future: readonly StructureView[];
}

export const WHOLE_VIEW: StructureView = {
  structure: null,
  hidden: [],
  shown: [],
  isolated: null,
  cut: null,
  opaque: false,
};

const MOST_STEPS = 50;

/** The part of a state that is about structures. */
export function structuresIn(state: StructureView): StructureView {
  const { structure, hidden, shown, isolated, cut, opaque } = state;
  return { structure, hidden, shown, isolated, cut, opaque };
}

/** Choosing a thing brings it into sight; in a view that comes as a whole it may be hidden. */
function broughtIntoSight(
  { structure: before, hidden }: StructureView,
  change: Partial<StructureView>,
): Partial<StructureView> {
  const { structure = null } = change;
  const comes = structure !== null && structure !== before && change.hidden === undefined;
  if (!comes || !hidden.includes(structure)) return change;
  return { ...change, hidden: hidden.filter((id) => id !== structure) };
}

/** The next view, with the way back to this one. */
export function changeView(
  state: StructureView & ViewHistory,
  asked: Partial<StructureView>,
): Partial<StructureView & ViewHistory> {
  const change = broughtIntoSight(state, asked);
  const names = Object.keys(change) as (keyof StructureView)[];
  if (names.every((name) => change[name] === state[name])) return {};
  // A plane that is being moved is one step, however many places it passes.
  const moved = change.cut?.axis !== undefined && change.cut.axis === state.cut?.axis;
  const last = state.past[state.past.length - 1];
  const goesOn =
    moved &&
    last !== undefined &&
    state.future.length === 0 &&
    last.cut !== null &&
    sameButCut(last, state) &&
    last.cut.axis === state.cut?.axis;
  return {
    ...change,
    past: goesOn ? state.past : [...state.past, structuresIn(state)].slice(-MOST_STEPS),
    future: [],
  };
}

function sameButCut(a: StructureView, b: StructureView): boolean {
  return (
    a.structure === b.structure &&
    a.hidden === b.hidden &&
    a.shown === b.shown &&
    a.isolated === b.isolated &&
    a.opaque === b.opaque
  );
}

export function undoView(state: StructureView & ViewHistory): Partial<StructureView & ViewHistory> {
  const last = state.past[state.past.length - 1];
  if (last === undefined) return {};
  return { ...last, past: state.past.slice(0, -1), future: [structuresIn(state), ...state.future] };
}

export function redoView(state: StructureView & ViewHistory): Partial<StructureView & ViewHistory> {
  const [next, ...future] = state.future;
  if (next === undefined) return {};
  return { ...next, past: [...state.past, structuresIn(state)], future };
}
