import AxeBuilder from '@axe-core/playwright';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRoomBroker } from '../../src/cli/classroom/broker';
import { newSecret, publicKeyOf } from '../../src/cli/classroom/key-pair';
import { startStaticServer } from '../../src/cli/server/static-server';
import { topicOf } from '../../src/contract/follow';
import { screenshot, useBrowser } from './browser';

const browser = useBrowser();
const secret = newSecret();
const key = publicKeyOf(secret);
const root = fileURLToPath(new URL('../../dist', import.meta.url));
const small = { viewport: { width: 700, height: 500 } };

async function openRoom(port: number) {
  const broker = await createRoomBroker({ topic: topicOf(key), secret });
  const server = await startStaticServer({
    root,
    host: '127.0.0.1',
    port,
    upgrade: broker.upgrade,
  });
  const close = async (): Promise<void> => {
    await broker.close();
    await server.close();
  };
  return { origin: server.origin, close };
}
let room: Awaited<ReturnType<typeof openRoom>>;
beforeAll(async () => {
  room = await openRoom(0);
});
afterAll(() => room.close());

it('follows the lecturer, explores, goes back, and outlives the broker', async () => {
  const { origin } = room;
  // The connection that is cut on purpose.
  const options = {
    ...small,
    origin,
    tolerate: [/WebSocket|ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE/],
  };
  const lecturer = await browser.newPage(options);
  await lecturer.goto(`${origin}/?t=24h&tau=0&detail=coarse#lecturer=${secret}`);
  const follower = await browser.newPage(options);
  await follower.goto(`${origin}/?tau=0&detail=coarse#follow=${key}`);
  const note = follower.locator('.follow-note');
  const words = (text: string) =>
    follower.locator(`.follow-note[data-words=${text}]`).waitFor({ timeout: 20_000 });
  await words('following');
  const shows = (time: string) =>
    follower.waitForFunction((t) => location.search.includes(`t=${t}`), time, { polling: 100 });
  await shows('1d');
  expect(await lecturer.evaluate(() => location.href)).not.toContain(secret);
  await lecturer.getByText('1 follows.').waitFor();

  await follower.keyboard.press('5');
  await follower.locator('#timeline [role=slider], [role=slider]').first().press('ArrowRight');
  await words('free');
  await screenshot(follower, 'follow-free');
  const found = await new AxeBuilder({ page: follower as never }).include('.follow').analyze();
  expect(found.violations).toEqual([]);
  await note.getByRole('button', { name: 'Back to the lecturer' }).click();
  await words('following');
  await shows('1d');

  const port = Number(new URL(origin).port);
  await room.close();
  await words('lost');
  await shows('1d');
  room = await openRoom(port);
  await words('following');
  await lecturer.getByRole('button', { name: 'Show code' }).click();
  await screenshot(lecturer, 'follow-lecturer');
});
