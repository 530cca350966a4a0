import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfMissing } from '../bench/site';
import { startDisplay } from '../engines/display';
import { startExhibit, type Exhibit } from './exhibit';
import { mishapsOf } from './mishaps';

// `npm run exhibit:rehearse`: an exhibit as kiosk/ sets it up, with its own scripts and a Chromium that has a window, on a screen in
// memory; everything that can befall it befalls it, and how long it takes until the page says again that it draws is printed. On
// Debian: apt-get install chromium xvfb curl. `--patience 90` is the time that the settings of an exhibit give.
const { values } = parseArgs({
  options: {
    patience: { type: 'string', default: '40' },
    only: { type: 'string', default: '' },
    keep: { type: 'boolean', default: false },
  },
});
const patience = Number(values.patience);
if (!(patience >= 30)) {
  console.error('--patience takes seconds, 30 at least: the page is heard of every 15');
  process.exit(2);
}
/** Which mishaps, where not all of them: a pattern for their names. */
const only = new RegExp(values.only);
const EVERY = 3;
/** Beyond what the watchdog waits: for a start on a slow machine. */
const START_SECONDS = 120;
/** Software drawing, and no sandbox for root, who is who runs this in a container. */
const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...['--use-gl=angle', '--use-angle=gl-egl', '--ignore-gpu-blocklist'],
  '--window-size=1080,1920',
];
const LAUNCH = '?mode=kiosk&detail=coarse&screen=398x708&museum=City Museum&languages=en,de';
/** Seconds by which two whole numbers of them may be off together; nothing starts anew within as many. */
const ROUNDING = 2;
/** Room for a profile with the whole site kept in it, megabytes. */
const DISK_MEGABYTES = 160;

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(existsSync);
}

/** Gives the profile a small disk of its own, where the system lets one be made. */
function mountDisk(folder: string): boolean {
  const args = ['-t', 'tmpfs', '-o', `size=${DISK_MEGABYTES}m`, 'tmpfs', folder];
  return process.getuid?.() === 0 && spawnSync('mount', args, { stdio: 'ignore' }).status === 0;
}

/** Seconds until the page says that it draws, and a new one where only a new start helps; null if none does in time. */
async function untilAlive(exhibit: Exhibit, anew: boolean, limit: number): Promise<number | null> {
  const from = performance.now();
  const passed = () => (performance.now() - from) / 1000;
  while (passed() < limit) {
    const pulse = await exhibit.pulse();
    // What was said before it happened says nothing.
    const ago = pulse?.seconds ?? Infinity;
    const began = ago + (pulse?.beat?.uptime ?? Infinity);
    if (pulse?.alive === true && ago < passed() - 1 && (!anew || began < passed() - ROUNDING))
      return passed();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return null;
}

const display = onPath('Xvfb');
const missing = ['Xvfb', 'curl'].filter((name) => onPath(name) === undefined);
if (display === undefined || missing.length > 0 || process.platform !== 'linux') {
  console.log(`left out: this needs Linux with ${missing.join(' and ') || 'Xvfb and curl'}`);
  process.exit(0);
}
await buildIfMissing();
const folder = mkdtempSync(`${tmpdir()}/synaptarium-rehearsal-`);
const profile = `${folder}/profile`;
mkdirSync(profile);
const ownDisk = mountDisk(profile);
if (!ownDisk) console.log('full disk: left out, since no disk can be made here');
const screen = await startDisplay(display, '1080x1920');
const exhibit = await startExhibit({
  ...{ folder, profile, display: screen.name, flags: FLAGS, launch: LAUNCH, patience },
  every: EVERY,
});
let failed = 0;
try {
  console.log(`what happens | seconds until the page draws again | watchdog | browser started`);
  const told = async (name: string, by: string, limit: number): Promise<void> => {
    const [orders, starts] = [exhibit.mended(), exhibit.browser.starts()];
    const anew = by === 'restart' || by === 'watchdog';
    const took = await untilAlive(exhibit, anew, limit);
    const mended = exhibit.mended() - orders;
    const started = exhibit.browser.starts() - starts;
    const asExpected =
      took !== null && (by === 'watchdog' ? mended > 0 : mended === 0) && (anew || started === 0);
    if (!asExpected) failed += 1;
    console.log(
      `${name} | ${took === null ? 'NEVER' : took.toFixed(0)} | ${mended} | ${started}${asExpected ? '' : ' | NOT AS EXPECTED'}`,
    );
  };
  await told('it is switched on', 'restart', START_SECONDS);
  // Until the whole site is kept.
  await new Promise((resolve) => setTimeout(resolve, 15_000));
  for (const { name, by, befall, after } of mishapsOf(ownDisk)) {
    if (!only.test(name)) continue;
    await new Promise((resolve) => setTimeout(resolve, 2000 * ROUNDING));
    await befall(exhibit, profile, patience);
    await told(name, by, 2 * patience + START_SECONDS);
    after?.(profile);
  }
} finally {
  await exhibit.end();
  await screen.stop();
  if (ownDisk) spawnSync('umount', ['-l', profile]);
  if (values.keep) console.log(`settings and logs: ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}
if (failed > 0) process.exitCode = 1;
