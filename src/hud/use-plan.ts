import type { State } from '../store/state';
import { useSelect } from '../store/use-store';
import { planOf, type Plan } from '../timeline/plan';

const selectPlan = (state: State): Plan =>
  planOf(state.trajectory, state.protocol.value, state.patient.value, state.axis);

/** Doses, phases and landmarks of the protocol that is shown. */
export function usePlan(): Plan {
  return useSelect(selectPlan);
}
