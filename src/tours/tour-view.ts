import { DEFAULT_MECHANISMS } from '../contract/mechanisms';
import { parseTime } from '../contract/time';
import { chosenPatient, chosenProtocol } from '../store/chosen';
import { comparedIn } from '../store/compared-links';
import { areSameCourses, type ShownView } from '../store/shown-view';
import type { State } from '../store/state';
import { WHOLE_VIEW } from '../store/structure-view';
import type { TourView } from './tour-schema';

const made = new WeakMap<TourView, ShownView>();

/** What a step or question shows, as the store takes it; the same object each time. */
export function shownBy(view: TourView): ShownView {
  const known = made.get(view);
  if (known !== undefined) return known;
  const shown: ShownView = {
    ...WHOLE_VIEW,
    hours: parseTime(view.t) ?? 0,
    scale: view.scale,
    selected: view.select,
    protocol: chosenProtocol(view.protocol ?? 'iv-0.5'),
    patient: chosenPatient(view.patient ?? 'default'),
    ...comparedIn(view),
    mechanisms: view.mechanisms ?? DEFAULT_MECHANISMS,
    structure: view.structure ?? null,
    isolated: view.isolate ?? null,
    shown: view.show ?? [],
    hidden: view.hide ?? [],
    cut: view.cut ?? null,
  };
  made.set(view, shown);
  return shown;
}

/** Further apart than a touch of the slider, hours. */
const MOVED_HOURS = 1e-6;

/** True if the visitor has moved on from what a stop shows. */
export function isAway(state: State, view: ShownView): boolean {
  const reached = state.axis.hours[state.axis.hours.length - 1] ?? 0;
  return (
    state.playback.playing ||
    Math.abs(state.playback.anchorHours - Math.min(view.hours, reached)) > MOVED_HOURS ||
    state.scale !== view.scale ||
    state.structure !== view.structure ||
    state.isolated !== view.isolated ||
    state.cut !== view.cut ||
    state.hidden.join() !== view.hidden.join() ||
    !areSameCourses(state, view)
  );
}
