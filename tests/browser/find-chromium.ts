import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const DEBIAN_PACKAGES = ['chromium', 'libgl1-mesa-dri', 'libegl1'];
const INSTALL_TIMEOUT_MS = 15 * 60_000;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .concat(ELSEWHERE)
    .find(isExecutable);
}

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: INSTALL_TIMEOUT_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** Installs Chromium and Mesa's software renderer where this user may; false where not. */
export function installWithApt(): boolean {
  if (process.getuid?.() !== 0 || onPath(['apt-get']) === undefined) return false;
  console.log(`Installing ${DEBIAN_PACKAGES.join(', ')} for the browser tests ...`);
  run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES]);
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  console.log("Downloading Playwright's Chromium for the browser tests ...");
  const cli = fileURLToPath(new URL('../../node_modules/playwright-core/cli.js', import.meta.url));
  run(process.execPath, [cli, 'install', '--with-deps', 'chromium']);
  return existsSync(path) ? path : undefined;
}

/** Path of a Chromium or Chrome: CHROME_PATH, the system's, apt's, Playwright's, in that order. */
export function findChromium(): string {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, which is not an executable file`);
  }
  const found = onPath(NAMES) ?? (installWithApt() ? onPath(NAMES) : undefined) ?? playwrightsOwn();
  if (found !== undefined) return found;
  throw new Error('No Chromium found. Install one, or set CHROME_PATH to a Chromium or Chrome.');
}
