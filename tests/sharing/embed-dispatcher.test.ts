import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScenePort } from '../../src/store/scene-port';
import { readCall } from '../../src/sharing/embed-dispatcher';
import { createEmbedMethods } from '../../src/sharing/embed-methods';
import { presetPatient } from '../../src/contract/presets';
import { VARIABLES } from '../../src/contract/variables';
import { patients, protocols } from './arbitraries';
import { fakeApp, fakeScene } from './fake-app';

vi.mock(
  '../../src/simulation/simulate',
  async () => (await import('./fake-trajectory')).fakeSimulate,
);
vi.mock(
  '../../src/simulation/trajectory',
  async () => (await import('./fake-trajectory')).fakeSampling,
);

let app: ReturnType<typeof fakeApp>;
let port: ScenePort | null;

function answer(message: unknown) {
  const methods = createEmbedMethods({
    store: app.store,
    frameLoop: app.frameLoop,
    scene: () => Promise.resolve(port),
    version: '9.9.9',
  });
  return readCall(message, methods)?.run();
}

const call = (method: string, params?: unknown) =>
  answer({ jsonrpc: '2.0', id: 1, method, ...(params === undefined ? {} : { params }) });
const result = async (method: string, params?: unknown) => {
  const response = await call(method, params);
  expect(response).not.toHaveProperty('error');
  return (response as { result: unknown }).result;
};
const code = async (message: unknown) =>
  ((await answer(message)) as { error: { code: number } } | undefined)?.error.code;

beforeEach(() => {
  app = fakeApp();
  port = fakeScene();
});

describe('the methods', () => {
  it('getState', async () => {
    expect(await result('getState')).toEqual({
      hours: -24,
      playing: false,
      scale: 'brain',
      protocol: 'iv-0.5',
      patient: 'default',
      mechanisms: ['disinhibition'],
      mode: 'explore',
      theme: 'dark',
      language: 'en',
      selected: 'glutamateRelease',
      horizonHours: 1344,
      version: '9.9.9',
    });
  });

  it('getSample: here or at any hour, with units, without what does not exist, and without a picture', async () => {
    port = null;
    const ids = VARIABLES.map(({ id }) => id).filter((id) => id !== 'ptsdSeverity');
    const sample = (await result('getSample', { hours: 2 })) as {
      hours: number;
      values: Record<string, number>;
      units: Record<string, string>;
    };
    expect(sample.hours).toBe(2);
    expect(Object.keys(sample.values)).toEqual(ids);
    expect(Object.keys(sample.units)).toEqual(ids);
    expect(sample.values['bdnf']).toBe(2);
    expect(sample.units['bdnf']).toBe('% of baseline');
    expect(await result('getSample')).toMatchObject({ hours: -24 });
    expect(await result('getSample', { hours: 1e6 })).toMatchObject({ hours: 1344 });
    expect(app.store.getState().playback.anchorHours).toBe(-24);
  });

  it('seek clamps and gives the hour reached', async () => {
    expect(await result('seek', { hours: 24.5 })).toBe(24.5);
    expect(await result('seek', { hours: -1e9 })).toBe(-168);
    expect(await result('seek', { hours: 1e9 })).toBe(1344);
  });

  it('pause stops both clocks and play starts both', async () => {
    expect(await result('play')).toMatchObject({ playing: true });
    app.clock.now = 20;
    app.drawFrame();
    const playing = (await result('getState')) as { hours: number };
    expect(playing.hours).toBeGreaterThan(-24);
    expect(await result('pause')).toEqual({ ...playing, playing: false });
    expect(app.store.getState().display).toMatchObject({ running: false, anchorTau: 20 });
    await result('play');
    expect(app.store.getState().display.running).toBe(true);
  });

  it('play keeps display time still under reduced motion', async () => {
    app.store.getState().actions.setMotion('reduced');
    await result('play');
    expect(app.store.getState().display.running).toBe(false);
  });

  it('setScale, setProtocol, setPatient and select change the state', async () => {
    const protocol = {
      name: 'Mine',
      doses: [{ hours: 3, drug: 'ketamine', route: 'im', amount: 40, unit: 'mg' }],
    };
    expect(await result('setScale', { scale: 'dendrite' })).toMatchObject({ scale: 'dendrite' });
    expect(await result('setProtocol', { protocol: 'ssri' })).toMatchObject({ protocol: 'ssri' });
    expect(await result('setProtocol', { protocol })).toMatchObject({ protocol });
    expect(await result('setPatient', { patient: { age: 70 } })).toMatchObject({
      patient: { ...presetPatient('default'), age: 70 },
    });
    expect(await result('select', { id: 'madrs' })).toMatchObject({ selected: 'madrs' });
  });

  it('answers when the effect is on screen', async () => {
    let arrive = (): void => undefined;
    port = { ...fakeScene(), settled: () => new Promise<void>((resolve) => (arrive = resolve)) };
    const answered = vi.fn();
    const pending = call('setScale', { scale: 'circuit' })?.then(answered);
    await new Promise((resolve) => setImmediate(resolve));
    expect(app.store.getState().scale).toBe('circuit');
    expect(answered).not.toHaveBeenCalled();
    arrive();
    await pending;
    expect(answered).toHaveBeenCalledOnce();
  });

  it('captures and counts what the scene draws, and says so if there is none', async () => {
    const scene = fakeScene();
    port = scene;
    expect(await result('capture', { width: 320 })).toMatch(/^data:image\/png/);
    expect(scene.capture).toHaveBeenCalledWith({ width: 320 });
    expect(await result('getRenderInfo')).toMatchObject({ drawCalls: 1, frames: 6 });
    port = null;
    expect(await code({ jsonrpc: '2.0', id: 1, method: 'capture' })).toBe(-32001);
    expect(await code({ jsonrpc: '2.0', id: 1, method: 'getRenderInfo' })).toBe(-32001);
    expect(await result('seek', { hours: 1 })).toBe(1);
  });
});

describe('what is refused', () => {
  it.each([
    ['seek', {}, 'hours'],
    ['seek', { hours: '2' }, 'hours'],
    ['seek', { hours: NaN }, 'hours'],
    ['seek', { hours: Infinity }, 'hours'],
    ['seek', { hours: 1, speed: 2 }, 'speed'],
    ['seek', [1], 'params'],
    ['seek', 1, 'params'],
    ['getState', { x: 1 }, 'x'],
    ['getSample', { hours: null }, 'hours'],
    ['setScale', { scale: 'galaxy' }, 'scale'],
    ['setScale', { scale: 'atom' }, 'scale'],
    ['setProtocol', { protocol: 'magic' }, 'protocol'],
    ['setProtocol', { protocol: { name: '', doses: [] } }, 'protocol.name'],
    ['setProtocol', { protocol: { name: 'x', doses: [{}] } }, 'protocol.doses[0].hours'],
    ['setProtocol', { protocol: { name: 'x', doses: 3, extra: 1 } }, 'protocol.doses'],
    ['setPatient', { patient: { age: -1 } }, 'patient.age'],
    ['select', { id: 'happiness' }, 'id'],
    ['capture', { width: 0 }, 'width'],
    ['capture', { height: 1e6 }, 'height'],
    ['capture', { width: 100.5 }, 'width'],
  ])('%s %j: -32602 and the field', async (method, params, field) => {
    const before = app.store.getState();
    const response = await call(method, params);
    expect(response).toMatchObject({ id: 1, error: { code: -32602, data: { field } } });
    if (field !== 'params') {
      expect(
        (response as { error: { message: string } }).error.message.startsWith(`${field}: `),
      ).toBe(true);
    }
    expect(app.store.getState()).toBe(before);
  });

  it('says what is wrong with a message, in the codes of JSON-RPC', async () => {
    expect(await code('{')).toBe(-32700);
    expect(await code('5')).toBe(-32600);
    expect(await code(null)).toBe(-32600);
    expect(await code({})).toBe(-32600);
    expect(await code([])).toBe(-32600);
    expect(await code({ jsonrpc: '1.0', id: 1, method: 'getState' })).toBe(-32600);
    expect(await code({ jsonrpc: '2.0', id: {}, method: 'getState' })).toBe(-32600);
    expect(await code({ jsonrpc: '2.0', id: 1, method: 5 })).toBe(-32600);
    expect(await code({ jsonrpc: '2.0', id: 1, method: 'x' })).toBe(-32601);
    expect(await code({ jsonrpc: '2.0', id: 1, method: 'constructor' })).toBe(-32601);
    expect(await code({ jsonrpc: '2.0', id: 1, method: '__proto__' })).toBe(-32601);
  });

  it('answers text as it answers objects, and hands back the id', async () => {
    expect(await answer('{"jsonrpc":"2.0","id":"a","method":"seek","params":{"hours":3}}')).toEqual(
      {
        jsonrpc: '2.0',
        id: 'a',
        result: 3,
      },
    );
    expect(await answer({ jsonrpc: '1.0', id: 'b', method: 'x' })).toMatchObject({ id: 'b' });
  });

  it('does not answer answers', () => {
    expect(answer({ jsonrpc: '2.0', id: 1, result: null })).toBeUndefined();
    expect(answer({ jsonrpc: '2.0', id: 1, error: { code: 1, message: '' } })).toBeUndefined();
  });

  it('refuses what is too large, too deep or no plain data, without walking it', async () => {
    const looped: Record<string, unknown> = { jsonrpc: '2.0', id: 1, method: 'getState' };
    looped['params'] = looped;
    expect(await code(looped)).toBe(-32600);
    const holes = { name: 'x', doses: new Array<unknown>(4_000_000_000) };
    expect(
      await code({ jsonrpc: '2.0', id: 1, method: 'setProtocol', params: { protocol: holes } }),
    ).toBe(-32600);
    expect(await code({ jsonrpc: '2.0', id: 1, method: 'x'.repeat(1e6) })).toBe(-32600);
    expect(await code(new Map())).toBe(-32600);
    expect(await code(new Uint8Array(9e6))).toBe(-32600);
    expect(await code('['.repeat(150_000))).toBe(-32700);
  });

  it('tells of its own failures as such', async () => {
    port = { ...fakeScene(), settled: () => Promise.reject(new Error('lost')) };
    expect(await call('seek', { hours: 1 })).toMatchObject({
      error: { code: -32603, message: 'lost' },
    });
  });
});

describe('fuzz', () => {
  it('answers anything with an answer or not at all, and stays sane', async () => {
    const anything = fc.oneof(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withTypedArray: true,
        withSparseArray: true,
      }),
      fc.record(
        {
          jsonrpc: fc.constant('2.0'),
          id: fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.anything()),
          method: fc.oneof(
            fc.constantFrom(
              'getState',
              'getSample',
              'seek',
              'setScale',
              'setProtocol',
              'setPatient',
              'select',
              'capture',
            ),
            fc.string(),
          ),
          params: fc.oneof(
            fc.anything(),
            fc.record(
              {
                hours: fc.oneof(fc.double(), fc.anything()),
                protocol: fc.oneof(protocols, fc.anything()),
                patient: fc.oneof(patients, fc.anything()),
                scale: fc.string(),
                width: fc.anything(),
              },
              { requiredKeys: [] },
            ),
          ),
        },
        { requiredKeys: ['jsonrpc', 'method'] },
      ),
      fc.json(),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (message) => {
        const response = await answer(message);
        if (response === undefined) return;
        expect(response.jsonrpc).toBe('2.0');
        expect('result' in response || response.error.code <= -32000).toBe(true);
        if ('error' in response) expect(response.error.code).not.toBe(-32603);
        expect(Number.isFinite(app.store.getState().playback.anchorHours)).toBe(true);
      }),
      { numRuns: 4000 },
    );
  });
});
