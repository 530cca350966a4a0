import type { ScaleId } from '../../contract/view';
import type { State } from '../state';
import type { StructureView } from '../structure-view';

/** What the story shows without being asked, by id without its side. */
const ALWAYS = new Set([
  'cortex',
  'cerebellum',
  'brainstem',
  'hippocampus',
  'amygdala',
  'thalamus',
  'fornix',
  'hippocampus-prefrontal',
  'amygdala-prefrontal',
]);
/** Seen from the side, the habenulae of both sides lie behind one another: one stands for both. */
const AT_CIRCUIT = new Set(['accumbens', 'lateral-habenula-left']);

/** True if a structure is in the picture of a scale without anybody's asking. */
function standsByItself(id: string, scale: ScaleId): boolean {
  const key = id.replace(/-(?:left|right)$/, '');
  return ALWAYS.has(key) || (scale === 'circuit' && (AT_CIRCUIT.has(key) || AT_CIRCUIT.has(id)));
}

/** What decides which structures are drawn, and how. */
export type NamedView = StructureView & Pick<State, 'pointed' | 'scale' | 'panel'>;

export function namedViewOf(state: State): NamedView {
  const { structure, hidden, shown, isolated, cut, opaque, pointed, scale, panel } = state;
  return { structure, hidden, shown, isolated, cut, opaque, pointed, scale, panel };
}

type Seen = Pick<StructureView, 'hidden' | 'shown' | 'isolated'> & {
  readonly scale: ScaleId;
};

/** True if what is chosen is in the picture: it is for as long as it is chosen, unless it was hidden since. */
export function isChoiceSeen({
  structure,
  hidden,
  isolated,
}: Pick<StructureView, 'structure' | 'hidden' | 'isolated'>): boolean {
  return structure !== null && (isolated === structure || !hidden.includes(structure));
}

/** True if a structure is to be seen as things were asked for, selected or not. */
export function isShown(id: string, state: Seen): boolean {
  if (state.isolated !== null) return state.isolated === id;
  if (state.hidden.includes(id)) return false;
  return state.shown.includes(id) || standsByItself(id, state.scale);
}

/**
 * The change that shows all of some structures if one of them is out of sight, or else hides them. What is chosen would be in
 * the picture without being asked for: it is hidden by name.
 */
export function toggleShown(
  ids: readonly string[],
  state: Seen & Pick<StructureView, 'structure'>,
): Pick<StructureView, 'hidden' | 'shown' | 'isolated'> {
  const open = { ...state, isolated: null };
  const hide = ids.every((id) => isShown(id, open));
  const without = (all: readonly string[]): string[] => all.filter((id) => !ids.includes(id));
  const alone = ids.filter((id) => !standsByItself(id, state.scale));
  return {
    hidden: hide
      ? [
          ...without(state.hidden),
          ...ids.filter((id) => !alone.includes(id) || id === state.structure),
        ]
      : without(state.hidden),
    shown: hide ? without(state.shown) : [...without(state.shown), ...alone],
    isolated: null,
  };
}
