import { useCallback } from 'react';
import type { VariableId } from '../../contract/variables';
import type { ScaleId } from '../../contract/view';
import { useActions } from '../../store/use-store';

export type Goal =
  | { readonly kind: 'scale'; readonly id: ScaleId }
  | { readonly kind: 'variable'; readonly id: VariableId }
  | { readonly kind: 'structure'; readonly id: string };

/** Goes where something is to be seen: to a scale, to a value with its sources, or to a structure in the brain. */
export function useGo(): (goal: Goal) => void {
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
        changeView({ structure: goal.id });
        openPanel('none');
      }
    },
    [changeView, openPanel, select, setScale],
  );
}
