import { readdirSync, readFileSync } from 'node:fs';

/** Part of a browser that a process is; the browser itself names no type. */
export type BrowserPart = 'browser' | 'renderer' | 'gpu-process';

function argumentsOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/);
  } catch {
    return [];
  }
}

/** Ids of the processes of the browser that has this profile, by what they are. Linux only. */
export function processesOf(profile: string, part: BrowserPart): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const given = argumentsOf(pid);
      const type = given.find((each) => each.startsWith('--type='))?.slice('--type='.length);
      return given.includes(`--user-data-dir=${profile}`) && (type ?? 'browser') === part;
    })
    .map(Number);
}

export function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids)
    try {
      process.kill(pid, signal);
    } catch {
      // It ended in between.
    }
}
