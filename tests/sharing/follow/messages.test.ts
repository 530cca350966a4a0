import { describe, expect, it } from 'vitest';
import { publicKeyOf as nodePublicKeyOf } from '../../../src/cli/classroom/key-pair';
import { readFollowLink, writeFollowLink } from '../../../src/contract/follow';
import { createReceiver } from '../../../src/sharing/follow/receiver';
import { newSecret, publicKeyOf, sign } from '../../../src/sharing/follow/signature';
import { showMessage, viewText } from '../../../src/sharing/follow/view-message';
import { fakeApp } from '../fake-app';

const secret = newSecret();
const publicKey = publicKeyOf(secret);
const topic = 'synaptarium/test';
const message = (number: number, view = '?t=24h', playing = false) =>
  JSON.stringify({ version: 1, number, view, playing });

function receiver(now = { at: 0 }) {
  const seen: number[] = [];
  const receive = createReceiver({
    topic,
    publicKey,
    seconds: () => now.at,
    onMessage: ({ number }) => seen.push(number),
  });
  return { seen, receive, now };
}

it('agrees with another implementation about the key that goes with a secret', () => {
  expect(publicKey).toBe(nodePublicKeyOf(secret));
});

describe('what is received', () => {
  it('is let through when signed, and only once and in order', () => {
    const { seen, receive } = receiver();
    const first = sign(message(1), topic, secret);
    receive(first);
    receive(first);
    receive(sign(message(3), topic, secret));
    receive(sign(message(2), topic, secret));
    expect(seen).toEqual([1, 3]);
  });

  it('is ignored when unsigned, forged, changed, or signed for another topic', () => {
    const { seen, receive } = receiver();
    const good = sign(message(5), topic, secret);
    receive(message(5));
    receive(sign(message(5), topic, newSecret()));
    receive(good.replace('"number":5', '"number":6'));
    receive(sign(message(5), 'synaptarium/other', secret));
    expect(seen).toEqual([]);
    receive(good);
    expect(seen).toEqual([5]);
  });

  it('is not looked at beyond twenty a second', () => {
    const { seen, receive, now } = receiver();
    for (let i = 0; i < 30; i += 1) receive('x');
    receive(sign(message(1), topic, secret));
    expect(seen).toEqual([]);
    now.at = 1;
    receive(sign(message(1), topic, secret));
    expect(seen).toEqual([1]);
  });
});

describe('the link of a lecture', () => {
  it('comes back as it was written', () => {
    for (const role of ['follower', 'lecturer'] as const)
      for (const broker of [null, 'wss://mqtt.example.edu:8084/mqtt'])
        for (const own of [null, 'campus/room-1']) {
          const link = { role, key: publicKey, broker, topic: own };
          expect(readFollowLink(writeFollowLink(link))).toEqual(link);
        }
  });

  it('is refused with anything but a websocket or a plain topic', () => {
    const base = `#follow=${publicKey}`;
    for (const rest of [
      '&broker=javascript:1',
      '&broker=https://a.b',
      '&topic=%23',
      '&topic=a/%2B',
    ])
      expect(readFollowLink(base + rest)).toBeNull();
    expect(readFollowLink('#follow=short')).toBeNull();
  });
});

describe('a message is shown', () => {
  it('with everything that is steered, and plays', () => {
    const lecturer = fakeApp('?t=7d&scale=synapse&compare=ssri&select=bdnf&rate=2&lang=de');
    const follower = fakeApp('?lang=fr&theme=light');
    const view = viewText(lecturer.store.getState(), 168) ?? '';
    expect(view).not.toContain('lang');
    const shown = { version: 1 as const, number: 1, view, playing: true };
    expect(showMessage(follower.store, shown, 0)).toBe(true);
    const state = follower.store.getState();
    expect(viewText(state, 168)).toBe(view);
    expect(state.playback.playing).toBe(true);
    expect([state.language, state.theme]).toEqual(['fr', 'light']);
  });

  it('as the lecturer sees it: turned, at rest at the same instant, from the same seed', () => {
    const lecturer = fakeApp('?t=1d&camera=40,-10,0.2&tau=7.5&seed=9');
    const follower = fakeApp('?lang=fr');
    const show = (view: string, number: number): boolean =>
      showMessage(follower.store, { version: 1, number, view, playing: false }, 0);
    show(viewText(lecturer.store.getState(), 24) ?? '', 1);
    const turned = follower.store.getState();
    expect(turned.camera).toEqual({ turn: 40, tilt: -10, zoom: 0.2 });
    expect(turned.seed).toBe(9);
    expect(turned.display).toMatchObject({ running: false, anchorTau: 7.5 });
    // Said again, it leaves the picture alone.
    show(viewText(lecturer.store.getState(), 24) ?? '', 2);
    expect(follower.store.getState().camera).toBe(turned.camera);
    show('?t=1d', 3);
    const { camera, look, display, seed } = follower.store.getState();
    expect([camera, look, display.running, seed]).toEqual([null, { view: 'standing' }, true, 1]);
  });

  it('without motion to whoever asked for less of it', () => {
    const { store } = fakeApp('?motion=reduced');
    showMessage(store, { version: 1, number: 1, view: '?t=1d', playing: false }, 0);
    expect(store.getState().display.running).toBe(false);
  });

  it('only whole: one part that makes no sense leaves all as it was', () => {
    const { store } = fakeApp('?t=24h');
    const before = viewText(store.getState(), 24);
    const half = { version: 1 as const, number: 1, view: '?t=7d&scale=moon', playing: true };
    expect(showMessage(store, half, 0)).toBe(false);
    expect(viewText(store.getState(), 24)).toBe(before);
    expect(store.getState().playback.playing).toBe(false);
  });
});
