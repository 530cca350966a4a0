import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const KIOSK = fileURLToPath(new URL('../../kiosk', import.meta.url));
/** As the guide has it: no quotes, and all that a shell would trip over. */
const LAUNCH =
  '?mode=kiosk&museum=City+Museum&hours=mo-fr 9:00-17:00; sa,su 10:00-18:00&languages=en,de';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(`${tmpdir()}/synaptarium-kiosk-`);
  mkdirSync(`${folder}/bin`);
  program('chromium', 'for each in "$@"; do echo "$each"; done');
  program('curl', 'exit 0');
  writeFileSync(
    `${folder}/kiosk.conf`,
    `# What it is.\nLAUNCH=${LAUNCH}\nPORT=4321\nSITE=\nPROFILE=${folder}/profile\nnot a setting=$(touch ${folder}/run)\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, text: string): void {
  writeFileSync(`${folder}/bin/${name}`, `#!/bin/sh\n${text}\n`);
  chmodSync(`${folder}/bin/${name}`, 0o755);
}

function start(more: Record<string, string> = {}): string[] {
  const { stdout, stderr, status } = spawnSync(`${KIOSK}/start-browser.sh`, {
    encoding: 'utf8',
    env: {
      PATH: `${folder}/bin:/usr/bin:/bin`,
      HOME: folder,
      SETTINGS: `${folder}/kiosk.conf`,
      ...more,
    },
  });
  expect([stderr, status]).toEqual(['', 0]);
  return stdout.trimEnd().split('\n');
}

it('starts the browser with nothing of its own, at the launch link of the settings', () => {
  const given = start();
  expect(given.at(-1)).toBe(`http://127.0.0.1:4321/${LAUNCH}`);
  expect(given).toContain('--kiosk');
  expect(given).toContain(`--user-data-dir=${folder}/profile`);
  // What the environment says counts, and the file is read, not run.
  expect(start({ PORT: '5000', LAUNCH: '?mode=kiosk' }).at(-1)).toBe(
    'http://127.0.0.1:5000/?mode=kiosk',
  );
  expect(existsSync(`${folder}/run`)).toBe(false);
});

it('asks nobody about the crash that a cut of the power left', () => {
  mkdirSync(`${folder}/profile/Default`, { recursive: true });
  const preferences = `${folder}/profile/Default/Preferences`;
  writeFileSync(preferences, '{"profile":{"exit_type":"Crashed","exited_cleanly":false}}');
  writeFileSync(`${folder}/profile/SingletonLock`, '');
  start();
  expect(JSON.parse(readFileSync(preferences, 'utf8'))).toEqual({
    profile: { exit_type: 'Normal', exited_cleanly: true },
  });
  expect(existsSync(`${folder}/profile/SingletonLock`)).toBe(false);
});

it('ends a browser that hung and was left behind, and no other', async () => {
  const leave = (profile: string) =>
    spawn('sh', ['-c', 'sleep 60', 'browser', `--user-data-dir=${profile}`], { stdio: 'ignore' });
  const [hung, other] = [leave(`${folder}/profile`), leave(`${folder}/profile-of-others`)];
  hung.kill('SIGSTOP');
  const ended = once(hung, 'exit');
  start();
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect(other.exitCode).toBeNull();
  other.kill();
});

/** What the watchdog says first about a server that answers with this status; none is a server that is gone. */
async function firstWord(status?: number): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status ?? 500).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  if (status === undefined) await new Promise((resolve) => server.close(resolve));
  const child = spawn(`${KIOSK}/watchdog.sh`, {
    env: {
      PATH: '/usr/bin:/bin',
      SETTINGS: '/nowhere',
      HEARTBEAT: `http://127.0.0.1:${port}/heartbeat`,
      PATIENCE: '1',
      EVERY: '1',
      RESTART: 'echo the browser',
      RESTART_SERVER: 'echo the server',
    },
  });
  const said = await new Promise<string>((resolve) => {
    let text = '';
    child.stdout.on('data', (part) => {
      text += String(part);
      if (text.split('\n').length > 2) resolve(text);
    });
  });
  child.kill();
  server.close();
  return said;
}

it('starts the browser anew when the page is silent, and the server when that is', async () => {
  expect(await firstWord(503)).toContain('\nthe browser\n');
  expect(await firstWord()).toContain('\nthe server\n');
});
