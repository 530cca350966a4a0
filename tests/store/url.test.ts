import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createSynaptariumStore } from '../../src/store/store';
import { bindUrl, initialStateFrom, settleStart } from '../../src/store/url';
import { presetProtocol } from '../../src/contract/presets';
import { deepLinks, hostileQueries } from '../sharing/arbitraries';
import { writeDeepLink } from '../../src/contract/deep-link';

vi.mock(
  '../../src/simulation/simulate',
  async () => (await import('../sharing/fake-trajectory')).fakeSimulate,
);

const still = { systemReducedMotion: false };

function open(search: string, systemReducedMotion = false) {
  const start = initialStateFrom(search, { systemReducedMotion });
  const store = createSynaptariumStore(start.initial, () => 0);
  settleStart(store, start);
  const written: string[] = [];
  const timers: (() => void)[] = [];
  const stop = bindUrl({
    store,
    embed: start.embed,
    replaceState: (next) => written.push(next),
    schedule: (callback) => timers.push(callback),
  });
  const wait = () => timers.splice(0).forEach((timer) => timer());
  const pass = () => {
    while (timers.length > 0) wait();
  };
  return { start, store, actions: store.getState().actions, written, timers, wait, pass, stop };
}

describe('starting from a link', () => {
  it('starts the day before, at the whole brain, without a word', () => {
    const { initial, notices, embed, rate } = initialStateFrom('', still);
    expect(initial).toMatchObject({
      hours: -24,
      tau: 0,
      displayRunning: true,
      protocol: { preset: 'iv-0.5' },
      patient: { preset: 'default' },
      mechanisms: ['disinhibition'],
      scale: 'brain',
      selected: 'glutamateRelease',
      panel: 'none',
      mode: 'explore',
      theme: 'dark',
      language: 'en',
      motion: 'system',
      seed: 1,
    });
    expect(notices).toEqual([]);
    expect(embed).toEqual({ active: false, origins: [] });
    expect(rate).toBe(1);
  });

  it('holds a still picture where tau says', () => {
    const { store } = open('?t=2h&tau=3.5');
    expect(store.getState().display).toMatchObject({ running: false, anchorTau: 3.5 });
    expect(store.getState().playback).toMatchObject({ playing: false, anchorHours: 2 });
  });

  it('says what it dropped, and counts what would be too much', () => {
    const { store } = open('?t=x&mode=cinema&theme=blue&panel=x&seed=-1&select=x');
    expect(store.getState().notices.map(({ key, values }) => [key, values])).toEqual([
      ['dropped.unreadable', { parameter: 't', value: 'x', field: '' }],
      ['dropped.unknown-choice', { parameter: 'mode', value: 'cinema', field: '' }],
      ['dropped.unknown-choice', { parameter: 'theme', value: 'blue', field: '' }],
      ['dropped.more', { count: 3 }],
    ]);
  });

  it('shows the last hour there is, and says so, for a time past the horizon', () => {
    const { store } = open('?t=5000h');
    expect(store.getState().playback.anchorHours).toBe(1344);
    expect(store.getState().notices).toMatchObject([
      { key: 'beyondHorizon', values: { hours: 5000, horizon: 1344 } },
    ]);
  });

  it('starts from anything', () => {
    fc.assert(
      fc.property(hostileQueries, (search) => {
        const { initial, notices } = initialStateFrom(search, still);
        expect(Number.isFinite(initial.hours)).toBe(true);
        expect(notices.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('keeping the address up to date', () => {
  it('writes what differs, once for many changes', () => {
    const { actions, written, timers, pass } = open('');
    actions.seek(1);
    actions.seek(2);
    actions.setScale('dendrite');
    expect(timers).toHaveLength(1);
    expect(written).toEqual([]);
    pass();
    expect(written).toEqual(['?t=2h&scale=dendrite']);
    actions.seek(-24);
    actions.setScale('brain');
    pass();
    expect(written.at(-1)).toBe('');
  });

  it('carries what sources or glossary are open at while they are, and nothing of it after', () => {
    const { actions, written, pass } = open('?panel=papers&paper=zarate-2006');
    actions.openTerm('spine');
    pass();
    expect(written.at(-1)).toBe('?panel=glossary&term=spine');
    actions.openPaper('li-2010');
    pass();
    expect(written.at(-1)).toBe('?panel=papers&paper=li-2010');
    actions.openPanel('values');
    pass();
    expect(written.at(-1)).toBe('?panel=values');
    actions.openPanel('papers');
    pass();
    expect(written.at(-1)).toBe('?panel=papers');
  });

  it('carries the chart as it was left while it is open, and has it again when it is opened anew', () => {
    const { store, actions, written, pass } = open('?panel=chart&chart=table,-2..26');
    expect(store.getState().chart).toMatchObject({ shape: 'table', window: { from: -2, to: 26 } });
    actions.changeChart({ choice: 'plasticity', window: { from: -0.25, to: 100 / 3 } });
    pass();
    expect(written.at(-1)).toBe('?panel=chart&chart=table,plasticity,-0.25..33.3333');
    actions.openPanel('none');
    pass();
    expect(written.at(-1)).toBe('');
    actions.openPanel('chart');
    pass();
    expect(written.at(-1)).toBe('?panel=chart&chart=table,plasticity,-0.25..33.3333');
    actions.changeChart({ shape: 'curves', choice: 'overview', window: null });
    pass();
    expect(written.at(-1)).toBe('?panel=chart');
  });

  it('carries how a hand has left the camera until another scale is shown', () => {
    const { store, actions, written, pass } = open('?camera=35,-10&scale=circuit');
    expect(store.getState().camera).toEqual({ turn: 35, tilt: -10, zoom: 0 });
    actions.standCamera({ turn: -5.5, tilt: 0, zoom: 0.25 });
    pass();
    expect(written.at(-1)).toBe('?scale=circuit&camera=-5.5,0,0.25');
    actions.setScale('brain');
    pass();
    expect(written.at(-1)).toBe('');
  });

  it('waits until a hand that drags comes to rest, but not for ever', () => {
    const { actions, written, wait } = open('');
    // A movement, and another before the time is over.
    const drag = (hours: number): void => {
      actions.seek(hours - 0.5);
      actions.seek(hours);
      wait();
    };
    for (let hours = 1; hours <= 5; hours += 1) drag(hours);
    expect(written).toEqual([]);
    wait();
    expect(written).toEqual(['?t=5h']);
    for (let hours = 10; hours < 35; hours += 1) drag(hours);
    expect(written.length).toBeGreaterThanOrEqual(3);
    expect(written.length).toBeLessThanOrEqual(4);
  });

  it('is silent while playing and writes when it stops', () => {
    const { actions, written, pass } = open('');
    actions.play();
    pass();
    actions.select('bdnf');
    pass();
    expect(written).toEqual([]);
    actions.pause();
    pass();
    expect(written).toEqual(['?select=bdnf']);
  });

  it('does not write what does not show in a link, nor after it was stopped', () => {
    const { actions, written, pass, stop } = open('?t=2h');
    actions.notify({ tone: 'info', key: 'x', values: {} });
    pass();
    actions.seek(3);
    stop();
    pass();
    expect(written).toEqual([]);
  });

  it('keeps who may talk to the app', () => {
    const { actions, written, pass } = open(
      '?embed=1&origin=https://a.example&origin=http://localhost:9',
    );
    actions.seek(5);
    pass();
    expect(written).toEqual(['?t=5h&embed=1&origin=https://a.example&origin=http://localhost:9']);
  });

  it('says where display time stands if the visitor stopped it, not if the system did', () => {
    const stopped = open('');
    stopped.actions.setDisplayRunning(false);
    stopped.pass();
    expect(stopped.written).toEqual(['?tau=0']);
    const reduced = open('', true);
    reduced.actions.seek(1);
    reduced.pass();
    expect(reduced.written).toEqual(['?t=1h']);
  });

  it('says once that a treatment is too long for a link, and writes the rest', () => {
    const { actions, store, written, pass } = open('');
    const value = presetProtocol('esketamine-84-course');
    const long = { ...value, doses: [...value.doses, ...value.doses, ...value.doses] };
    actions.setProtocol({ preset: null, value: long });
    pass();
    actions.seek(48);
    pass();
    expect(written).toEqual(['?t=2d']);
    expect(store.getState().notices).toMatchObject([{ key: 'linkTooLong', tone: 'info' }]);
  });

  it('comes back to the same state from what it wrote', () => {
    fc.assert(
      fc.property(deepLinks, (link) => {
        const asked = writeDeepLink(link);
        if ('tooLong' in asked) return;
        const first = open(asked.search);
        const { motion } = first.store.getState();
        first.actions.seek(first.store.getState().playback.anchorHours);
        first.actions.setMotion(motion === 'full' ? 'reduced' : 'full');
        first.pass();
        // What is too long for an address is left out of it, with a notice.
        if (first.store.getState().notices.some(({ key }) => key === 'linkTooLong')) return;
        const again = open(first.written.at(-1) ?? asked.search);
        const { playback, notices, actions, ...rest } = again.store.getState();
        expect(rest).toEqual(
          expect.objectContaining({ motion: motion === 'full' ? 'reduced' : 'full' }),
        );
        const before = first.store.getState();
        for (const key of [
          'protocol',
          'patient',
          'mechanisms',
          'scale',
          'selected',
          'seed',
          'theme',
        ] as const) {
          expect(rest[key]).toEqual(before[key]);
        }
        expect(playback.anchorHours).toBeCloseTo(before.playback.anchorHours, 9);
        expect(playback.rate).toBe(before.playback.rate);
      }),
      { numRuns: 200 },
    );
  });
});
