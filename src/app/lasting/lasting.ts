import { pageFaultLog, type FaultLog } from '../../store/fault-log';
import type { SceneStatus, ScenePort } from '../../store/scene-port';
import type { State } from '../../store/state';
import type { SynaptariumStore } from '../../store/store';
import { keepOffline } from '../offline/keep-offline';
import { startBeating } from './beat';
import { createClockWatch } from './clock-watch';
import { createPictureWatch } from './picture-watch';
import { createRecovery, type Attempts, type Recovery } from './recovery';
import { createRepetition } from './repetition';
import { watchRoom } from './storage-room';

const ATTEMPTS = 'synaptarium.attempts';
const LOOK_SECONDS = 10;
/** Seconds without a visitor after which a newer build may take over, outside a lecture. */
const UNNOTICED_SECONDS = 300;
/** Milliseconds after the picture before the whole site is fetched. */
const OFFLINE_MS = 5000;
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart', 'message'];

export interface LastingOptions {
  readonly store: SynaptariumStore;
  readonly port: () => ScenePort | null;
  /** Seconds that never jump. */
  readonly seconds: () => number;
  readonly schedule: (callback: () => void, milliseconds: number) => unknown;
  /** Where the app's files lie, ending in a slash. */
  readonly base: string;
  /** Address that this page was started with, before any visitor changed it. */
  readonly started: string;
  readonly embedded: boolean;
  readonly version: string;
}

export interface Lasting {
  onStatus(status: SceneStatus): void;
  /** The whole page went down: nothing is left that a new start could disturb. */
  onCrash(): void;
}

const wallSeconds = (): number => Date.now() / 1000;

function storageOf(name: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[name];
  } catch {
    return null;
  }
}

/** In the tab, so that it outlasts the page and not the browser. */
function attemptsInTab(): Attempts {
  let kept = 0;
  return {
    read() {
      try {
        const count = Number(storageOf('sessionStorage')?.getItem(ATTEMPTS) ?? kept);
        return Number.isInteger(count) && count >= 0 ? count : 0;
      } catch {
        return kept;
      }
    },
    write(count) {
      kept = count;
      try {
        storageOf('sessionStorage')?.setItem(ATTEMPTS, String(count));
      } catch {
        // Forbidden or full: it lasts as long as the page.
      }
    },
  };
}

/** What lets a page run for months: it notices what goes wrong, mends it when nobody is there, and keeps itself up to date. */
export function startLasting(options: LastingOptions): Lasting {
  const { store, seconds, schedule, base, embedded } = options;
  const log = pageFaultLog(() => storageOf('localStorage'), wallSeconds);
  const mode = () => store.getState().mode;
  let stirred = seconds();
  for (const sign of SIGNS) {
    addEventListener(sign, () => void (stirred = seconds()), { passive: true, capture: true });
  }
  const idleSeconds = (): number => seconds() - stirred;
  /** An exhibit begins as it was launched, not where its last visitor left it. */
  const startAnew = (): void => {
    if (mode() === 'kiosk') location.replace(options.started);
    else location.reload();
  };
  const attempts = attemptsInTab();
  const recovery = createRecovery({
    ...{ log, seconds, schedule, idleSeconds, mode, attempts, startAnew },
  });
  watchErrors(log, recovery.broken, seconds);
  watchNotices(store, recovery.broken);
  watchRoom(() => storageOf('localStorage'), log, schedule);

  if (mode() === 'kiosk') log.record('start', `version ${options.version}`);
  const lookAtClock = createClockWatch(log, wallSeconds, seconds, LOOK_SECONDS);
  const look = (): void => {
    // After a sleep the picture is drawn anew, whatever the card still holds.
    if (!lookAtClock()) dispatchEvent(new Event('resize'));
    schedule(look, LOOK_SECONDS * 1000);
  };
  look();

  const began = seconds();
  if (mode() === 'kiosk') {
    startBeating(base, schedule, () => ({
      version: options.version,
      uptime: Math.round(seconds() - began),
      ready: readyNow(),
      frames: options.port()?.renderInfo().frames ?? 0,
      faults: log.entries().length,
    }));
  }
  if (!embedded) {
    // What is asked for next by whoever is there comes first.
    schedule(() => void offline(options, log, idleSeconds, startAnew), OFFLINE_MS);
  }
  return {
    onStatus: createPictureWatch(recovery, log, schedule),
    onCrash: () => recovery.broken('exception', 'the page went down', 'page'),
  };
}

async function offline(
  { store, seconds, schedule, base }: LastingOptions,
  log: FaultLog,
  idleSeconds: () => number,
  startAnew: () => void,
): Promise<void> {
  const mode = () => store.getState().mode;
  try {
    await keepOffline({
      worker: new URL(`${base}service-worker.js`, document.baseURI),
      ...{ log, seconds, schedule, startAnew },
      mayStartAnew: () => mode() !== 'present' && idleSeconds() >= UNNOTICED_SECONDS,
      everything: mode() === 'kiosk',
    });
  } catch (error) {
    log.record('storage', `not kept offline: ${String(error)}`);
  }
}

function readyNow(): 'true' | 'false' | 'error' {
  const ready = document.documentElement.dataset['ready'];
  return ready === 'true' || ready === 'error' ? ready : 'false';
}

type Call = Recovery['broken'];

/** What nobody caught is noted; what comes again and again is not left at that. */
function watchErrors(log: FaultLog, broken: Call, seconds: () => number): void {
  const goOn = createRepetition(seconds);
  const note = (detail: string): void => {
    if (goOn()) broken('exception', detail, 'part');
    else log.record('exception', detail);
  };
  addEventListener('error', ({ message }) => note(message));
  addEventListener('unhandledrejection', ({ reason }) => note(String(reason)));
  // A part of the app that did not come, after what the browser itself tried.
  addEventListener('vite:preloadError', (event) => {
    const { payload = 'a part of the app' } = event as Event & { payload?: unknown };
    broken('load', String(payload), 'part');
  });
}

/** What says that a model, a scale or the words of a language did not come. */
const MISSING: readonly string[] = ['modelMissing', 'worldMissing', 'languageMissing'];

/** What is missing leaves the rest standing, and is asked for again by a new start. */
function watchNotices(store: SynaptariumStore, broken: Call): void {
  const tell = (notices: State['notices'], before: State['notices']): void => {
    for (const notice of notices) {
      if (!MISSING.includes(notice.key) || before.includes(notice)) continue;
      const { file, language } = notice.values;
      broken('load', `${file ?? language ?? 'a model'}`, 'part');
    }
  };
  // Also what was missing before anybody looked.
  tell(store.getState().notices, []);
  store.subscribe(({ notices }, { notices: before }) => {
    if (notices !== before) tell(notices, before);
  });
}
