import { parseDeepLink, writeDeepLink, type DeepLink } from '../../contract/deep-link';
import { LINK_PARAMETERS, type LinkValues } from '../../contract/link-parameters';
import type { FollowMessage } from '../../contract/follow';
import { chosenPatient, chosenProtocol } from '../../store/chosen';
import { comparedIn } from '../../store/compared-links';
import { linkValuesOf } from '../../store/link-state';
import type { ShownView } from '../../store/shown-view';
import { isMotionReduced, type State } from '../../store/state';
import type { SynaptariumStore } from '../../store/store';
import { hoursAt, SWEEP_SECONDS } from '../../timeline/playback';
import { positionOf } from '../../timeline/axis';

/** What a lecturer steers: the whole picture. Language, theme, contrast, motion, detail and panels stay each follower's own. */
const STEERED = [
  ...(['t', 'scale', 'protocol', 'patient', 'compare', 'comparePatient', 'mechanism'] as const),
  ...(['compare3', 'comparePatient3', 'compare4', 'comparePatient4', 'beside', 'names'] as const),
  ...(['select', 'structure', 'hide', 'show', 'isolate', 'cut', 'opaque', 'rate'] as const),
  ...(['camera', 'tau', 'seed'] as const),
];

/** While both play, a follower who is less than this off is left alone, seconds of playback. */
const TOLERATED_SECONDS = 0.5;

function steered(values: DeepLink): DeepLink {
  return Object.fromEntries(
    STEERED.flatMap((name) => (name in values ? [[name, values[name]]] : [])),
  );
}

/** The steered part of what is shown, as text: two alike show the same. @param hours treatment time to be said */
export function viewText(state: State, hours: number): string | null {
  const written = writeDeepLink(steered({ ...linkValuesOf(state), t: hours }));
  return 'search' in written ? written.search : null;
}

/** Everything a follower could have touched: what is steered, and whether it plays. */
export function trace(state: State): string {
  const view = viewText(state, state.playback.anchorHours) ?? '';
  return `${state.playback.playing ? 'plays' : 'stands'} ${view} ${state.tour ?? ''}`;
}

function usual<Name extends keyof LinkValues>(link: DeepLink, name: Name): LinkValues[Name] {
  const value: LinkValues[Name] | undefined = (link as Partial<LinkValues>)[name];
  return value === undefined ? LINK_PARAMETERS[name].usual : value;
}

/** What a view of a message holds besides what a step of a tour could. */
type Seen = Pick<LinkValues, 'rate' | 'camera' | 'tau' | 'seed'>;

/** The view that a message speaks of; null if any of it makes no sense: half a view would show something wrong. */
function readView(search: string): { readonly view: ShownView; readonly seen: Seen } | null {
  const { values: link, dropped } = parseDeepLink(search);
  if (dropped.length > 0) return null;
  const view: ShownView = {
    hours: usual(link, 't'),
    scale: usual(link, 'scale'),
    selected: usual(link, 'select'),
    protocol: chosenProtocol(usual(link, 'protocol')),
    patient: chosenPatient(usual(link, 'patient')),
    ...comparedIn(link),
    mechanisms: usual(link, 'mechanism'),
    structure: usual(link, 'structure'),
    hidden: usual(link, 'hide'),
    shown: usual(link, 'show'),
    isolated: usual(link, 'isolate'),
    cut: usual(link, 'cut'),
    opaque: usual(link, 'opaque'),
  };
  const seen = {
    rate: usual(link, 'rate'),
    camera: usual(link, 'camera'),
    tau: usual(link, 'tau'),
    seed: usual(link, 'seed'),
  };
  return { view, seen };
}

/** Shows what the lecturer shows. False, and nothing changes, if the message makes no sense. */
export function showMessage(
  store: SynaptariumStore,
  message: FollowMessage,
  seconds: number,
): boolean {
  const read = readView(message.view);
  if (read === null) return false;
  const { view, seen } = read;
  const { rate } = seen;
  const state = store.getState();
  const { actions, axis, playback } = state;
  if (message.playing && playback.playing && playback.rate === rate) {
    const here = hoursAt(playback, axis, seconds);
    const apart = Math.abs(positionOf(axis, here) - positionOf(axis, view.hours));
    // A small step each time a message comes would be seen; the same view need not be set again.
    if (
      (apart * SWEEP_SECONDS) / rate < TOLERATED_SECONDS &&
      viewText(state, view.hours) === viewText(stateWith(state, view, seen), view.hours)
    )
      return true;
  }
  if (state.tour !== null) actions.visitTour(null);
  actions.show(view);
  if (seen.camera !== null) {
    // The very same one, so that a picture that is there already is left alone.
    const there = areSameCameras(state.camera, seen.camera) ? state.camera : seen.camera;
    actions.standCamera(there);
  } else if (state.camera !== null && state.scale === view.scale) actions.lookFrom('standing');
  if (store.getState().playback.rate !== rate) actions.setRate(rate);
  showDisplay(store, seen);
  // At the end, playing would begin again from the start.
  if (message.playing && !isAtEnd(store.getState())) actions.play();
  return true;
}

/** True if treatment time stands at the last hour there is, where playing stops by itself. */
export function isAtEnd({ axis, playback }: State): boolean {
  return !playback.playing && playback.anchorHours >= (axis.hours[axis.hours.length - 1] ?? 0);
}

function areSameCameras(one: LinkValues['camera'], other: LinkValues['camera']): boolean {
  if (one === null || other === null) return one === other;
  return one.turn === other.turn && one.tilt === other.tilt && one.zoom === other.zoom;
}

/** Lets what moves by itself move or stand as the lecturer's does, from the same seed. Who asked for less motion gets none. */
function showDisplay(store: SynaptariumStore, { tau, seed }: Seen): void {
  const state = store.getState();
  const { running, anchorTau } = state.display;
  if (state.seed !== seed) store.setState({ seed });
  const runs = tau === null && !isMotionReduced(state);
  if (running !== runs) state.actions.setDisplayRunning(runs);
  if (tau === null || (!running && anchorTau === tau)) return;
  store.setState({ display: { ...store.getState().display, running: false, anchorTau: tau } });
}

function stateWith(state: State, { hours: _, ...view }: ShownView, seen: Seen): State {
  const { camera, tau, seed } = seen;
  const running = tau === null && !isMotionReduced(state);
  const anchorTau = tau ?? state.display.anchorTau;
  return { ...state, ...view, camera, seed, display: { ...state.display, running, anchorTau } };
}
