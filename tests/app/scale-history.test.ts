import { expect, it, vi } from 'vitest';
import { bindScaleHistory, type Entry } from '../../src/app/scale-history';
import type { Act } from '../../src/store/acts';
import { createSynaptariumStore } from '../../src/store/store';
import { initialStateFrom } from '../../src/store/url';

vi.mock(
  '../../src/simulation/simulate',
  async () => (await import('../sharing/fake-trajectory')).fakeSimulate,
);

/** A history as a browser keeps it: entries, one of which is the present one. */
function open(search = '') {
  const { initial } = initialStateFrom(search, { systemReducedMotion: false });
  const store = createSynaptariumStore(initial, () => 0);
  const list: (Entry | null)[] = [null];
  let at = 0;
  let clock = 0;
  let doing: Act | null = null;
  let rewritten = 0;
  let gone: (entry: unknown, search: string) => void = () => undefined;
  bindScaleHistory({
    store,
    entries: {
      push(entry) {
        at += 1;
        list.splice(at, list.length, entry);
      },
      note: (entry) => (list[at] = entry),
      rewrite: () => (rewritten += 1),
      onGone(listener) {
        gone = listener;
        return () => undefined;
      },
    },
    act: () => doing,
    seconds: () => clock,
  });
  const { actions } = store.getState();
  return {
    store,
    actions,
    scales: () => list.map((entry) => entry?.scale),
    at: () => at,
    scale: () => store.getState().scale,
    rewritten: () => rewritten,
    pass: (seconds: number) => (clock += seconds),
    by(act: Act | null, change: () => void) {
      doing = act;
      change();
      doing = null;
    },
    go(by: number) {
      at += by;
      gone(list[at], '');
    },
    goWithout: (said: string) => gone(null, said),
  };
}

it('a jump by a key or a control is a step; Back leads to the scale before and Forward on again', () => {
  const page = open();
  page.by('key', () => page.actions.setScale('dendrite'));
  page.pass(2);
  page.by('press', () => page.actions.setScale('synapse'));
  expect(page.scales()).toEqual(['brain', 'dendrite', 'synapse']);
  page.actions.seek(72);
  page.go(-1);
  expect(page.scale()).toBe('dendrite');
  page.go(-1);
  expect(page.scale()).toBe('brain');
  page.go(2);
  expect(page.scale()).toBe('synapse');
  // Going is no step, and takes nothing else back.
  expect(page.scales()).toEqual(['brain', 'dendrite', 'synapse']);
  expect(page.store.getState().playback.anchorHours).toBe(72);
});

it('zooming by hand is no step, and Back leads to where an entry was left', () => {
  const page = open();
  page.by(null, () => page.actions.setScale('circuit'));
  expect(page.scales()).toEqual(['circuit']);
  page.pass(2);
  page.by('key', () => page.actions.setScale('dendrite'));
  page.by(null, () => page.actions.setScale('synapse'));
  expect(page.scales()).toEqual(['circuit', 'synapse']);
  page.go(-1);
  expect(page.scale()).toBe('circuit');
});

it('steps within a second are one', () => {
  const page = open();
  page.by('key', () => page.actions.setScale('circuit'));
  page.pass(0.4);
  page.by('key', () => page.actions.setScale('microcircuit'));
  expect(page.scales()).toEqual(['brain', 'microcircuit']);
});

it('tours and lectures make no steps', () => {
  const page = open();
  page.actions.visitTour('spine-birth');
  page.by('press', () => page.actions.setScale('dendrite'));
  page.actions.visitTour(null);
  page.actions.setMode('present');
  page.pass(2);
  page.by('key', () => page.actions.setScale('synapse'));
  expect(page.scales()).toEqual(['synapse']);
  page.goWithout('?scale=circuit');
  expect(page.scale()).toBe('synapse');
});

it('where the scale is the same the address is put right, and an entry that keeps nothing is read from its address', () => {
  const page = open('?scale=circuit');
  page.goWithout('?scale=circuit&t=2h');
  expect(page.rewritten()).toBe(1);
  page.goWithout('?scale=nonsense');
  expect(page.scale()).toBe('brain');
  page.goWithout('?scale=synapse');
  expect(page.scale()).toBe('synapse');
});
