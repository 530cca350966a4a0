import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PopulationSummary } from '../../simulation/population/population';
import { runPopulation, type PopulationRun } from '../population/run-population';
import { coursesIn, type Courses } from '../shown-view';
import type { SynaptariumStore } from '../store';
import { populationHours } from './population-hours';

/** What many people came to, and under what. */
export interface PopulationResult {
  readonly courses: Courses;
  readonly n: number;
  readonly seed: number;
  readonly hours: readonly number[];
  readonly main: PopulationSummary;
  /** Null if nothing was beside it. */
  readonly beside: PopulationSummary | null;
}

export interface PopulationState {
  /** People solved, of all; null when nothing runs. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly result: PopulationResult | null;
  /** Why the last run ended without a result. */
  readonly ended: 'cancelled' | 'failed' | null;
}

export interface PopulationDesk {
  readonly state: StoreApi<PopulationState>;
  run(n: number, seed: number): Promise<void>;
  cancel(): void;
}

type Solve = (
  input: Parameters<typeof runPopulation>[0],
  run: PopulationRun,
) => Promise<PopulationSummary>;

/** True if a result is of what is shown now. */
export function isCurrent(result: PopulationResult, now: Courses): boolean {
  const then = result.courses;
  return (
    then.protocol === now.protocol &&
    then.patient === now.patient &&
    then.mechanisms === now.mechanisms &&
    then.comparedProtocol === now.comparedProtocol &&
    then.comparedPatient === now.comparedPatient
  );
}

/** Runs populations for a planetarium, one at a time. */
export function createPopulationDesk(
  store: SynaptariumStore,
  solve: Solve = runPopulation,
): PopulationDesk {
  const state = createStore<PopulationState>()(() => ({
    progress: null,
    result: null,
    ended: null,
  }));
  let running: AbortController | null = null;
  return {
    state,
    cancel: () => running?.abort(),
    async run(n, seed) {
      running?.abort();
      const own = new AbortController();
      running = own;
      const courses = coursesIn(store.getState());
      const { axis, comparedTrajectory } = store.getState();
      const hours = populationHours(axis.hours[axis.hours.length - 1] ?? 0);
      const of = comparedTrajectory === null ? n : 2 * n;
      const solved = (before: number, beside: boolean): Promise<PopulationSummary> =>
        solve(
          {
            protocol: ((beside ? courses.comparedProtocol : null) ?? courses.protocol).value,
            patient: ((beside ? courses.comparedPatient : null) ?? courses.patient).value,
            mechanisms: courses.mechanisms,
          },
          {
            n,
            seed,
            hours,
            signal: own.signal,
            onProgress({ done }) {
              if (running === own) state.setState({ progress: { done: before + done, of } });
            },
          },
        );
      state.setState({ progress: { done: 0, of }, ended: null });
      try {
        const main = await solved(0, false);
        const beside = comparedTrajectory === null ? null : await solved(n, true);
        if (running === own) state.setState({ result: { courses, n, seed, hours, main, beside } });
      } catch {
        if (running === own) state.setState({ ended: own.signal.aborted ? 'cancelled' : 'failed' });
      } finally {
        if (running === own) {
          running = null;
          state.setState({ progress: null });
        }
      }
    },
  };
}

const desks = new WeakMap<SynaptariumStore, PopulationDesk>();

/** The desk of a planetarium: what it found stays however often the laboratory is closed. */
export function populationDeskOf(store: SynaptariumStore): PopulationDesk {
  let desk = desks.get(store);
  if (desk === undefined) {
    desk = createPopulationDesk(store);
    desks.set(store, desk);
  }
  return desk;
}
