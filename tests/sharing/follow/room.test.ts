import mqtt from 'mqtt';
import { afterEach, expect, it, vi } from 'vitest';
import { createRoomBroker } from '../../../src/cli/classroom/broker';
import { startStaticServer } from '../../../src/cli/server/static-server';
import { topicOf } from '../../../src/contract/follow';
import { connect } from '../../../src/sharing/follow/connection';
import { follow, type FollowerState } from '../../../src/sharing/follow/follower';
import { LECTURER, startLecture, type LecturerState } from '../../../src/sharing/follow/lecturer';
import { createReceiver } from '../../../src/sharing/follow/receiver';
import { newSecret, publicKeyOf, sign } from '../../../src/sharing/follow/signature';
import { fakeApp } from '../fake-app';

const FOLLOWERS = 50;
const secret = newSecret();
const publicKey = publicKeyOf(secret);
const topic = topicOf(publicKey);
const seconds = (): number => performance.now() / 1000;
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function openRoom(port: number) {
  const broker = await createRoomBroker({ topic, secret });
  const server = await startStaticServer({
    root: 'public',
    host: '127.0.0.1',
    port,
    upgrade: broker.upgrade,
  });
  const end = async (): Promise<void> => {
    await broker.close();
    await server.close();
  };
  return { url: `${server.origin.replace('http', 'ws')}/mqtt`, end };
}

const soon = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 50 });

it('leads fifty followers, and again after the broker was gone', { timeout: 60_000 }, async () => {
  let room = await openRoom(0);
  ends.push(() => room.end());
  const { url } = room;
  const { store } = fakeApp('?t=24h');
  let lecturer: LecturerState | undefined;
  ends.push(
    startLecture({
      store,
      url,
      topic: null,
      secret,
      user: { name: LECTURER, password: secret },
      seconds,
      milliseconds: () => Date.now(),
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
  late.store.getState().actions.setScale('circuit');
  expect(state?.hooked).toBe(false);
  store.getState().actions.seek(72);
  await soon(() => expect(new Set(views)).toEqual(new Set(['?t=3d'])));
  expect(hour()).toBe(24);
  follower.back();
  await soon(() => expect(hour()).toBe(72));
  expect(late.store.getState().scale).toBe('brain');

  await room.end();
  await soon(() => expect([state?.status, lecturer?.status]).toEqual(['lost', 'lost']));
  store.getState().actions.seek(168);
  expect(hour()).toBe(72);
  expect(state?.hooked).toBe(true);
  room = await openRoom(Number(new URL(url).port));
  await soon(() => expect(new Set(views)).toEqual(new Set(['?t=7d'])));
  await soon(() => expect(hour()).toBe(168));
  expect([state?.status, state?.hooked]).toEqual(['connected', true]);
});

it('lets nobody write, listen elsewhere or pose as the lecturer', { timeout: 30_000 }, async () => {
  const room = await openRoom(0);
  ends.push(() => room.end());
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
  const granted = await reader.subscribeAsync([topic, '#', `${topic}/followers`]).catch(() => []);
  expect(granted.filter(({ qos }) => qos !== 128).map((each) => each.topic)).not.toContain('#');

  const writer = mqtt.connect(room.url, { reconnectPeriod: 0 });
  ends.push(() => writer.end(true));
  let closed = false;
  writer.on('close', () => (closed = true));
  writer.publish(topic, sign('{}', topic, secret), { retain: true });
  await soon(() => expect(closed).toBe(true));
  expect(heard.filter((from) => from === topic)).toEqual([]);
});
