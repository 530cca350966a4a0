import { expect, it, vi } from 'vitest';
import { receiveDrop, receiveFile } from '../../../src/sharing/session/receive-file';
import { lastReceived } from '../../../src/sharing/session/received';
import { sessionText } from '../../../src/sharing/session/session-file';
import { fakeApp } from '../fake-app';

vi.mock(
  '../../../src/simulation/simulate',
  async () => (await import('../fake-trajectory')).fakeSimulate,
);
vi.mock(
  '../../../src/simulation/trajectory',
  async () => (await import('../fake-trajectory')).fakeSampling,
);

const session = () =>
  new File([sessionText(fakeApp('?t=7d&scale=synapse').store.getState())], 'mine.json');

it('opens a dropped session where it can be undone, once', async () => {
  const app = fakeApp('?t=2h');
  await receiveDrop(app.store, [session()]);
  expect(app.store.getState()).toMatchObject({ panel: 'share', scale: 'synapse' });
  expect(lastReceived()?.name).toBe('mine.json');
  lastReceived()?.undo();
  expect(app.store.getState()).toMatchObject({ scale: 'brain', playback: { anchorHours: 2 } });
  expect(lastReceived()).toBeNull();
});

it.each([
  [[new File(['{}'], 'other\u202e.json')], 'session.not-a-session', 'other·.json'],
  [[new File(['x'], 'a.txt')], 'session.not-json', 'a.txt'],
  [[new File([' '.repeat(1_000_001)], 'big.json')], 'session.too-large', 'big.json'],
  [[session(), session()], 'session.too-many', 'mine.json'],
])('refuses with a word and changes nothing (%#)', async (files, key, name) => {
  const app = fakeApp('?t=2h');
  await receiveDrop(app.store, files);
  const state = app.store.getState();
  expect(state.notices).toMatchObject([{ tone: 'warning', key, values: { name } }]);
  expect(state).toMatchObject({ panel: 'none', playback: { anchorHours: 2 } });
});

it('says so when a file cannot be read', async () => {
  const file = session();
  file.text = () => Promise.reject(new Error('gone'));
  expect(await receiveFile(fakeApp().store, file)).toEqual({ reason: 'unreadable', field: '' });
});
