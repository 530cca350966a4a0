import type { State } from '../store/state';
import { useSelect } from '../store/use-store';
import { planOf, type Plan } from '../timeline/plan';

const selectPlan = (state: State): Plan =>
  planOf(state.trajectory, state.protocol.value, state.patient.value, state.axis);

/** Doses, phases and landmarks of the protocol that is shown. */
export function usePlan(): Plan {
  return useSelect(selectPlan);
}

const selectBesidePlan = (state: State): Plan | null =>
  state.comparedTrajectory === null
    ? null
    : planOf(
        state.comparedTrajectory,
        (state.comparedProtocol ?? state.protocol).value,
        (state.comparedPatient ?? state.patient).value,
        state.axis,
      );

/** The same of what the picture shows beside it; null if nothing is. */
export function useBesidePlan(): Plan | null {
  return useSelect(selectBesidePlan);
}
