import { beforeEach, describe, expect, it } from 'vitest';
import { parseKioskLaunch } from '../../../src/contract/kiosk';
import { attractAt, LOOP_SECONDS, SHOTS } from '../../../src/store/kiosk/attract';
import { createActivity } from '../../../src/store/kiosk/idle';
import { forgetVisitor } from '../../../src/store/kiosk/reset';
import { createFrameStatistics } from '../../../src/store/kiosk/frame-statistics';
import {
  createVisit,
  lastsSeconds,
  STORY_SECONDS,
  type Visit,
} from '../../../src/store/kiosk/visit';
import { createVisitCounts, MOST_DAYS } from '../../../src/store/kiosk/visits';
import { createSynaptariumStore, type SynaptariumStore } from '../../../src/store/store';
import type { TimelineAxis } from '../../../src/timeline/axis';
import { initialStateFrom } from '../../../src/store/url';

/** A storage of a page's own. */
function storage(full = false): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem(name: string, value: string) {
      if (full) throw new Error('QuotaExceededError');
      kept.set(name, value);
    },
    removeItem: (name: string) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}

let now = 0;
let date = new Date(2027, 2, 1, 12);
let store: SynaptariumStore;
let visit: Visit;
let local: Storage;
const STEPS = 7;

function launch(search = ''): void {
  const full = `?mode=kiosk&idle=100&extend=20${search}`;
  const { initial } = initialStateFrom(full, { systemReducedMotion: false, languages: ['en'] });
  store = createSynaptariumStore(initial, () => now);
  local = storage();
  visit = createVisit({
    store,
    launch: parseKioskLaunch(full).launch,
    counts: createVisitCounts(
      () => local,
      () => '2027-03-01',
    ),
    steps: STEPS,
    seconds: () => now,
    date: () => date,
    forget: () => forgetVisitor(() => local),
  });
}
const after = (seconds: number): void => {
  now += seconds;
  visit.tick();
};
const counted = (): Record<string, number> =>
  createVisitCounts(
    () => local,
    () => '',
  ).days()[0] as unknown as Record<string, number>;

beforeEach(() => {
  now = 1000;
  date = new Date(2027, 2, 1, 12);
  launch();
});

describe('a visit', () => {
  it('begins with a touch, is asked after the idle time, and stays if it answers', () => {
    expect(visit.state.getState().stage).toBe('attract');
    visit.begin('explore');
    after(99);
    expect(visit.state.getState().asked).toBeNull();
    after(1);
    expect(visit.state.getState().asked).toBe(20);
    after(12.5);
    expect(visit.state.getState().asked).toBe(8);
    visit.activity.act();
    after(0.25);
    expect(visit.state.getState()).toMatchObject({ stage: 'explore', asked: null });
  });

  it('ends where nobody answers, after no less than the time to answer', () => {
    visit.begin('explore');
    after(119.9);
    expect(visit.state.getState().stage).toBe('explore');
    after(0.1);
    expect(visit.state.getState()).toMatchObject({ stage: 'attract', resets: 1, asked: null });
  });

  it('is not kept alive by what plays, by a moving pointer that presses nothing, or by what lies on the glass', () => {
    visit.begin('explore');
    store.getState().actions.play();
    for (let second = 0; second < 119; second += 1) {
      visit.activity.move(1, second * 30, 40);
      after(1);
    }
    expect(visit.state.getState().asked).not.toBeNull();
    const activity = createActivity(() => now);
    activity.press(2, 100, 100);
    now += 10;
    activity.move(2, 103, 102);
    expect(activity.lastSeconds()).toBe(now - 10);
    activity.move(2, 120, 100);
    expect(activity.lastSeconds()).toBe(now);
  });

  it('leaves nothing of a visitor: state, language, selection, storage, level, sound', () => {
    const { actions: _, ...clean } = store.getState();
    visit.begin('explore', 'de');
    const { actions } = store.getState();
    actions.setScale('synapse');
    actions.seek(500);
    actions.play();
    actions.setRate(4);
    actions.setTheme('light');
    actions.setMotion('reduced');
    actions.setContrast('more');
    actions.changeView({ structure: 'amygdala-left', hidden: ['cortex-left'], cut: null });
    actions.setMechanisms([]);
    actions.compareWith(null, { preset: 'ptsd', value: store.getState().patient.value });
    actions.openPanel('values');
    actions.visitTour('repair', 'end');
    actions.select('bdnf');
    actions.notify({ tone: 'info', key: 'x', values: {} });
    visit.set({ level: 'simple', sound: true, handOff: true });
    local.setItem('synaptarium.tours', 'something of a visitor');
    after(200);
    const { actions: __, look, playback, display, ...state } = store.getState();
    const { look: ___, playback: first, display: shown, ...launched } = clean;
    expect(state).toEqual(launched);
    expect(look).toEqual({ view: 'standing' });
    expect(playback).toEqual({ ...first, anchorSeconds: now });
    expect(display).toMatchObject({ running: shown.running });
    expect(visit.state.getState()).toMatchObject({
      ...{ level: 'full', sound: false, handOff: false, operator: 'none', step: 0 },
    });
    expect(local.getItem('synaptarium.tours')).toBeNull();
    expect(counted()).toMatchObject({ visits: 1, handOffs: 1 });
  });

  it('counts visits, their length and stories, by day and for no one', () => {
    visit.begin('story');
    after(10);
    visit.activity.act();
    visit.begin('explore');
    after(20);
    visit.activity.act();
    after(200);
    visit.begin('explore');
    visit.reset();
    expect(counted()).toEqual({
      ...{ day: '2027-03-01', visits: 2, dwell: 30, stories: 1, finished: 0, handOffs: 0 },
    });
  });
});

describe('the story', () => {
  it('goes on by itself for two minutes, and can be held', () => {
    launch('&idle=300');
    visit.begin('story');
    const each = STORY_SECONDS / STEPS;
    after(each - 0.1);
    expect(visit.state.getState().step).toBe(0);
    after(0.2);
    expect(visit.state.getState().step).toBe(1);
    visit.runStory(false);
    after(60);
    expect(visit.state.getState().step).toBe(1);
    visit.goTo(STEPS);
    expect(counted()).toMatchObject({ finished: 1 });
  });

  it('waits for the voice, but not for one that the browser has lost, and asks no listener too soon', () => {
    launch('&idle=150');
    visit.begin('story');
    visit.set({ sound: true, speaking: true });
    const each = lastsSeconds(STEPS, true);
    after(each + 10);
    expect(visit.state.getState().step).toBe(0);
    visit.set({ speaking: false });
    after(0.25);
    expect(visit.state.getState().step).toBe(1);
    visit.set({ speaking: true });
    after(60);
    expect(visit.state.getState().step).toBe(2);
    visit.set({ speaking: false });
    visit.activity.act();
    const first = visit.state.getState().step;
    for (let step = first; step < STEPS; step += 1) {
      after(each);
      expect(visit.state.getState()).toMatchObject({ step: step + 1, asked: null });
    }
  });
});

describe('opening hours', () => {
  it('darken the screen outside them, but end no visit that goes on', () => {
    launch('&hours=10:00-18:00');
    visit.begin('explore');
    date = new Date(2027, 2, 1, 18, 1);
    after(5);
    expect(visit.state.getState().stage).toBe('explore');
    after(120);
    expect(visit.state.getState().stage).toBe('dark');
    expect(store.getState().display.rest).toBe('held');
    date = new Date(2027, 2, 2, 10);
    after(5);
    expect(visit.state.getState().stage).toBe('attract');
    expect(store.getState().display.rest).toBeUndefined();
  });

  it('draw nothing under the dark, also if it began dark or was touched', () => {
    date = new Date(2027, 2, 1, 7);
    launch('&hours=10:00-18:00');
    after(1);
    expect(visit.state.getState().stage).toBe('dark');
    expect(store.getState().display.rest).toBe('held');
    store.getState().actions.restDisplay(null);
    after(1);
    expect(store.getState().display.rest).toBe('held');
  });
});

describe('the attract loop', () => {
  const axis = (): TimelineAxis => store.getState().axis;

  it('is a function of its clock: the same again after each round, never a step backwards within a shot', () => {
    let before = attractAt(axis(), 0);
    for (let second = 0; second < LOOP_SECONDS; second += 0.25) {
      const frame = attractAt(axis(), second);
      expect(attractAt(axis(), second + 40 * LOOP_SECONDS)).toEqual(frame);
      if (frame.place === before.place) expect(frame.hours).toBeGreaterThanOrEqual(before.hours);
      before = frame;
    }
    expect(SHOTS.map(({ from, to }) => to > from)).not.toContain(false);
  });

  it('stands still within a shot without motion', () => {
    expect(attractAt(axis(), 1, true)).toEqual(attractAt(axis(), 15, true));
  });
});

describe('what is kept', () => {
  it('is bounded, and refused storage or nonsense in it does no harm', () => {
    const shelf = storage();
    let day = 0;
    const counts = createVisitCounts(
      () => shelf,
      () => `2027-01-${String(day)}`.padEnd(10, '0'),
    );
    for (day = 10; day < 10 + MOST_DAYS + 5; day += 1) counts.add('visits');
    expect(counts.days().length).toBeLessThanOrEqual(MOST_DAYS);
    const full = createVisitCounts(
      () => storage(true),
      () => '2027-03-01',
    );
    full.add('visits');
    expect(full.days()).toHaveLength(1);
    for (const text of ['{', '[]', '{"version":1,"days":[{"day":"x"}]}', 'null']) {
      shelf.setItem('synaptarium.visits', text);
      expect(
        createVisitCounts(
          () => shelf,
          () => '',
        ).days(),
      ).toEqual([]);
    }
  });

  it('says how evenly frames came', () => {
    const statistics = createFrameStatistics();
    for (const at of [0, 0.016, 0.032, 0.082, 9]) statistics.note(at);
    expect(statistics.frames()).toBe(5);
    expect(statistics.shares()).toEqual([2 / 3, 0, 1 / 3, 0, 0]);
  });
});
