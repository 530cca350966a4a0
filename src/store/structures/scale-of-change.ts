import type { ScaleId } from '../../contract/view';
import type { StructureView } from '../structure-view';
import { isAtScale, partOf } from './parts';

/** The scale at which a change of what is seen can be seen: the one where one is, if it shows something of it. */
export function scaleOfChange(
  state: StructureView & { readonly scale: ScaleId },
  change: Partial<StructureView>,
): ScaleId {
  const { scale } = state;
  const chosen = partOf(change.structure ?? null);
  if (chosen !== undefined) return chosen.scale;
  const named = [change.structure, change.isolated].filter((id) => typeof id === 'string');
  const listed = (['hidden', 'shown'] as const).flatMap((list) =>
    differing(state[list], change[list] ?? state[list]),
  );
  const ids = [...named, ...listed];
  const ofBrain = change.cut !== undefined || change.opaque !== undefined;
  const staysHere = ids.length === 0 ? !ofBrain : ids.some((id) => isAtScale(id, scale));
  return staysHere ? scale : (partOf(ids[0] ?? null)?.scale ?? 'brain');
}

/** What stands in one of two lists alone. */
function differing(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...one.filter((id) => !other.includes(id)), ...other.filter((id) => !one.includes(id))];
}
