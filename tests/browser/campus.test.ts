import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newSecret, publicKeyOf } from '../../src/cli/classroom/key-pair';
import { startStaticServer, type StaticServer } from '../../src/cli/server/static-server';
import { topicOf } from '../../src/contract/follow';
import { openRoom, type Room } from '../sharing/follow/open-room';
import { useBrowser } from './browser';

const browser = useBrowser();
const secret = newSecret();
const key = publicKeyOf(secret);
const root = fileURLToPath(new URL('../../dist', import.meta.url));

/** A broker of its own, at another port than the site: another origin, as a campus has it. */
let campus: Room;
let site: StaticServer;
beforeAll(async () => {
  campus = await openRoom(topicOf(key), secret);
  const origin = campus.url.replace(/\/mqtt$/, '');
  site = await startStaticServer({
    ...{ root, host: '127.0.0.1', port: 0 },
    broker: { origin, address: campus.url },
  });
});
afterAll(async () => {
  await site.close();
  await campus.kill();
});

it('leads over the broker that the site was started for, and asks no other that a link names', async () => {
  const { origin } = site;
  const size = { viewport: { width: 1000, height: 700 } };
  const lecturer = await browser.newPage({ origin, ...size });
  const sockets: string[] = [];
  lecturer.on('websocket', (socket) => sockets.push(socket.url()));
  await lecturer.goto(`${origin}/?t=24h&tau=0&detail=coarse&panel=share`);
  await lecturer.locator('[data-part=follow] button[aria-expanded]').click();
  const form = lecturer.locator('[data-part=follow] form');
  // The site knows its broker; what the lecturer has is typed in.
  expect(await form.getByLabel('Address of the broker').inputValue()).toBe(campus.url);
  await form.getByLabel('Secret of your lecture').fill(secret);
  await form.getByLabel('User').fill('lecturer');
  await form.getByLabel('Password').fill(secret);
  await form.getByRole('button', { name: 'Start' }).click();
  await lecturer.locator('.follow-note[data-words=live]').waitFor();
  expect(new Set(sockets)).toEqual(new Set([campus.url]));

  const student = await browser.newPage({ origin, ...size });
  const asked: string[] = [];
  student.on('websocket', (socket) => asked.push(socket.url()));
  const link = (broker: string) =>
    `${origin}/?tau=0&detail=coarse#follow=${key}&broker=${encodeURIComponent(broker)}`;
  await student.goto(link('ws://127.0.0.1:9/mqtt'), { waitUntil: 'domcontentloaded' });
  await student.locator('.follow-note[data-words=barred]').waitFor();
  expect(asked).toEqual([]);
  await student.goto('about:blank');
  await student.goto(link(campus.url), { waitUntil: 'domcontentloaded' });
  await student.locator('.follow-note[data-words=following]').waitFor();
  await student.waitForFunction(() => location.search.includes('t=1d'), undefined, { polling: 50 });
  expect(new Set(asked)).toEqual(new Set([campus.url]));
});
