import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startStaticServer, type StaticServer } from '../../../src/cli/server/static-server';

const WATCHDOG = fileURLToPath(new URL('../../../kiosk/watchdog.sh', import.meta.url));
let root: string;
let server: StaticServer;
beforeAll(async () => {
  root = mkdtempSync(`${tmpdir()}/synaptarium-`);
  writeFileSync(`${root}/index.html`, '<!doctype html>');
  server = await startStaticServer({ root, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const BEAT = { version: '1', uptime: 20, ready: 'true', drawing: true, frames: 9, faults: 0 };
const post = async (body: unknown, headers: Record<string, string> = {}): Promise<number> => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const sent = { method: 'POST', body: text, headers };
  return (await fetch(`${server.origin}/heartbeat`, sent)).status;
};
const pulse = async (): Promise<number> => (await fetch(`${server.origin}/heartbeat`)).status;

it('says that the exhibit lives while its page says so', async () => {
  expect(await pulse()).toBe(503);
  expect(await post({ ...BEAT, ready: 'false' })).toBe(204);
  expect(await pulse()).toBe(503);
  expect(await post(BEAT, { Origin: server.origin })).toBe(204);
  const answer = await fetch(`${server.origin}/heartbeat`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ alive: true, seconds: 0, beat: BEAT });
  // On its way from one scale to another.
  expect(await post({ ...BEAT, ready: 'false' })).toBe(204);
  expect(await pulse()).toBe(200);
  expect(await post({ ...BEAT, drawing: false })).toBe(204);
  expect(await pulse()).toBe(503);
  expect(await post({ ...BEAT, ready: 'error' })).toBe(204);
  expect(await pulse()).toBe(503);
});

it('believes neither other sites nor nonsense', async () => {
  await post({ ...BEAT, ready: 'error' });
  expect(await post(BEAT, { 'Sec-Fetch-Site': 'cross-site' })).toBe(400);
  expect(await post(BEAT, { Origin: 'https://other.example' })).toBe(400);
  for (const wrong of [
    '',
    '{',
    '[]',
    { ...BEAT, more: 1 },
    { ...BEAT, frames: -1 },
    'x'.repeat(1e5),
  ])
    expect(await post(wrong)).toBe(400);
  expect(await pulse()).toBe(503);
  expect((await fetch(`${server.origin}/`, { method: 'POST' })).status).toBe(405);
});

/** Runs the watchdog until it has restarted something, or the seconds are over. */
async function watch(seconds: number): Promise<string> {
  const witness = `${root}/restarted`;
  rmSync(witness, { force: true });
  const child = spawn(WATCHDOG, {
    env: {
      ...process.env,
      HEARTBEAT: `${server.origin}/heartbeat`,
      PATIENCE: '2',
      EVERY: '1',
      RESTART: `touch ${witness}`,
    },
  });
  let said = '';
  child.stdout.on('data', (part) => (said += String(part)));
  for (let i = 0; i < seconds * 10 && said === ''; i += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  await new Promise((resolve) => setTimeout(resolve, 200));
  child.kill();
  if (said !== '') expect(readFileSync(witness, 'utf8')).toBe('');
  return said;
}

it('lets the watchdog start anew what is dead, and leave what lives', async () => {
  await post(BEAT);
  expect(await watch(3)).toBe('');
  await post({ ...BEAT, drawing: false });
  expect(await watch(10)).toMatch(/^no life for \d+ s: touch /);
});
