import type { FaultLog } from '../../store/fault-log';
import { scriptAddress } from '../../store/workers/script-address';
import type { WorkerMessage } from './site';

/** Seconds between two looks for a newer build. */
const UPDATE_SECONDS = 1800;
/** Seconds between two looks whether a build that has come may take over. */
const LOOK_SECONDS = 30;

export interface OfflineOptions {
  /** Address of the worker, beside the page. */
  readonly worker: URL;
  readonly log: FaultLog;
  readonly seconds: () => number;
  readonly schedule: (callback: () => void, milliseconds: number) => unknown;
  /** True while nobody would notice that the page starts anew. */
  readonly mayStartAnew: () => boolean;
  readonly startAnew: () => void;
  /** True if every file is to be kept at once, as on an exhibit. */
  readonly everything: boolean;
}

/** Notes a build that could not be kept: no room, or a server that gave something else. */
function noteUnkept(registration: ServiceWorkerRegistration, log: FaultLog): void {
  const watch = (): void => {
    const worker = registration.installing;
    if (worker === null) return;
    let kept = false;
    worker.addEventListener('statechange', () => {
      // One that was kept is given up later, for the next.
      if (worker.state !== 'redundant') kept = true;
      else if (!kept) log.record('storage', 'the site was not kept for use without a network');
    });
  };
  registration.addEventListener('updatefound', watch);
  watch();
}

/**
 * Keeps the site in the browser, looks for newer builds, and lets one that has come whole take over at a moment when
 * nobody is there. Where the browser or an address without security has no service worker, nothing is kept.
 */
export async function keepOffline(options: OfflineOptions): Promise<void> {
  const { log, seconds, schedule } = options;
  if (!('serviceWorker' in navigator) || !isSecureContext) return;
  const container = navigator.serviceWorker;
  const register = async (): Promise<ServiceWorkerRegistration | undefined> => {
    const address = scriptAddress(options.worker.href);
    const found: ServiceWorkerRegistration | undefined = await container.register(address, {
      updateViaCache: 'none',
    });
    if (found !== undefined) noteUnkept(found, log);
    return found;
  };
  const registered = await register();
  // A browser that is told to keep nothing says nothing.
  if (registered === undefined) return;
  let registration = registered;
  const post = (worker: ServiceWorker | null, message: WorkerMessage): void =>
    worker?.postMessage(message);
  let asked = false;
  container.addEventListener('controllerchange', () => {
    if (!asked) return;
    log.record('update', 'a newer build took over');
    options.startAnew();
  });
  if (options.everything) {
    void container.ready.then(({ active }) => post(active, { type: 'complete' }));
  }
  let updated = seconds();
  const look = (): void => {
    if (registration.waiting !== null && options.mayStartAnew()) {
      asked = true;
      post(registration.waiting, { type: 'activate' });
    } else if (seconds() - updated > UPDATE_SECONDS) {
      updated = seconds();
      // One that could not keep the site the first time is forgotten by the browser, and is made anew.
      const again =
        registration.active === null
          ? register().then((next) => void (registration = next ?? registration))
          : registration.update();
      // Without a network there is nothing newer.
      void again.catch(() => undefined);
    }
    schedule(look, LOOK_SECONDS * 1000);
  };
  look();
}
