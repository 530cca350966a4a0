import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Room {
  readonly origin: string;
  /** Address of its broker. */
  readonly url: string;
  /** Without a farewell, as a computer that loses its power. */
  kill(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('room-process.ts', import.meta.url));

/** Opens a room in a process of its own. @param root what its server gives away */
export async function openRoom(
  topic: string,
  secret: string,
  { root = 'public', port = 0 } = {},
): Promise<Room> {
  const room = spawn(
    process.execPath,
    ['--import', 'tsx', PROGRAM, topic, secret, root, String(port)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(room, 'exit');
  const said = createInterface(room.stdout);
  const first = await Promise.race([once(said, 'line'), ended]);
  const origin = String(first[0]);
  if (!origin.startsWith('http')) throw new Error(`The room did not open: ${origin}`);
  return {
    origin,
    url: `${origin.replace('http', 'ws')}/mqtt`,
    async kill() {
      room.kill('SIGKILL');
      await ended;
    },
  };
}
