import type { ShownEntries } from '../../contract/session';
import { RATES } from '../../contract/view';
import { choiceOf, chosenPatient, chosenProtocol } from '../chosen';
import { comparedIn, comparedLinkOf } from '../compared-links';
import { linkValuesOf } from '../link-state';
import { areSameCourses, type ShownView } from '../shown-view';
import { isMotionReduced, type State } from '../state';
import type { SynaptariumStore } from '../store';

/** What is compared, as a file says it: of two courses what it always said. */
function comparedEntriesOf(
  state: State,
): Pick<ShownEntries, keyof ReturnType<typeof comparedLinkOf>> {
  const { compare, comparePatient, names, beside, ...further } = comparedLinkOf(state);
  return {
    compare,
    comparePatient,
    ...Object.fromEntries(Object.entries(further).filter(([, choice]) => choice !== null)),
    ...(beside === 2 ? {} : { beside }),
    ...(names.every((name) => name === '') ? {} : { names: [...names] }),
  };
}

/** What is seen now, as a slide keeps it. @param hours treatment time at this moment */
export function entriesOf(state: State, hours: number): ShownEntries {
  const { tau } = linkValuesOf(state);
  return {
    protocol: choiceOf(state.protocol),
    patient: choiceOf(state.patient),
    ...comparedEntriesOf(state),
    mechanisms: [...state.mechanisms],
    hours,
    scale: state.scale,
    selected: state.selected,
    structure: state.structure,
    hidden: [...state.hidden],
    shown: [...state.shown],
    isolated: state.isolated,
    cut: state.cut,
    opaque: state.opaque,
    camera: state.camera,
    tau,
    rate: RATES.find((rate) => rate === state.playback.rate) ?? 1,
    seed: state.seed,
  };
}

const made = new WeakMap<ShownEntries, ShownView>();

/** What a slide shows, as the store takes it; the same object each time. */
export function viewOfSlide(view: ShownEntries): ShownView {
  const known = made.get(view);
  if (known !== undefined) return known;
  const { protocol, patient, ...rest } = view;
  const shown: ShownView = {
    hours: rest.hours,
    scale: rest.scale,
    selected: rest.selected,
    mechanisms: rest.mechanisms,
    structure: rest.structure,
    hidden: rest.hidden,
    shown: rest.shown,
    isolated: rest.isolated,
    cut: rest.cut,
    opaque: rest.opaque,
    protocol: chosenProtocol(protocol),
    patient: chosenPatient(patient),
    ...comparedIn(view),
  };
  made.set(view, shown);
  return shown;
}

/**
 * Shows what a slide says, treatment time standing still.
 * @param hours treatment time to begin from, if not the slide's own
 * @throws RangeError if its treatment is more than can be solved
 */
export function showEntries(store: SynaptariumStore, view: ShownEntries, hours = view.hours): void {
  const { actions } = store.getState();
  actions.show({ ...viewOfSlide(view), hours });
  if (view.camera !== null) actions.standCamera(view.camera);
  actions.setRate(view.rate);
  const state = store.getState();
  const running = view.tau === null && !isMotionReduced(state);
  if (state.seed === view.seed && running && state.display.running) return;
  store.setState({
    seed: view.seed,
    display: {
      running,
      anchorTau: view.tau ?? (running ? state.display.anchorTau : 0),
      anchorSeconds: state.playback.anchorSeconds,
    },
  });
}

/** Further apart than a touch of the slider, hours. */
const MOVED_HOURS = 1e-6;

/** True if somebody has moved on from what a slide shows: then only the planetarium's own sentence is sure to be right. */
export function isAwayFrom(state: State, view: ShownEntries): boolean {
  const shown = viewOfSlide(view);
  const last = state.axis.hours[state.axis.hours.length - 1] ?? 0;
  return (
    state.playback.playing ||
    Math.abs(state.playback.anchorHours - Math.min(shown.hours, last)) > MOVED_HOURS ||
    state.scale !== shown.scale ||
    !areSameCourses(state, shown)
  );
}
