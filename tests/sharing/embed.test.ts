// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://app.example/" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installEmbed } from '../../src/sharing/embed';
import type { ScenePort } from '../../src/store/scene-port';
import { fakeApp, fakeScene } from './fake-app';

vi.mock(
  '../../src/simulation/simulate',
  async () => (await import('./fake-trajectory')).fakeSimulate,
);
vi.mock(
  '../../src/simulation/trajectory',
  async () => (await import('./fake-trajectory')).fakeSampling,
);

const HOST = 'https://host.example';
type Sent = [message: Record<string, unknown>, origin: string];

let app: ReturnType<typeof fakeApp>;
let port: ScenePort | null;
let sent: Sent[];
let remove: () => void;
const parent = {
  postMessage: (...args: unknown[]) => sent.push(args as Sent),
} as unknown as Window;

function install(origins: readonly string[] = [HOST]) {
  remove = installEmbed({
    store: app.store,
    frameLoop: app.frameLoop,
    port: () => port,
    window,
    parentWindow: parent,
    origins,
    schedule: setTimeout,
    version: '1.0.0',
  });
}

function post(data: unknown, origin = HOST, source: unknown = parent) {
  const event = new Event('message');
  window.dispatchEvent(Object.assign(event, { data, origin, source }));
}
const call = (id: number, method: string, params: object = {}) =>
  post({ jsonrpc: '2.0', id, method, params });
const answers = () => sent.filter(([message]) => 'id' in message).map(([message]) => message);
const notifications = () => sent.filter(([message]) => !('id' in message));

beforeEach(() => {
  vi.useFakeTimers();
  app = fakeApp();
  port = fakeScene();
  sent = [];
});
afterEach(() => {
  remove();
  vi.useRealTimers();
  delete document.documentElement.dataset['ready'];
});

describe('who is answered', () => {
  it('the parent window at an allowed origin, and that origin is named in the answer', async () => {
    install(['https://other.example', HOST]);
    call(1, 'getState');
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([[expect.objectContaining({ id: 1 }), HOST]]);
  });

  it.each([
    ['another origin', 'https://evil.example', parent],
    ['a longer origin', `${HOST}.evil.example`, parent],
    ['another scheme', 'http://host.example', parent],
    ['another port', `${HOST}:8443`, parent],
    ['no origin', 'null', parent],
    ['another window', HOST, { postMessage: () => undefined }],
    ['no window', HOST, null],
  ])('not %s', async (_, origin, source) => {
    install();
    post({ jsonrpc: '2.0', id: 1, method: 'seek', params: { hours: 3 } }, origin, source);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent).toEqual([]);
    expect(app.store.getState().playback.anchorHours).toBe(-24);
  });

  it('only its own origin if none is named, and then no other', async () => {
    install([]);
    post({ jsonrpc: '2.0', id: 1, method: 'getState' }, window.location.origin);
    post({ jsonrpc: '2.0', id: 2, method: 'getState' }, HOST);
    await vi.advanceTimersByTimeAsync(0);
    expect(window.location.origin).toBe('https://app.example');
    expect(answers().map(({ id }) => id)).toEqual([1]);
  });

  it('nobody once it was taken away', async () => {
    install();
    remove();
    call(1, 'getState');
    app.store.getState().actions.seek(1);
    app.drawFrame();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([]);
  });
});

describe('order and time', () => {
  it('answers in the order of the calls, each when its effect is on screen', async () => {
    const shown: (() => void)[] = [];
    port = { ...fakeScene(), settled: () => new Promise<void>((resolve) => shown.push(resolve)) };
    install();
    call(1, 'seek', { hours: 1 });
    call(2, 'seek', { hours: 2 });
    post('{');
    call(3, 'getState');
    await vi.advanceTimersByTimeAsync(0);
    expect(app.store.getState().playback.anchorHours).toBe(1);
    expect(answers()).toEqual([]);
    shown.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(app.store.getState().playback.anchorHours).toBe(2);
    shown.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(answers().map(({ id }) => id)).toEqual([1, 2, null, 3]);
    expect(answers()[3]).toMatchObject({ result: { hours: 2 } });
  });

  it('gives an error after ten seconds, does not begin what is late, and goes on', async () => {
    port = { ...fakeScene(), settled: () => new Promise<void>(() => undefined) };
    install();
    call(1, 'seek', { hours: 1 });
    call(2, 'seek', { hours: 2 });
    await vi.advanceTimersByTimeAsync(9_999);
    expect(answers()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(answers()).toMatchObject([
      { id: 1, error: { code: -32000 } },
      { id: 2, error: { code: -32000 } },
    ]);
    expect(app.store.getState().playback.anchorHours).toBe(1);
    port = fakeScene();
    call(3, 'seek', { hours: 3 });
    await vi.advanceTimersByTimeAsync(1);
    expect(answers().at(-1)).toMatchObject({ id: 3, result: 3 });
  });

  it('waits for a picture that is loading', async () => {
    document.documentElement.dataset['ready'] = 'false';
    port = null;
    install();
    call(1, 'capture');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(answers()).toEqual([]);
    port = fakeScene();
    await vi.advanceTimersByTimeAsync(100);
    expect(answers()).toMatchObject([{ id: 1, result: expect.stringMatching(/^data:/) }]);
  });

  it('does not pile up calls without end', async () => {
    port = { ...fakeScene(), settled: () => new Promise<void>(() => undefined) };
    install();
    for (let id = 0; id < 300; id += 1) call(id, 'seek', { hours: 1 });
    await vi.advanceTimersByTimeAsync(0);
    expect(answers()).toHaveLength(300 - 256);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(answers()).toHaveLength(300);
  });

  it('carries out a notification and does not answer it', async () => {
    install();
    post({ jsonrpc: '2.0', method: 'seek', params: { hours: 7 } });
    post({ jsonrpc: '2.0', method: 'seek', params: { hours: 'x' } });
    await vi.advanceTimersByTimeAsync(0);
    expect(app.store.getState().playback.anchorHours).toBe(7);
    expect(answers()).toEqual([]);
  });
});

describe('what it sends unasked', () => {
  it('tells of readiness and failure', async () => {
    install();
    expect(notifications()).toEqual([]);
    document.documentElement.dataset['ready'] = 'false';
    await vi.advanceTimersByTimeAsync(0);
    document.documentElement.dataset['ready'] = 'true';
    await vi.advanceTimersByTimeAsync(0);
    document.documentElement.dataset['ready'] = 'error';
    await vi.advanceTimersByTimeAsync(0);
    expect(notifications()).toEqual([
      [{ jsonrpc: '2.0', method: 'ready', params: { version: '1.0.0' } }, HOST],
      [
        { jsonrpc: '2.0', method: 'error', params: { message: 'The picture cannot be shown' } },
        HOST,
      ],
    ]);
  });

  it('tells at once if it is ready already', () => {
    document.documentElement.dataset['ready'] = 'true';
    install();
    expect(notifications()).toMatchObject([[{ method: 'ready' }, HOST]]);
  });

  it('tells of changes once per frame, and only of changes', () => {
    install();
    const { actions } = app.store.getState();
    app.drawFrame();
    actions.seek(1);
    actions.seek(2);
    actions.setScale('circuit');
    expect(notifications()).toEqual([]);
    app.drawFrame();
    actions.select('bdnf');
    app.drawFrame();
    expect(notifications()).toEqual([
      [
        {
          jsonrpc: '2.0',
          method: 'change',
          params: { hours: 2, scale: 'circuit', protocol: 'iv-0.5' },
        },
        HOST,
      ],
    ]);
  });

  it('sends to every allowed origin until it knows which one listens', async () => {
    install(['https://other.example', HOST]);
    const { actions } = app.store.getState();
    actions.seek(1);
    app.drawFrame();
    expect(notifications().map(([, origin]) => origin)).toEqual(['https://other.example', HOST]);
    call(1, 'getState');
    await vi.advanceTimersByTimeAsync(0);
    sent = [];
    actions.seek(2);
    app.drawFrame();
    expect(notifications().map(([, origin]) => origin)).toEqual([HOST]);
  });
});
