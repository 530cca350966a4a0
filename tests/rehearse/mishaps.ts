import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Exhibit } from './exhibit';
import { processesOf, signalAll } from './processes-of';

/** What is done to a running exhibit. */
export interface Mishap {
  readonly name: string;
  /** Who is to mend it. */
  readonly by: 'page' | 'restart' | 'watchdog' | 'nobody needed';
  befall(exhibit: Exhibit, profile: string, patience: number): Promise<void> | void;
  /** Puts back what no program could mend, such as room on a disk. */
  after?(profile: string): void;
}

const FILLING = 'filling';

/** Fills the disk that the profile lies on to its last block. */
function fill(profile: string): void {
  spawnSync('dd', ['if=/dev/zero', `of=${profile}/${FILLING}`, 'bs=64k'], { stdio: 'ignore' });
}

/** Every file below a folder whose name fits. */
function filesBelow(folder: string, fits: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => fits.test(path) && existsSync(path) && statSync(path).isFile());
}

const seconds = (length: number) => new Promise((resolve) => setTimeout(resolve, length * 1000));

/** @param ownDisk whether the profile lies on a small disk of its own, which may be filled */
export function mishapsOf(ownDisk: boolean): readonly Mishap[] {
  const one =
    (part: Parameters<typeof processesOf>[1], signal: NodeJS.Signals) =>
    (_: Exhibit, profile: string): void =>
      signalAll(processesOf(profile, part), signal);
  return [
    { name: 'the graphics process is killed', by: 'page', befall: one('gpu-process', 'SIGKILL') },
    {
      name: 'the graphics process is killed four times on end',
      by: 'page',
      async befall(_, profile) {
        for (let time = 0; time < 4; time += 1) {
          signalAll(processesOf(profile, 'gpu-process'), 'SIGKILL');
          await seconds(4);
        }
      },
    },
    { name: "the page's process is killed", by: 'watchdog', befall: one('renderer', 'SIGKILL') },
    { name: "the page's process hangs", by: 'watchdog', befall: one('renderer', 'SIGSTOP') },
    { name: 'the browser is killed', by: 'restart', befall: one('browser', 'SIGKILL') },
    { name: 'the browser hangs', by: 'watchdog', befall: one('browser', 'SIGSTOP') },
    {
      name: 'the server is asked to end',
      by: 'nobody needed',
      befall: ({ server }) => server.restart(),
    },
    {
      name: 'all is cut off at once, as the power is',
      by: 'restart',
      befall({ server }, profile) {
        for (const part of ['browser', 'renderer', 'gpu-process'] as const)
          signalAll(processesOf(profile, part), 'SIGKILL');
        server.restart();
      },
    },
    {
      name: 'the settings of the browser are spoilt and it is killed',
      by: 'restart',
      befall(_, profile) {
        writeFileSync(`${profile}/Default/Preferences`, '{"spoilt');
        writeFileSync(`${profile}/Local State`, '');
        signalAll(processesOf(profile, 'browser'), 'SIGKILL');
      },
    },
    {
      name: 'what the browser stores is spoilt and it is killed',
      by: 'restart',
      befall(_, profile) {
        for (const file of filesBelow(profile, /Local Storage|Service Worker|Session Storage/))
          writeFileSync(file, 'spoilt');
        signalAll(processesOf(profile, 'browser'), 'SIGKILL');
      },
    },
    ...(ownDisk
      ? [
          {
            name: 'the disk of the browser is full',
            by: 'nobody needed',
            befall: (_, profile) => fill(profile),
          } satisfies Mishap,
          {
            name: 'the browser is killed while its disk is full',
            by: 'restart',
            befall(_, profile) {
              fill(profile);
              signalAll(processesOf(profile, 'browser'), 'SIGKILL');
            },
            after: (profile) => rmSync(`${profile}/${FILLING}`, { force: true }),
          } satisfies Mishap,
        ]
      : []),
  ];
}
