import { useEffect, useMemo, useRef } from 'react';
import type { TourId } from '../contract/tours';
import { shownView } from '../store/shown-view';
import { isMotionReduced } from '../store/state';
import { hoursNow, useSelect, useSession, type Session } from '../store/use-store';
import { placeOfStop, stopsOf, TOURS, type Stop } from './catalogue';
import { glideTo } from './glide';
import { visitorsProgress } from './progress';
import { memoryOf } from './tour-memory';
import type { Tour, TourView } from './tour-schema';
import { shownBy } from './tour-view';

export interface RunningTour {
  readonly tour: Tour;
  readonly stops: readonly Stop[];
  readonly stop: Stop;
  readonly place: number;
  /** Goes to the stop at this place, if there is one. */
  goTo(place: number): void;
  /** Shows again what the stop shows. */
  comeBack(): void;
  /** Puts back what was shown before the tour, and ends it. */
  leave(): void;
  /** Ends the tour and leaves everything as it is. */
  stay(): void;
}

/** What a stop shows when it is reached; the end shows what is there. */
export function viewOfStop(stop: Stop): TourView | null {
  if (stop.kind === 'step') return stop.step;
  return stop.kind === 'question' ? stop.question.start : null;
}

/** Shows what a stop shows: camera and time on their way, or there at once under reduced motion. Returns how to stop it. */
function show(session: Session, view: TourView): () => void {
  const { store, frameLoop } = session;
  const state = store.getState();
  const { actions } = state;
  const shown = shownBy(view);
  const still = isMotionReduced(state);
  const hours = still ? shown.hours : hoursNow(session);
  actions.show({ ...shown, hours });
  const memory = memoryOf(store);
  if (view.display === 'still' && state.display.running) {
    memory.stilled = true;
    actions.setDisplayRunning(false);
  } else if (view.display === 'running' && memory.stilled) {
    memory.stilled = false;
    actions.setDisplayRunning(!still);
  }
  // A flight to another scale ends in its standing view; within a scale the view may have been turned.
  if (state.scale === shown.scale) actions.lookFrom(view.side ?? 'standing');
  return still ? () => undefined : glideTo(store, frameLoop, shown.hours, () => undefined);
}

const END: Stop = { kind: 'end', id: 'end' };

/** A tour as it runs: where it is, and how to move in it. What is shown follows its stops. */
export function useTour(id: TourId): RunningTour {
  const session = useSession();
  const { store } = session;
  const tour = TOURS[id];
  const stops = useMemo(() => stopsOf(tour), [tour]);
  const asked = useSelect((state) => state.tourStop);
  const arrives = useSelect((state) => state.tourArrives);
  const stopGlide = useRef<() => void>(() => undefined);
  const found = placeOfStop(stops, asked);
  const place = Math.max(0, found);
  const stop = stops[place] ?? END;

  useEffect(() => {
    const state = store.getState();
    const { actions } = state;
    if (found < 0) {
      const values = { parameter: 'step', value: asked ?? '', field: '' };
      actions.notify({ tone: 'warning', key: 'dropped.unknown-choice', values });
      actions.visitTour(id);
      return;
    }
    const memory = memoryOf(store);
    memory.before ??= shownView(state, hoursNow(session));
    memory.left = null;
    if (state.tourArrives) {
      stopGlide.current();
      const view = viewOfStop(stop);
      if (view !== null) stopGlide.current = show(session, view);
    }
    if (state.tourArrives || asked !== stop.id) actions.arriveAtStop(stop.id);
    if (stop.kind === 'end') visitorsProgress().finish(id);
    else visitorsProgress().reach(id, stop.id);
  }, [id, asked, arrives, found, session, store, stop]);
  useEffect(() => () => stopGlide.current(), []);

  const end = (): void => {
    stopGlide.current();
    const memory = memoryOf(store);
    if (memory.stilled) {
      memory.stilled = false;
      store.getState().actions.setDisplayRunning(!isMotionReduced(store.getState()));
    }
    memory.before = null;
    store.getState().actions.visitTour(null);
  };
  return {
    tour,
    stops,
    stop,
    place,
    goTo(next) {
      const target = stops[next];
      if (target !== undefined) store.getState().actions.visitTour(id, target.id);
    },
    comeBack: () => store.getState().actions.visitTour(id, stop.id),
    leave() {
      const memory = memoryOf(store);
      const { before } = memory;
      const { actions } = store.getState();
      stopGlide.current();
      memory.left = {
        tour: id,
        stop: stop.id,
        view: shownView(store.getState(), hoursNow(session)),
      };
      if (before !== null) {
        const scale = store.getState().scale;
        actions.show(before);
        if (scale === before.scale) actions.lookFrom('standing');
      }
      end();
    },
    stay: end,
  };
}
