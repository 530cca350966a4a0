import type { SynaptariumStore } from './store';

/** Seconds without any input after which nobody is watching what moves by itself. */
export const IDLE_SECONDS = 180;

/** The shell's clock, and its way of being called later. */
export interface RestClock {
  seconds(): number;
  schedule(callback: () => void, milliseconds: number): unknown;
}

export interface Rest {
  /** Somebody is there: a hand, a key, a message. */
  stir(): void;
  /** The page went out of sight, or came back. */
  hide(hidden: boolean): void;
}

/**
 * Lets display time come to rest when nobody has touched the page for some minutes, and at once while nobody can see it.
 * What fires at rest (cells of the column, vesicles of the synapse) would else be drawn for ever. Exhibits go on, and so
 * does a picture whose treatment time is playing.
 */
export function restWhenIdle(store: SynaptariumStore, { seconds, schedule }: RestClock): Rest {
  let stirred = seconds();
  let waiting = false;
  let hidden = false;

  const watch = (): void => {
    if (waiting) return;
    waiting = true;
    const left = Math.max(0, stirred + IDLE_SECONDS - seconds());
    // One timer at a time, however much is stirred meanwhile.
    schedule(look, left * 1000);
  };
  const look = (): void => {
    waiting = false;
    const { display, playback, mode, actions } = store.getState();
    if (seconds() < stirred + IDLE_SECONDS) watch();
    else if (mode !== 'explore' || playback.playing) {
      stirred = seconds();
      watch();
    } else if (display.running && display.rest === undefined) actions.restDisplay('soft');
  };
  const wake = (): void => {
    const { display, actions } = store.getState();
    if (display.rest !== undefined && !hidden) actions.restDisplay(null);
  };
  watch();
  return {
    stir() {
      stirred = seconds();
      wake();
      watch();
    },
    hide(next) {
      hidden = next;
      const { display, actions } = store.getState();
      if (!hidden) this.stir();
      else if (display.running) actions.restDisplay('held');
    },
  };
}
