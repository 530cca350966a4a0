import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { version } from '../../package.json';
import { addFurtherTexts, createTranslations, speak } from '../i18n/i18n';
import { ownName } from '../i18n/locale';
import { Stage } from '../modes/stage/Stage';
import { LANGUAGES } from '../contract/view';
import { holdEarlyCalls } from '../sharing/early-calls';
import { acceptDrops } from '../sharing/session-drop';
import { createFrameLoop } from '../store/frame-loop';
import type { ScenePort } from '../store/scene-port';
import { createSynaptariumStore } from '../store/store';
import { bindUrl, initialStateFrom, settleStart } from '../store/url';
import { SessionProvider, type Session } from '../store/use-store';
import { createViewMetrics } from '../store/view-metrics';
import { bindAppearance, MORE_CONTRAST } from './appearance';
import { createBrowserClock } from './browser-clock';
import { CrashBoundary } from './CrashBoundary';
import { bindDocumentLanguage } from './document-language';
import type { Lasting } from './lasting/lasting';
import { firstLook } from './first-look';
import { announceReadiness } from './readiness';
import { isSmallDevice } from './small-device';

const clock = createBrowserClock();
const started = location.href;
const start = initialStateFrom(location.search, {
  systemReducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  systemMoreContrast: matchMedia(MORE_CONTRAST).matches,
  smallDevice: isSmallDevice(),
  languages: navigator.languages,
});
const store = createSynaptariumStore(start.initial, clock.seconds);
settleStart(store, start);
const session: Session = {
  store,
  frameLoop: createFrameLoop(store, clock),
  metrics: createViewMetrics(),
  seconds: clock.seconds,
  today: () => new Date(),
};

const translations = createTranslations();
bindDocumentLanguage(translations);
/** Without its words, as without a network, the page stays in the language that it is in, and says so. */
const speakAsChosen = async (): Promise<void> => {
  const { language } = store.getState();
  try {
    await speak(translations, language, () => store.getState().language === language);
  } catch {
    const { actions } = store.getState();
    loadFurtherTexts();
    actions.notify({
      tone: 'warning',
      key: 'languageMissing',
      values: { language: ownName(language) },
    });
    const stays = LANGUAGES.find((each) => each === translations.language) ?? 'en';
    if (language !== stays) actions.setLanguage(stays);
  }
};
store.subscribe(({ language }, previous) => {
  if (language !== previous.language) void speakAsChosen();
});
let further: Promise<void> | null = null;
/** Words of panels, notices and inner scales: at once for whoever starts there, else when the first picture stands or failed. */
const loadFurtherTexts = (): void => {
  further ??= addFurtherTexts(translations);
};
const { scale, panel, comparedTrajectory, notices } = store.getState();
const startsAtBrain = scale === 'brain' || scale === 'circuit';
if (!startsAtBrain || panel !== 'none' || comparedTrajectory !== null || notices.length > 0)
  loadFurtherTexts();
bindAppearance(store);
/** An exhibit keeps the address that it was launched with, and takes no files. */
const attended = store.getState().mode !== 'kiosk';
if (attended) acceptDrops(store);
const schedule = (callback: () => void, milliseconds: number): number =>
  window.setTimeout(callback, milliseconds);
let written = location.search;
/** With its origin: a path that begins with two slashes would otherwise name another host. */
const replaceState = (search: string): void => {
  written = search;
  const { origin, pathname, hash } = location;
  history.replaceState(history.state, '', `${origin}${pathname}${search}${hash}`);
};
if (attended)
  bindUrl({
    store,
    embed: start.embed,
    replaceState,
    schedule,
    baseLength: location.href.length - location.search.length,
  });

let resting: Promise<void> | null = null;
const letRest = (): void => {
  resting ??= import('./presence').then(({ bindPresence }) =>
    bindPresence(store, { seconds: clock.seconds, schedule }),
  );
};

let stepping = false;
/** Where the page has its window to itself, and only there, scales are steps in its history. */
const keepSteps = async (): Promise<void> => {
  if (stepping || !attended || start.embed.active || window.parent !== window) return;
  stepping = true;
  const { bindSteps } = await import('./steps');
  bindSteps(store, clock.seconds, () => replaceState(written));
};

let port: ScenePort | null = null;
let lasting: Promise<Lasting> | null = null;
const LASTING_AGAIN_MS = 10_000;
/** What a page needs to run for months comes when the picture stands, or will not; it is asked for again until it comes. */
const last = (tell: (there: Lasting) => void): void => {
  lasting ??= import('./lasting/lasting').then(({ startLasting }) =>
    startLasting({
      ...{ store, schedule, started, version },
      seconds: clock.seconds,
      port: () => port,
      base: import.meta.env.BASE_URL,
      embedded: start.embed.active,
    }),
  );
  lasting.then(tell, () => {
    lasting = null;
    schedule(() => last(tell), LASTING_AGAIN_MS);
  });
};
if (start.embed.active) {
  const handOver = holdEarlyCalls(window);
  void import('../sharing/embed').then(({ installEmbed }) => {
    installEmbed({
      store,
      frameLoop: session.frameLoop,
      port: () => port,
      window,
      parentWindow: window.parent,
      origins: start.embed.origins,
      schedule,
      version: version,
    });
    handOver();
  });
}

const container = document.getElementById('app');
if (container === null) throw new Error('index.html has no #app');
if (store.getState().language !== translations.language) await speakAsChosen();
createRoot(container).render(
  <StrictMode>
    <I18nextProvider i18n={translations}>
      <CrashBoundary onCrash={() => last((there) => there.onCrash())}>
        <SessionProvider value={session}>
          <Stage
            base={import.meta.env.BASE_URL}
            firstLook={firstLook}
            invites={!start.embed.active}
            onStatus={(status) => {
              announceReadiness(status);
              if (status.phase !== 'loading') loadFurtherTexts();
              if (status.phase === 'ready') {
                letRest();
                void keepSteps();
              }
              if (lasting !== null || !/loading|coarse/.test(status.phase))
                last((there) => there.onStatus(status));
            }}
            onPort={(next) => {
              port = next;
            }}
          />
        </SessionProvider>
      </CrashBoundary>
    </I18nextProvider>
  </StrictMode>,
);
