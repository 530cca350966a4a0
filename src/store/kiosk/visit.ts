import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KioskLaunch, ReadingLevel } from '../../contract/kiosk';
import { isOpen } from '../../contract/opening-hours';
import type { Language } from '../../contract/view';
import type { SynaptariumStore } from '../store';
import { createActivity, stillnessAfter, type Activity } from './idle';
import { resetToLaunch } from './reset';
import type { VisitCounts } from './visits';

/** What is on screen: nothing outside opening hours, the loop, the story, or the planetarium itself. */
export type KioskStage = 'dark' | 'attract' | 'story' | 'explore';

export interface VisitState {
  readonly stage: KioskStage;
  /** Seconds until the reset, while a visitor is asked; null else. */
  readonly asked: number | null;
  readonly level: ReadingLevel;
  /** Whether words are read aloud; off until asked for. */
  readonly sound: boolean;
  /** True while the words of the step are still to be heard. */
  readonly speaking: boolean;
  /** Step of the story, from 0; its length if it is over. */
  readonly step: number;
  readonly storyRuns: boolean;
  /** The clock when the stage or the step of the story came, seconds. */
  readonly since: number;
  /** True while the code for a phone is shown. */
  readonly handOff: boolean;
  readonly operator: 'none' | 'code' | 'page';
  /** Since the page came. */
  readonly resets: number;
}

export interface Visit {
  readonly state: StoreApi<VisitState>;
  readonly activity: Activity;
  /** Looks at the clock: opening hours, the two idle tiers, the story. Call it a few times a second. */
  tick(): void;
  /** Begins a visit where the exhibit was launched, in a language if one was chosen. */
  begin(stage: 'story' | 'explore', language?: Language): void;
  goTo(step: number): void;
  runStory(runs: boolean): void;
  set(
    change: Partial<Pick<VisitState, 'level' | 'sound' | 'speaking' | 'handOff' | 'operator'>>,
  ): void;
  /** Leaves the story for the planetarium, with what is shown. */
  explore(): void;
  /** Ends the visit and forgets everything about it. */
  reset(): void;
}

export interface VisitParts {
  readonly store: SynaptariumStore;
  readonly launch: KioskLaunch;
  readonly counts: VisitCounts;
  /** Steps of the story. */
  readonly steps: number;
  readonly seconds: () => number;
  readonly date: () => Date;
  /** Removes what a visit left outside the state. */
  readonly forget: () => void;
}

/** A visit takes about two minutes, and so does its story, seconds. */
export const STORY_SECONDS = 120;
/** Being read to takes longer than reading. */
const SPOKEN = 1.4;
/** A voice that has not ended by then has been lost by the browser, seconds. */
const LONGEST_SPOKEN_SECONDS = 60;

/** How long a step of the story stands, seconds; read aloud, for no less than its words take. */
export function lastsSeconds(steps: number, sound: boolean): number {
  return (STORY_SECONDS / steps) * (sound ? SPOKEN : 1);
}

/** The life of an exhibit: from the loop to a visitor and back, a function of touches and the clock. */
export function createVisit(parts: VisitParts): Visit {
  const { store, launch, counts, steps, seconds, date, forget } = parts;
  const activity = createActivity(seconds);
  const fresh = (): Omit<VisitState, 'stage' | 'resets'> => ({
    asked: null,
    level: launch.reading,
    sound: false,
    speaking: false,
    step: 0,
    storyRuns: true,
    since: seconds(),
    handOff: false,
    operator: 'none',
  });
  const lit = (): boolean => {
    if (launch.hours === null) return true;
    const now = date();
    return isOpen(launch.hours, now.getDay(), now.getHours() * 60 + now.getMinutes());
  };
  const state = createStore<VisitState>(() => ({
    ...fresh(),
    stage: lit() ? 'attract' : 'dark',
    resets: 0,
  }));
  let visitBegan: number | null = null;

  const end = (stage: 'dark' | 'attract'): void => {
    if (visitBegan !== null) counts.add('dwell', activity.lastSeconds() - visitBegan);
    visitBegan = null;
    resetToLaunch(store);
    forget();
    state.setState({ ...fresh(), stage, resets: state.getState().resets + 1 });
  };
  const goTo = (step: number): void => {
    const before = state.getState().step;
    const next = Math.max(0, Math.min(steps, step));
    if (next === steps && before < steps) counts.add('finished');
    state.setState({ step: next, since: seconds() });
  };

  /** Under a dark screen nothing is drawn, also if it was started dark or somebody has touched it. */
  const stayStill = (): void => {
    const { display, actions } = store.getState();
    if (state.getState().stage === 'dark' && display.rest !== 'held') actions.restDisplay('held');
  };

  const tick = (): void => {
    const { stage, operator, step, storyRuns, since, sound, speaking, asked } = state.getState();
    const inside = stage === 'story' || stage === 'explore' || operator !== 'none';
    // Whoever listens to the story does so without a touch.
    const idle = launch.idle * (stage === 'story' && storyRuns && sound ? SPOKEN : 1);
    const still = stillnessAfter(seconds() - activity.lastSeconds(), { ...launch, idle });
    if (inside) {
      if (still.tier === 'gone') end(lit() ? 'attract' : 'dark');
      else {
        const left = still.tier === 'asked' ? still.left : null;
        if (left !== asked) state.setState({ asked: left });
      }
    } else if (lit() !== (stage === 'attract')) end(lit() ? 'attract' : 'dark');
    stayStill();
    // Whoever is asked whether they are still there has not seen what passed meanwhile.
    const runs = stage === 'story' && storyRuns && still.tier === 'here' && step < steps;
    const stood = seconds() - since;
    const heard = !speaking || stood >= LONGEST_SPOKEN_SECONDS;
    if (runs && heard && stood >= lastsSeconds(steps, sound)) goTo(step + 1);
  };

  return {
    state,
    activity,
    tick,
    begin(stage, language) {
      if (visitBegan === null) {
        visitBegan = seconds();
        counts.add('visits');
      }
      if (state.getState().stage === 'attract') resetToLaunch(store);
      if (language !== undefined) store.getState().actions.setLanguage(language);
      if (stage === 'story') counts.add('stories');
      activity.act();
      state.setState({ stage, step: 0, storyRuns: true, since: seconds(), asked: null });
    },
    goTo,
    runStory: (storyRuns) => state.setState({ storyRuns, since: seconds() }),
    set(change) {
      if (change.handOff === true) counts.add('handOffs');
      state.setState(change);
    },
    explore: () => state.setState({ stage: 'explore', since: seconds() }),
    reset: () => end(lit() ? 'attract' : 'dark'),
  };
}
