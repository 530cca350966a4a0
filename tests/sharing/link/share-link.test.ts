import { expect, it, vi } from 'vitest';
import { parseDeepLink } from '../../../src/contract/deep-link';
import { linkValuesOf } from '../../../src/store/link-state';
import { shareLink } from '../../../src/sharing/link/share-link';
import { fakeApp } from '../fake-app';

vi.mock(
  '../../../src/simulation/simulate',
  async () => (await import('../fake-trajectory')).fakeSimulate,
);
vi.mock(
  '../../../src/simulation/trajectory',
  async () => (await import('../fake-trajectory')).fakeSampling,
);

const HERE = { origin: 'https://a.example', pathname: '/synaptarium/' };
const stateOf = (query: string) => fakeApp(query).store.getState();

it('says everything that is shown, but not what is open beside it', () => {
  const state = stateOf(
    '?t=7d&scale=synapse&protocol=ssri&patient=ptsd&compare=iv-0.5&select=bdnf&hide=cerebellum&cut=axial:3&opaque=1&theme=light&tau=2&panel=share',
  );
  const link = shareLink(state, 168, HERE) ?? '';
  expect(link.startsWith('https://a.example/synaptarium/?')).toBe(true);
  const opened = fakeApp(link.slice(link.indexOf('?'))).store.getState();
  expect(linkValuesOf(opened)).toEqual({ ...linkValuesOf(state), panel: 'none' });
});

it('takes what is asked for besides', () => {
  const link =
    shareLink(stateOf(''), 0, HERE, { embed: true, origin: ['https://b.example'] }) ?? '';
  expect(parseDeepLink(link.slice(link.indexOf('?'))).values).toMatchObject({
    embed: true,
    origin: ['https://b.example'],
  });
});

it('names the minute that playback is at, and the exact hour when it stands', () => {
  const app = fakeApp('?t=24.123456h');
  expect(shareLink(app.store.getState(), 99, HERE)).toContain('t=24.123456h');
  app.store.getState().actions.play();
  expect(shareLink(app.store.getState(), 30.0001, HERE)).toContain('t=30h');
});

it('says so when a protocol is too long for a link', () => {
  const app = fakeApp();
  const dose = {
    hours: 0,
    drug: 'ketamine',
    route: 'iv',
    amount: 0.5,
    unit: 'mg/kg',
    durationMinutes: 40,
  };
  const doses = Array.from({ length: 60 }, (_, i) => ({ ...dose, hours: i * 24.5 }));
  app.store.getState().actions.setProtocol({
    preset: null,
    value: { name: 'Long', doses, addOns: [] } as never,
  });
  expect(shareLink(app.store.getState(), 0, HERE)).toBeNull();
});
