import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PopulationSummary } from '../../simulation/population/population';
import { runPopulation, type PopulationRun } from '../population/run-population';
import { coursesListed, type ListedCourse } from '../course-list';
import { coursesIn, type Courses } from '../shown-view';
import type { SynaptariumStore } from '../store';
import { populationHours } from './population-hours';

/** What many people came to, and under what. */
export interface PopulationResult {
  readonly courses: Courses;
  readonly n: number;
  readonly seed: number;
  readonly hours: readonly number[];
  /** Of each course, the present one first. */
  readonly summaries: readonly PopulationSummary[];
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
    then.comparedPatient === now.comparedPatient &&
    then.more.further === now.more.further
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
      const { axis } = store.getState();
      const hours = populationHours(axis.hours[axis.hours.length - 1] ?? 0);
      const listed = coursesListed(courses);
      const of = listed.length * n;
      const solved = (before: number, { protocol, patient }: ListedCourse) =>
        solve(
          { protocol: protocol.value, patient: patient.value, mechanisms: courses.mechanisms },
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
        const summaries: PopulationSummary[] = [];
        for (const [index, course] of listed.entries())
          summaries.push(await solved(index * n, course));
        if (running === own) state.setState({ result: { courses, n, seed, hours, summaries } });
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
