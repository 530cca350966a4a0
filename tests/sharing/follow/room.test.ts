import { Aedes } from 'aedes';
import mqtt from 'mqtt';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { createWebSocketStream, WebSocketServer } from 'ws';
import { topicOf } from '../../../src/contract/follow';
import { connect } from '../../../src/sharing/follow/connection';
import { follow, type FollowerState } from '../../../src/sharing/follow/follower';
import { LECTURER, startLecture, type LecturerState } from '../../../src/sharing/follow/lecturer';
import { createReceiver } from '../../../src/sharing/follow/receiver';
import { newSecret, publicKeyOf, sign } from '../../../src/sharing/follow/signature';
import { createShow } from '../../../src/store/slides/show';
import { fakeApp } from '../fake-app';
import { openRoom } from './open-room';

const FOLLOWERS = 50;
const secret = newSecret();
const publicKey = publicKeyOf(secret);
const topic = topicOf(publicKey);
const seconds = (): number => performance.now() / 1000;
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const soon = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 50 });

it(
  'leads fifty followers, and again after the broker was killed',
  { timeout: 60_000 },
  async () => {
    let room = await openRoom(topic, secret);
    ends.push(() => room.kill());
    const { url } = room;
    const { store } = fakeApp('?t=24h');
    let lecturer: LecturerState | undefined;
    const show = createShow(() => null);
    ends.push(
      startLecture({
        store,
        url,
        topic: null,
        secret,
        user: { name: LECTURER, password: secret },
        seconds,
        milliseconds: () => Date.now(),
        hold: {
          held: () => show.getState().held,
          subscribe: (listener) => show.subscribe(listener),
        },
        onState: (state) => (lecturer = state),
      }),
    );
    const views: string[] = Array.from({ length: FOLLOWERS }, () => '');
    for (let i = 0; i < FOLLOWERS; i += 1) {
      const receive = createReceiver({
        topic,
        publicKey,
        seconds,
        onMessage: ({ view }) => (views[i] = view),
      });
      const connection = connect({
        url,
        topics: [topic],
        onStatus: () => undefined,
        onPayload: (_, payload) => receive(payload),
      });
      ends.push(() => connection.close());
    }
    await soon(() => expect(new Set(views)).toEqual(new Set(['?t=1d'])));
    await soon(() => expect(lecturer?.followers).toBe(FOLLOWERS));

    // One with a whole scene, who comes late, unhooks and goes back.
    const late = fakeApp('?t=-1d');
    let state: FollowerState | undefined;
    const follower = follow({
      store: late.store,
      url,
      topic,
      publicKey,
      seconds,
      onState: (next) => (state = next),
    });
    ends.push(() => follower.stop());
    const hour = (): number => late.store.getState().playback.anchorHours;
    await soon(() => expect(hour()).toBe(24));
    // The picture says by itself where a flight came to rest: nobody has done anything.
    late.store.getState().actions.standCamera({ turn: 12, tilt: 0, zoom: 0 });
    expect(state?.hooked).toBe(true);
    late.store.getState().actions.setScale('circuit');
    expect(state?.hooked).toBe(false);
    store.getState().actions.seek(72);
    await soon(() => expect(new Set(views)).toEqual(new Set(['?t=3d'])));
    expect(hour()).toBe(24);
    follower.back();
    await soon(() => expect(hour()).toBe(72));
    expect(late.store.getState().scale).toBe('brain');

    // What is prepared behind a held picture is nobody's to see, not even of one who comes now.
    show.setState({ held: true });
    store.getState().actions.seek(100);
    const joined: string[] = [];
    const joining = connect({
      url,
      topics: [topic],
      onStatus: () => undefined,
      onPayload: (_, payload) => joined.push(payload),
    });
    ends.push(() => joining.close());
    await soon(() => expect(joined.length).toBeGreaterThan(1));
    expect(joined.filter((payload) => !payload.includes('?t=3d'))).toEqual([]);
    expect([...new Set(views), hour()]).toEqual(['?t=3d', 72]);
    show.setState({ held: false });
    await soon(() => expect(hour()).toBe(100));

    await room.kill();
    await soon(() => expect([state?.status, lecturer?.status]).toEqual(['lost', 'lost']));
    store.getState().actions.seek(168);
    expect(hour()).toBe(100);
    expect(state?.hooked).toBe(true);
    room = await openRoom(topic, secret, { port: Number(new URL(url).port) });
    await soon(() => expect(new Set(views)).toEqual(new Set(['?t=7d'])));
    await soon(() => expect(hour()).toBe(168));
    expect([state?.status, state?.hooked]).toEqual(['connected', true]);
  },
);

it('is led on by a lecturer whose calendar was set back, also on another computer', async () => {
  const room = await openRoom(topic, secret);
  ends.push(() => room.kill());
  const follower = fakeApp('?t=-1d');
  const following = follow({
    ...{ store: follower.store, url: room.url, topic, publicKey, seconds },
    onState: () => undefined,
  });
  ends.push(() => following.stop());
  const hour = (): number => follower.store.getState().playback.anchorHours;
  let lecturer: LecturerState | undefined;
  const lead = (search: string, calendar: number): (() => void) =>
    startLecture({
      store: fakeApp(search).store,
      ...{ url: room.url, topic: null, secret, seconds },
      user: { name: LECTURER, password: secret },
      milliseconds: () => calendar,
      onState: (state) => (lecturer = state),
    });
  const stop = lead('?t=24h', Date.UTC(2030, 0, 1));
  await soon(() => expect(hour()).toBe(24));
  stop();
  ends.push(lead('?t=72h', Date.UTC(2027, 0, 1)));
  await soon(() => expect(hour()).toBe(72));
  // Who leads reads what was said last, and is no follower for it.
  await soon(() => expect(lecturer?.followers).toBe(1));
});

it('goes on where a broker lets it write but not read', async () => {
  const room = await openRoom(topic, secret);
  ends.push(() => room.kill());
  const statuses: string[] = [];
  const refusedReading = connect({
    url: room.url,
    topics: ['not/for/you'],
    mayBeDeaf: true,
    onStatus: (status) => statuses.push(status),
    onPayload: () => undefined,
  });
  ends.push(() => refusedReading.close());
  await soon(() => expect(statuses.at(-1)).toBe('connected'));
});

it('goes on where a broker hangs up on who asks to read', async () => {
  const broker = await Aedes.createBroker({ authorizeSubscribe: (client) => client?.close() });
  const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(sockets, 'listening');
  sockets.on('connection', (socket, request) => {
    const stream = createWebSocketStream(socket);
    stream.on('error', () => stream.destroy());
    broker.handle(stream, request);
  });
  ends.push(
    () => broker.close(),
    () => sockets.close(),
  );
  const heard: string[] = [];
  broker.on('publish', ({ topic: on }) => heard.push(on));
  const statuses: string[] = [];
  const writing = connect({
    url: `ws://127.0.0.1:${(sockets.address() as AddressInfo).port}/mqtt`,
    topics: [topic],
    mayBeDeaf: true,
    onStatus: (status) => statuses.push(status),
    onPayload: () => undefined,
  });
  ends.push(() => writing.close());
  await soon(() => expect(statuses.at(-1)).toBe('connected'));
  expect(writing.publish(topic, 'said')).toBe(true);
  await soon(() => expect(heard).toContain(topic));
});

it('lets nobody write, listen elsewhere or pose as the lecturer', { timeout: 30_000 }, async () => {
  const room = await openRoom(topic, secret);
  ends.push(() => room.kill());
  const statuses: string[] = [];
  const poser = connect({
    url: room.url,
    topics: [],
    user: { name: LECTURER, password: newSecret() },
    onStatus: (status) => statuses.push(status),
    onPayload: () => undefined,
  });
  ends.push(() => poser.close());
  await soon(() => expect(statuses.at(-1)).toBe('refused'));

  const heard: string[] = [];
  const reader = mqtt.connect(room.url, { reconnectPeriod: 0 });
  ends.push(() => reader.end(true));
  reader.on('message', (from) => heard.push(from));
  // The broker grants its own topic and refuses the others in the same answer, which the client takes for a failure.
  const refused = await reader.subscribeAsync([topic, '#', `${topic}/followers`]).then(
    () => null,
    (error: unknown) => String(error),
  );
  expect(refused).toContain('Unspecified error');

  const writer = mqtt.connect(room.url, { reconnectPeriod: 0 });
  ends.push(() => writer.end(true));
  let closed = false;
  writer.on('close', () => (closed = true));
  writer.publish(topic, sign('{}', topic, secret), { retain: true });
  await soon(() => expect(closed).toBe(true));
  expect(heard).toEqual([]);
  // What the lecturer says is heard all the same, and that is all there is to hear.
  const lead = mqtt.connect(room.url, {
    ...{ reconnectPeriod: 0, username: LECTURER, password: secret },
  });
  ends.push(() => lead.end(true));
  lead.publish(topic, 'said', { retain: true });
  await soon(() => expect(heard).toEqual([topic]));
});
