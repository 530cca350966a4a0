import { parseDeepLink, writeDeepLink, type DeepLink, type Dropped } from '../contract/deep-link';
import { LINK_PARAMETERS, type LinkValues } from '../contract/link-parameters';
import { LANGUAGES, type Language, type Rate } from '../contract/view';
import { chosenPatient, chosenProtocol } from './chosen';
import { comparedIn } from './compared-links';
import { linkValuesOf } from './link-state';
import type { Notice } from './state';
import type { InitialState, StoreState, SynaptariumStore } from './store';

type NewNotice = Omit<Notice, 'id'>;

/** Who may talk to the app from outside. */
export interface EmbedLink {
  readonly active: boolean;
  /** Exact origins; empty means the app's own only. */
  readonly origins: readonly string[];
}

/** What the address asks for. */
export interface LinkStart {
  readonly initial: InitialState;
  readonly notices: readonly NewNotice[];
  readonly embed: EmbedLink;
  readonly rate: Rate;
}

/** More than these are counted instead of shown one by one; the store keeps five. */
const MOST_DROPPED_SHOWN = 3;

function droppedNotices(dropped: readonly Dropped[]): NewNotice[] {
  const shown = dropped
    .slice(0, MOST_DROPPED_SHOWN)
    .map(({ parameter, value, reason, field }): NewNotice => ({
      tone: 'warning',
      key: `dropped.${reason}`,
      values: { parameter, value, field: field ?? '' },
    }));
  const count = dropped.length - shown.length;
  if (count > 0) shown.push({ tone: 'warning', key: 'dropped.more', values: { count } });
  return shown;
}

function usual<Name extends keyof LinkValues>(link: DeepLink, name: Name): LinkValues[Name] {
  const value: LinkValues[Name] | undefined = (link as Partial<LinkValues>)[name];
  return value === undefined ? LINK_PARAMETERS[name].usual : value;
}

/** The first language of the visitor's that there is; English if there is none. */
function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = LANGUAGES.find((each) => each === tag.toLowerCase().split('-')[0]);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** What a step of a tour sets; a link that says any of it was made within a step and keeps its own. */
const SHOWN = [
  ...['t', 'scale', 'protocol', 'patient', 'compare', 'comparePatient', 'mechanism', 'select'],
  ...['compare3', 'comparePatient3', 'compare4', 'comparePatient4'],
  ...['structure', 'hide', 'show', 'isolate', 'cut', 'camera'],
];

function saysWhatToShow(link: DeepLink): boolean {
  return SHOWN.some((name) => name in link);
}

/** Turns the query string of the address into what the store starts from. Never throws. */
export function initialStateFrom(
  search: string,
  environment: {
    readonly systemReducedMotion: boolean;
    readonly systemMoreContrast?: boolean;
    /** A phone, little memory, or data to be saved: coarser models will do. */
    readonly smallDevice?: boolean;
    /** What the visitor reads, most liked first, as language tags. */
    readonly languages?: readonly string[];
  },
): LinkStart {
  const { values: link, dropped } = parseDeepLink(search);
  const tau = usual(link, 'tau');
  return {
    initial: {
      hours: usual(link, 't'),
      tau: tau ?? 0,
      displayRunning: tau === null,
      protocol: chosenProtocol(usual(link, 'protocol')),
      patient: chosenPatient(usual(link, 'patient')),
      ...comparedIn(link),
      mechanisms: usual(link, 'mechanism'),
      scale: usual(link, 'scale'),
      selected: usual(link, 'select'),
      panel: usual(link, 'panel'),
      paper: usual(link, 'paper'),
      term: usual(link, 'term'),
      chart: usual(link, 'chart'),
      structure: usual(link, 'structure'),
      hidden: usual(link, 'hide'),
      shown: usual(link, 'show'),
      isolated: usual(link, 'isolate'),
      cut: usual(link, 'cut'),
      opaque: usual(link, 'opaque'),
      camera: usual(link, 'camera'),
      tour: usual(link, 'tour'),
      tourStop: usual(link, 'step'),
      tourArrives: !saysWhatToShow(link),
      mode: usual(link, 'mode'),
      theme: usual(link, 'theme'),
      language: usual(link, 'lang') ?? preferredLanguage(environment.languages ?? []),
      askedLanguage: usual(link, 'lang'),
      motion: usual(link, 'motion'),
      systemReducedMotion: environment.systemReducedMotion,
      contrast: usual(link, 'hc'),
      systemMoreContrast: environment.systemMoreContrast === true,
      detail: usual(link, 'detail'),
      deviceDetail: environment.smallDevice === true ? 'coarse' : 'fine',
      seed: usual(link, 'seed'),
      notices: [],
    },
    notices: droppedNotices(dropped),
    embed: { active: link.embed ?? false, origins: link.origin ?? [] },
    rate: usual(link, 'rate'),
  };
}

/** Does what only a store can do for a link: its rate, and the notices of what could not be had. */
export function settleStart(store: SynaptariumStore, start: LinkStart): void {
  const { axis, actions } = store.getState();
  for (const notice of start.notices) actions.notify(notice);
  const horizon = axis.hours[axis.hours.length - 1] ?? 0;
  const { hours } = start.initial;
  if (hours > horizon) {
    actions.notify({
      tone: 'warning',
      key: 'beyondHorizon',
      values: { hours: Math.round(hours), horizon },
    });
  }
  if (start.rate !== 1) actions.setRate(start.rate);
}

/** True if a treatment or a person is no preset. */
function isWrittenOut(name: string, value: unknown): boolean {
  return /^(?:protocol|patient|compare)/.test(name) && typeof value === 'object';
}

/** The address is written when nothing has changed for so long: writing it takes the browser some ms, which a hand that drags would feel. */
const QUIET_MS = 300;
/** But no later than after so many times that, however long a drag goes on. */
const MOST_WAITS = 10;

export interface UrlBinding {
  readonly store: SynaptariumStore;
  /** Kept in the address as it came. */
  readonly embed: EmbedLink;
  /** Replaces the query string of the address (empty for none) without a step in the history. */
  readonly replaceState: (search: string) => void;
  readonly schedule: (callback: () => void, milliseconds: number) => unknown;
  /** Characters of the address before its query string. */
  readonly baseLength?: number;
}

/** Keeps the address up to date with slow state, whenever that comes to rest, and not while playing. */
export function bindUrl({
  store,
  embed,
  replaceState,
  schedule,
  baseLength = 0,
}: UrlBinding): () => void {
  const outside: DeepLink = embed.active ? { embed: true, origin: embed.origins } : {};
  const searchOf = (): { search: string; tooLong: boolean } => {
    const values = { ...linkValuesOf(store.getState()), ...outside };
    const written = writeDeepLink(values, baseLength);
    if ('search' in written) return { search: written.search, tooLong: false };
    // What is written out is left out, and with it the names: nobody knows whose they would be.
    const named = Object.fromEntries(
      Object.entries(values).filter(
        ([name, value]) => name !== 'names' && !isWrittenOut(name, value),
      ),
    );
    const without = writeDeepLink(named, baseLength);
    return { search: 'search' in without ? without.search : '', tooLong: true };
  };
  let last = searchOf();
  let stopped = false;
  const write = (): void => {
    if (stopped || store.getState().playback.playing) return;
    const next = searchOf();
    if (next.search !== last.search) replaceState(next.search);
    const nowTooLong = next.tooLong && !last.tooLong;
    last = next;
    if (nowTooLong)
      store.getState().actions.notify({ tone: 'info', key: 'linkTooLong', values: {} });
  };
  let waits = 0;
  const waitFrom = (state: StoreState): void => {
    waits += 1;
    schedule(() => {
      const now = store.getState();
      if (now !== state && waits < MOST_WAITS && !stopped) return waitFrom(now);
      waits = 0;
      write();
    }, QUIET_MS);
  };
  const unsubscribe = store.subscribe((state) => {
    if (waits === 0 && !stopped) waitFrom(state);
  });
  return () => {
    stopped = true;
    unsubscribe();
  };
}
