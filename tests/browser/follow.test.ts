import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newSecret, publicKeyOf } from '../../src/cli/classroom/key-pair';
import { topicOf } from '../../src/contract/follow';
import { openRoom, type Room } from '../sharing/follow/open-room';
import { axe } from './axe';
import { screenshot, useBrowser } from './browser';

const browser = useBrowser();
const secret = newSecret();
const key = publicKeyOf(secret);
const root = fileURLToPath(new URL('../../dist', import.meta.url));
const phone = { viewport: { width: 390, height: 844 } };
const desk = { viewport: { width: 1200, height: 750 } };

let room: Room;
beforeAll(async () => {
  room = await openRoom(topicOf(key), secret, { root });
});
afterAll(() => room.kill());

it('follows the lecturer, explores, goes back, and outlives the broker', async () => {
  const { origin } = room;
  // The connection that is cut on purpose.
  const pages = {
    origin,
    tolerate: [/WebSocket|ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE/],
  };
  const lecturer = await browser.newPage({ ...pages, ...desk });
  await lecturer.goto(`${origin}/?t=24h&tau=0&detail=coarse#lecturer=${secret}`);
  const follower = await browser.newPage({ ...pages, ...phone });
  await follower.goto(`${origin}/?tau=0&detail=coarse#follow=${key}`);
  const note = follower.locator('.follow-note');
  const words = (text: string, timeout = 20_000) =>
    follower.locator(`.follow-note[data-words=${text}]`).waitFor({ timeout });
  await words('following');
  const shows = (time: string) =>
    follower.waitForFunction((t) => location.search.includes(`t=${t}`), time, { polling: 100 });
  await shows('1d');
  expect(await lecturer.evaluate(() => location.href)).not.toContain(secret);
  await lecturer.getByRole('status').getByText('1 person follows.').waitFor();

  // The brain is turned for all.
  await lecturer.locator('.picture [role=application]').focus();
  await lecturer.keyboard.press('ArrowLeft');
  await follower.waitForFunction(() => location.search.includes('camera='), undefined, {
    polling: 100,
  });
  await words('following');

  await follower.keyboard.press('5');
  await words('free');
  await screenshot(follower, 'follow-free');
  const found = await axe(follower).include('.follow').analyze();
  expect(found.violations).toEqual([]);
  await note.getByRole('button', { name: 'Back to the lecturer' }).click();
  await words('following');
  await shows('1d');

  const port = Number(new URL(origin).port);
  await room.kill();
  await words('lost');
  await shows('1d');
  room = await openRoom(topicOf(key), secret, { root, port });
  // Both come back by themselves, after pauses that have grown; the new broker knows nothing before the lecturer does.
  await words('following', 40_000);
  await lecturer.getByRole('button', { name: 'Show code' }).click();
  await screenshot(lecturer, 'follow-lecturer');
});
