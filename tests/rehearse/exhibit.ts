import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import * as v from 'valibot';
import { beatSchema } from '../../src/contract/heartbeat';
import { freePort } from '../engines/processes';
import { ROOT } from '../runner/run-command';
import { keepRunning, type KeptRunning } from './kept-running';

const pulseSchema = v.object({
  alive: v.boolean(),
  seconds: v.nullable(v.number()),
  beat: v.nullable(beatSchema),
});
export type Pulse = v.InferOutput<typeof pulseSchema>;

/** The exhibit as `kiosk/` sets it up: server, browser and watchdog, each kept running. */
export interface Exhibit {
  readonly server: KeptRunning;
  readonly browser: KeptRunning;
  /** What the server says of the page; null if it does not answer. */
  pulse(): Promise<Pulse | null>;
  /** How often the watchdog had something started anew. */
  mended(): number;
  end(): Promise<void>;
}

export interface Setting {
  /** Folder for settings and logs. */
  readonly folder: string;
  readonly profile: string;
  readonly display: string;
  readonly flags: readonly string[];
  readonly launch: string;
  /** Seconds without life after which the watchdog acts, and between its looks. */
  readonly patience: number;
  readonly every: number;
}

/** Takes what the watchdog asks for, in the place of systemd. */
async function takeOrders(order: (name: string) => void): Promise<{
  readonly origin: string;
  close(): void;
}> {
  const server = createServer((request, response) => {
    order((request.url ?? '').slice(1));
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

export async function startExhibit(setting: Setting): Promise<Exhibit> {
  const { folder, profile, display, flags, launch, patience, every } = setting;
  const port = await freePort();
  writeFileSync(
    `${folder}/kiosk.conf`,
    `LAUNCH=${launch}\nPORT=${port}\nSITE=\nPROFILE=${profile}\nPATIENCE=${patience}\nBROWSER_FLAGS=${flags.join(' ')}\n`,
  );
  const { PATH = '', HOME = folder } = process.env;
  const env = { PATH, HOME, DISPLAY: display, SETTINGS: `${folder}/kiosk.conf` };
  const common = { cwd: ROOT, grace: 10 };
  // As the units have it.
  const server = keepRunning({
    ...common,
    command: [`${ROOT}/node_modules/.bin/tsx`, 'src/cli/serve.ts'],
    env: { ...env, PORT: String(port) },
    log: `${folder}/server.log`,
    pause: 2,
  });
  const browser = keepRunning({
    ...common,
    command: [`${ROOT}/kiosk/start-browser.sh`],
    env,
    log: `${folder}/browser.log`,
    pause: 3,
  });
  let orders = 0;
  const systemd = await takeOrders((name) => {
    orders += 1;
    (name === 'server' ? server : browser).restart();
  });
  const watchdog = keepRunning({
    ...common,
    command: [`${ROOT}/kiosk/watchdog.sh`],
    env: {
      ...env,
      EVERY: String(every),
      RESTART: `curl -s ${systemd.origin}/browser`,
      RESTART_SERVER: `curl -s ${systemd.origin}/server`,
    },
    log: `${folder}/watchdog.log`,
    pause: 5,
  });
  return {
    server,
    browser,
    mended: () => orders,
    async pulse() {
      try {
        const answer = await fetch(`http://127.0.0.1:${port}/heartbeat`, {
          signal: AbortSignal.timeout(2000),
        });
        return v.parse(pulseSchema, await answer.json());
      } catch {
        return null;
      }
    },
    async end() {
      await watchdog.end();
      await Promise.all([browser.end(), server.end()]);
      systemd.close();
    },
  };
}
