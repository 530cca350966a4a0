import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface CommandResult {
  readonly ok: boolean;
  /** What it printed, both streams in order; empty if it was shown as it came. */
  readonly output: string;
  readonly seconds: number;
}

export interface CommandOptions {
  readonly timeoutSeconds: number;
  /** Show the output as it comes instead of keeping it. */
  readonly show?: boolean;
}

const running = new Set<ChildProcess>();

/** Ends a command with everything it started. */
function stop(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended on its own in between.
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const child of running) stop(child);
    process.exit(130);
  });
}

/** Runs a program of node_modules/.bin; a hang ends at the time limit, as a failure. */
export function runCommand(
  program: string,
  args: readonly string[],
  { timeoutSeconds, show = false }: CommandOptions,
): Promise<CommandResult> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(`${ROOT}/node_modules/.bin/${program}`, args, {
      cwd: ROOT,
      // Kept output may end up in a log file.
      env: show ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      // A group of its own, so that the time limit also ends what it has started.
      detached: true,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    running.add(child);
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const timer = setTimeout(() => {
      output += `\n${program} was stopped after ${timeoutSeconds} s\n`;
      stop(child);
    }, timeoutSeconds * 1000);
    const finish = (ok: boolean) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ ok, output, seconds: (performance.now() - started) / 1000 });
    };
    child.once('error', (error) => {
      output += `${program}: ${error.message}\n`;
      finish(false);
    });
    child.once('close', (code) => {
      finish(code === 0);
    });
  });
}
