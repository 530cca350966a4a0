import { once } from 'node:events';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createRoomBroker, type RoomBroker } from '../../src/cli/classroom/broker';
import { startStaticServer, type StaticServer } from '../../src/cli/server/static-server';
import { readFollowLink, readMessage, topicOf, writeFollowLink } from '../../src/contract/follow';
import { readPresenterMessage } from '../../src/contract/presenter-messages';
import { DECK_LIMITS, deckText, parseDeck } from '../../src/contract/slides';
import { SCALES } from '../../src/contract/view';
import { readStills } from '../../src/modes/presenter/stills';
import { createReceiver } from '../../src/sharing/follow/receiver';
import { newSecret, publicKeyOf, sign } from '../../src/sharing/follow/signature';
import { showMessage } from '../../src/sharing/follow/view-message';
import { createShow } from '../../src/store/slides/show';
import { showEntries } from '../../src/store/slides/slide-view';
import { fakeApp } from '../sharing/fake-app';
import { hostileQueries } from '../sharing/arbitraries';
import { almost, almostText, hostileJson, hostileMessage, hostileText } from './hostile';
import { survives } from './survives';

vi.mock(
  '../../src/simulation/simulate',
  async () => (await import('../sharing/fake-trajectory')).fakeSimulate,
);
vi.mock(
  '../../src/simulation/trajectory',
  async () => (await import('../sharing/fake-trajectory')).fakeSampling,
);

const secret = newSecret();
const key = publicKeyOf(secret);
const topic = topicOf(key);
const { store } = fakeApp();

/** What is shown is always something that there is. */
function sane(): void {
  const { playback, axis, scale, display, camera } = store.getState();
  expect(SCALES).toContain(scale);
  expect(playback.anchorHours).toBeGreaterThanOrEqual(axis.hours[0] ?? NaN);
  expect(playback.anchorHours).toBeLessThanOrEqual(axis.hours[axis.hours.length - 1] ?? NaN);
  expect(Number.isFinite(display.anchorTau)).toBe(true);
  if (camera !== null) expect(Object.values(camera).every(Number.isFinite)).toBe(true);
  expect(Object.keys(Object.prototype)).toEqual([]);
}

describe('slides', () => {
  const view = { protocol: 'iv-0.5', hours: 24, scale: 'circuit', cut: { axis: 'x', mm: 1 } };
  const camera = { turn: 30, tilt: -4, zoom: 0.2 };
  const deck = {
    format: 'synaptarium-slides',
    version: 1,
    title: 'A lecture',
    slides: [
      { id: 'a', title: 'One', words: 'Two', notes: 'Three', minutes: 4, view },
      { id: 'b', side: 'left', view: { ...view, camera, tau: 3, patient: { age: 30 } } },
    ],
  };
  it('a file is read whole or not at all, and what is read can be shown and written again', () =>
    survives(
      'slides files',
      almostText(fc.constant(deck)),
      (text) => {
        const result = parseDeck(text);
        if ('deck' in result)
          for (const slide of result.deck.slides) showEntries(store, slide.view);
        return result;
      },
      (output) => {
        const result = output as ReturnType<typeof parseDeck>;
        if ('deck' in result) {
          expect(result.deck.slides.length).toBeLessThanOrEqual(DECK_LIMITS.slides);
          expect(parseDeck(deckText(result.deck))).toEqual(result);
        }
        sane();
      },
    ));

  it('what storage holds of a show and of its stills', () =>
    survives(
      'shows and stills in storage',
      fc.oneof(
        almostText(
          fc.constant({
            ...{ at: 3, large: true, palette: 'black' },
            ...{ timerSince: 5, timerBefore: 7 },
          }),
        ),
        almostText(fc.constant([['a1', 'data:image/png;base64,AA==']])),
      ),
      (text) => {
        const kept = { getItem: () => text, setItem: () => undefined };
        return [createShow(() => kept).getState(), readStills(text)] as const;
      },
      (output) => {
        const [show, stills] = output as readonly [{ at: number }, ReturnType<typeof readStills>];
        expect(show.at).toBeLessThanOrEqual(DECK_LIMITS.slides);
        for (const [, data] of stills) expect(data).toMatch(/^data:image\/(?:png|jpeg);base64,/);
      },
    ));

  it('messages between the two windows', () =>
    survives(
      'messages of the speaker window',
      fc.oneof(
        hostileMessage,
        almost(fc.constant({ kind: 'command', to: 'a', name: 'jump', slide: 3 })),
        almost(fc.constant({ kind: 'bye', from: 'a' })),
      ),
      (message) => readPresenterMessage(message),
      (output) => {
        if (output === null) return;
        expect(['state', 'hello', 'bye', 'command']).toContain((output as { kind: string }).kind);
      },
    ));
});

describe('followers', () => {
  it('links of a lecture', () =>
    survives(
      'follow links',
      fc.oneof(
        hostileText.map((text) => `#follow=${text}`),
        fc
          .tuple(fc.constantFrom('broker', 'topic', '__proto__'), hostileText)
          .map(([name, text]) => `#lecturer=${secret}&${name}=${text}`),
      ),
      (hash) => readFollowLink(hash),
      (output) => {
        if (output === null) return;
        const link = output as NonNullable<ReturnType<typeof readFollowLink>>;
        expect(readFollowLink(writeFollowLink(link))).toEqual(link);
      },
    ));

  it('payloads that nobody signed show nothing', () =>
    survives(
      'unsigned payloads',
      fc.oneof(
        hostileText,
        hostileJson.map((value) => JSON.stringify(value)),
        fc
          .tuple(
            fc.string({ unit: fc.constantFrom('A', 'b', '_'), minLength: 86, maxLength: 86 }),
            hostileText,
          )
          .map((parts) => parts.join('.')),
      ),
      (payload) => {
        let seen = 0;
        const receive = createReceiver({
          ...{ topic, publicKey: key },
          seconds: () => 0,
          onMessage: () => (seen += 1),
        });
        receive(payload);
        readMessage(payload);
        return seen;
      },
      (seen) => expect(seen).toBe(0),
    ));

  it('what a lecturer’s own page could sign by mistake or malice', () =>
    survives(
      'signed payloads',
      fc.oneof(
        almostText(fc.constant({ version: 1, number: 5, view: '?t=1d', playing: true })),
        hostileText,
      ),
      (text) => {
        let shown: boolean | null = null;
        const receive = createReceiver({
          ...{ topic, publicKey: key },
          seconds: () => 0,
          onMessage: (message) => (shown = showMessage(store, message, 0)),
        });
        receive(sign(text, topic, secret));
        return shown;
      },
      sane,
      0.25,
    ));

  it('views of a message', () =>
    survives(
      'views of messages',
      fc
        .tuple(hostileQueries, fc.boolean())
        .map(([view, playing]) =>
          JSON.stringify({ version: 1, number: 1, view: view.slice(0, 2000), playing }),
        ),
      (text) => {
        const message = readMessage(text);
        return message === null ? false : showMessage(store, message, 0);
      },
      sane,
    ));
});

describe('the broker of a room', () => {
  let broker: RoomBroker;
  let server: StaticServer;
  beforeAll(async () => {
    broker = await createRoomBroker({ topic, secret });
    server = await startStaticServer({
      root: 'public',
      host: '127.0.0.1',
      port: 0,
      upgrade: broker.upgrade,
    });
  });
  afterAll(async () => {
    await broker.close();
    await server.close();
  });
  /** MQTT 3.1.1: CONNECT as `id`; SUBSCRIBE to `a`; PUBLISH to `a`. */
  const packets = ['100e00044d5154540402003c00026964', '820600010001610000', '30050001616869'].map(
    (hex) => Buffer.from(hex, 'hex'),
  );
  const bytes = fc
    .array(
      fc.oneof(
        fc.constantFrom(...packets),
        fc.uint8Array({ maxLength: 60 }).map((part) => Buffer.from(part)),
        fc
          .tuple(fc.constantFrom(...packets), fc.nat(20), fc.nat(255))
          .map(([packet, at, value]) => {
            const copy = Buffer.from(packet);
            copy[at % copy.length] = value;
            return copy;
          }),
      ),
      { maxLength: 6 },
    )
    .map((parts) => Buffer.concat(parts));

  it('outlives any bytes, and lets nobody write', () =>
    survives(
      'bytes to the broker',
      bytes,
      async (content) => {
        const socket = new WebSocket(`${server.origin.replace('http', 'ws')}/mqtt`, 'mqtt');
        const heard: string[] = [];
        socket.on('message', (data: Buffer) => heard.push(data.toString('hex')));
        socket.on('error', () => undefined);
        await once(socket, 'open');
        socket.send(content);
        await new Promise((resolve) => setTimeout(resolve, 2));
        socket.terminate();
        return heard;
      },
      // A message that somebody published would come as 30...
      (heard) => expect((heard as string[]).filter((hex) => hex.startsWith('30'))).toEqual([]),
      0.1,
    ));
});
