import { useCallback } from 'react';
import type { VariableId } from '../../contract/variables';
import type { ScaleId } from '../../contract/view';
import { partOf } from '../../store/structures/parts';
import { useActions, useSession } from '../../store/use-store';

export type Goal =
  | { readonly kind: 'scale'; readonly id: ScaleId }
  | { readonly kind: 'variable'; readonly id: VariableId }
  | { readonly kind: 'structure'; readonly id: string };

/** Goes where something is to be seen: to a scale, to a value with its sources, to a structure in the brain, or to a part of an inner scale. */
export function useGo(): (goal: Goal) => void {
  const { store } = useSession();
  const { changeView, openPanel, select, setScale } = useActions();
  return useCallback(
    (goal: Goal): void => {
      if (goal.kind === 'scale') {
        setScale(goal.id);
        openPanel('none');
      } else if (goal.kind === 'variable') {
        select(goal.id);
        openPanel('values');
      } else {
        const part = partOf(goal.id);
        changeView({ structure: goal.id });
        if (part !== undefined && part.scale !== store.getState().scale) setScale(part.scale);
        openPanel('none');
      }
    },
    [changeView, openPanel, select, setScale, store],
  );
}
