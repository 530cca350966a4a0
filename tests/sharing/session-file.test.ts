import { expect, it, vi } from 'vitest';
import { openSession, sessionText } from '../../src/sharing/session-file';
import { fakeApp } from './fake-app';

vi.mock(
  '../../src/simulation/simulate',
  async () => (await import('./fake-trajectory')).fakeSimulate,
);
vi.mock(
  '../../src/simulation/trajectory',
  async () => (await import('./fake-trajectory')).fakeSampling,
);

it('saves a state and shows it again elsewhere', () => {
  const saved = fakeApp(
    '?t=40d&scale=dendrite&protocol=iv-0.5-x6&patient=ptsd&mechanism=opioid&select=bdnf&theme=light&seed=9',
  );
  const opened = fakeApp();
  opened.store.getState().actions.play();
  expect(openSession(opened.store, sessionText(saved.store.getState()))).toBeNull();
  const { trajectory, axis, actions, display, ...expected } = saved.store.getState();
  expect(opened.store.getState()).toMatchObject({
    ...expected,
    playback: { playing: false, anchorHours: 960 },
  });
});

it('saves a written-out protocol', () => {
  const saved = fakeApp();
  const value = { name: 'Mine', doses: [], addOns: [] };
  saved.store.getState().actions.setProtocol({ preset: null, value });
  const opened = fakeApp();
  openSession(opened.store, sessionText(saved.store.getState(), 3));
  expect(opened.store.getState()).toMatchObject({
    protocol: { preset: null, value },
    playback: { anchorHours: 3 },
  });
});

it('changes nothing if the file is wrong, and names the field', () => {
  const app = fakeApp();
  const before = app.store.getState();
  const text = sessionText(before).replace('"seed": 1', '"seed": -1');
  expect(openSession(app.store, text)).toMatchObject({ reason: 'invalid-field', field: 'seed' });
  expect(app.store.getState()).toBe(before);
});
