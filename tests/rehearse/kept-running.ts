import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';

/** What systemd does for a unit of `kiosk/systemd`: starts a program again whenever it ends, and ends it when told. */
export interface KeptRunning {
  /** How often it was started. */
  starts(): number;
  /** `systemctl restart`: asks it to end, wakes it if it was stopped, and ends it after `graceSeconds`. */
  restart(): void;
  /** For good. */
  end(): Promise<void>;
}

interface Program {
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** File that takes what it says. */
  readonly log: string;
  /** Seconds before it is started again; `RestartSec` of its unit. */
  readonly pause: number;
  /** Seconds that it has to end in; `TimeoutStopSec` of its unit. */
  readonly grace: number;
}

export function keepRunning({ command, cwd, env, log, pause, grace }: Program): KeptRunning {
  const [program, ...args] = command;
  const output = openSync(log, 'a');
  let starts = 0;
  let ending = false;
  let child: ChildProcess;
  const signal = (name: NodeJS.Signals, pid = child.pid): void => {
    try {
      // With all that it has started.
      if (pid !== undefined) process.kill(-pid, name);
    } catch {
      // It is gone.
    }
  };
  const ask = (): void => {
    const { pid } = child;
    signal('SIGTERM', pid);
    signal('SIGCONT', pid);
    setTimeout(() => signal('SIGKILL', pid), grace * 1000).unref();
  };
  const start = (): void => {
    starts += 1;
    child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', output, output] });
    child.once('exit', () => {
      // What it has left behind ends with it.
      signal('SIGKILL');
      if (!ending) setTimeout(start, pause * 1000);
    });
  };
  start();
  process.once('exit', () => signal('SIGKILL'));
  return {
    starts: () => starts,
    restart: ask,
    end() {
      ending = true;
      return new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) {
          resolve();
          return;
        }
        child.once('exit', () => resolve());
        ask();
      });
    },
  };
}
