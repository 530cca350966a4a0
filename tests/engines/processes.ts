import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

const READY_MS = 60_000;

/** A program that runs beside the test until it is stopped, with everything that it starts. */
export interface Running {
  /** Resolves with the match once its output shows it. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  stop(): Promise<void>;
}

function end(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // It ended on its own in between.
  }
}

export function start(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Running {
  const options: SpawnOptions = {
    env: { ...process.env, ...env },
    // A group of its own, so that what it starts ends with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  };
  const child = spawn(program, args, options);
  let output = '';
  let gone: string | undefined;
  const looks = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-100_000);
    for (const look of looks) look();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<void>((resolve) => {
    const leave = (why: string): void => {
      gone = why;
      for (const look of looks) look();
      resolve();
    };
    child.once('error', (error) => leave(error.message));
    child.once('exit', (code) => leave(`ended with ${code}`));
  });
  const onExit = (): void => end(child, 'SIGKILL');
  process.once('exit', onExit);
  return {
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const finish = (result: RegExpExecArray | Error): void => {
          looks.delete(look);
          clearTimeout(timer);
          if (result instanceof Error) reject(result);
          else resolve(result);
        };
        const look = (): void => {
          const match = pattern.exec(output);
          if (match !== null) finish(match);
          else if (gone !== undefined) finish(new Error(`${program}: ${gone}\n${output}`));
        };
        const timer = setTimeout(
          () => finish(new Error(`${program} did not start:\n${output}`)),
          READY_MS,
        );
        looks.add(look);
        look();
      }),
    async stop() {
      process.off('exit', onExit);
      end(child, 'SIGTERM');
      const kill = setTimeout(() => end(child, 'SIGKILL'), 5000);
      await ended;
      clearTimeout(kill);
    },
  };
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
