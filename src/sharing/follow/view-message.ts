import { parseDeepLink, writeDeepLink, type DeepLink } from '../../contract/deep-link';
import { LINK_PARAMETERS, type LinkValues } from '../../contract/link-parameters';
import type { FollowMessage } from '../../contract/follow';
import { chosenPatient, chosenProtocol } from '../../store/chosen';
import { linkValuesOf } from '../../store/link-state';
import type { ShownView } from '../../store/shown-view';
import type { State } from '../../store/state';
import type { SynaptariumStore } from '../../store/store';
import { hoursAt, SWEEP_SECONDS } from '../../timeline/playback';
import { positionOf } from '../../timeline/axis';

/** What a lecturer steers. Language, theme, contrast, motion, detail and panels stay each follower's own. */
const STEERED = [
  ...(['t', 'scale', 'protocol', 'patient', 'compare', 'comparePatient', 'mechanism'] as const),
  ...(['select', 'structure', 'hide', 'show', 'isolate', 'cut', 'opaque', 'rate'] as const),
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

/** The view that a message speaks of; null if any of it makes no sense: half a view would show something wrong. */
function readView(search: string): { readonly view: ShownView; readonly rate: number } | null {
  const { values: link, dropped } = parseDeepLink(search);
  if (dropped.length > 0) return null;
  const compare = usual(link, 'compare');
  const comparePatient = usual(link, 'comparePatient');
  const view: ShownView = {
    hours: usual(link, 't'),
    scale: usual(link, 'scale'),
    selected: usual(link, 'select'),
    protocol: chosenProtocol(usual(link, 'protocol')),
    patient: chosenPatient(usual(link, 'patient')),
    comparedProtocol: compare === null ? null : chosenProtocol(compare),
    comparedPatient: comparePatient === null ? null : chosenPatient(comparePatient),
    mechanisms: usual(link, 'mechanism'),
    structure: usual(link, 'structure'),
    hidden: usual(link, 'hide'),
    shown: usual(link, 'show'),
    isolated: usual(link, 'isolate'),
    cut: usual(link, 'cut'),
    opaque: usual(link, 'opaque'),
  };
  return { view, rate: usual(link, 'rate') };
}

/** Shows what the lecturer shows. False, and nothing changes, if the message makes no sense. */
export function showMessage(
  store: SynaptariumStore,
  message: FollowMessage,
  seconds: number,
): boolean {
  const read = readView(message.view);
  if (read === null) return false;
  const { view, rate } = read;
  const state = store.getState();
  const { actions, axis, playback } = state;
  if (message.playing && playback.playing && playback.rate === rate) {
    const here = hoursAt(playback, axis, seconds);
    const apart = Math.abs(positionOf(axis, here) - positionOf(axis, view.hours));
    // A small step each time a message comes would be seen; the same view need not be set again.
    if (
      (apart * SWEEP_SECONDS) / rate < TOLERATED_SECONDS &&
      viewText(state, view.hours) === viewText({ ...state, ...stateOf(view) }, view.hours)
    )
      return true;
  }
  if (state.tour !== null) actions.visitTour(null);
  actions.show(view);
  if (store.getState().playback.rate !== rate) actions.setRate(rate);
  // At the end, playing would begin again from the start.
  if (message.playing && !isAtEnd(store.getState())) actions.play();
  return true;
}

/** True if treatment time stands at the last hour there is, where playing stops by itself. */
export function isAtEnd({ axis, playback }: State): boolean {
  return !playback.playing && playback.anchorHours >= (axis.hours[axis.hours.length - 1] ?? 0);
}

function stateOf({ hours: _, ...view }: ShownView): Partial<State> {
  return view;
}
