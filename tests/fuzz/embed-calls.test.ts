import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { EMBED_PARAMS } from '../../src/contract/embed';
import { initialStateFrom, settleStart } from '../../src/store/url';
import { createSynaptariumStore } from '../../src/store/store';
import { readCall } from '../../src/sharing/embed-dispatcher';
import { createEmbedMethods } from '../../src/sharing/embed-methods';
import { openSession } from '../../src/sharing/session/session-file';
import { fakeApp, fakeScene } from '../sharing/fake-app';
import { hostileQueries, patients, protocols } from '../sharing/arbitraries';
import { almost, almostText, hostileJson, hostileMessage } from './hostile';
import { survives } from './survives';

vi.mock(
  '../../src/simulation/simulate',
  async () => (await import('../sharing/fake-trajectory')).fakeSimulate,
);
vi.mock(
  '../../src/simulation/trajectory',
  async () => (await import('../sharing/fake-trajectory')).fakeSampling,
);

const valid = fc.record({
  jsonrpc: fc.constant('2.0'),
  id: fc.nat(),
  method: fc.constantFrom(...Object.keys(EMBED_PARAMS), '__proto__', 'toString'),
  params: fc.oneof(
    fc.record({ hours: fc.double() }),
    fc.record({ scale: fc.constantFrom('brain', 'synapse') }),
    fc.record({ protocol: protocols }),
    fc.record({ patient: patients }),
    fc.record({ width: fc.integer(), height: fc.integer() }),
    hostileJson,
  ),
});

it('any message is answered in form or not at all', async () => {
  const app = fakeApp();
  const methods = createEmbedMethods({
    store: app.store,
    frameLoop: app.frameLoop,
    scene: () => Promise.resolve(fakeScene()),
    version: '9.9.9',
  });
  await survives(
    'embed messages',
    fc.oneof(hostileMessage, almost(valid), almostText(valid), valid),
    (message) => readCall(message, methods)?.run(),
    (answer) => {
      if (answer === undefined) return;
      const { jsonrpc, id, ...rest } = answer as Record<string, unknown>;
      expect(jsonrpc).toBe('2.0');
      expect(['string', 'number', 'object']).toContain(typeof id);
      expect(Object.keys(rest)).toHaveLength(1);
      expect(Number.isFinite(app.store.getState().playback.anchorHours)).toBe(true);
    },
  );
});

it('any link makes a store that works, and any file is opened or refused in it', () =>
  survives(
    'stores from links and files',
    fc.tuple(
      hostileQueries,
      almostText(fc.constant({ format: 'synaptarium-session', version: 2, protocol: 'iv-0.5' })),
    ),
    ([search, text]) => {
      const start = initialStateFrom(search, { systemReducedMotion: false });
      const store = createSynaptariumStore(start.initial, () => 0);
      settleStart(store, start);
      openSession(store, text);
      return store.getState();
    },
    (state) => {
      const { notices, playback } = state as ReturnType<
        ReturnType<typeof createSynaptariumStore>['getState']
      >;
      expect(notices.length).toBeLessThanOrEqual(5);
      expect(Number.isFinite(playback.anchorHours)).toBe(true);
    },
    0.25,
  ));
