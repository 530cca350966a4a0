import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dragActions, keyActions, type Engine, type StartOptions } from './engine';
import { startDisplay } from './display';
import { freePort, start } from './processes';

const COMMAND_MS = 90_000;

interface Programs {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/** Starts WebKitGTK's own little browser on a display of its own, behind WebKit's driver. */
export async function startWebKit(programs: Programs, { webgl }: StartOptions): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'engine-webkit-'));
  const screen = await startDisplay(programs.display);
  const port = await freePort();
  const driver = start(programs.driver, [`--port=${port}`], {
    DISPLAY: screen.name,
    GDK_BACKEND: 'x11',
    HOME: home,
    XDG_RUNTIME_DIR: home,
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  });

  async function send(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(COMMAND_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value;
    throw new Error(`${path}: ${(value as { message?: string }).message ?? response.statusText}`);
  }
  const listening = async (): Promise<void> => {
    for (let left = 100; ; left -= 1) {
      try {
        await send('GET', '/status');
        return;
      } catch (problem) {
        if (left === 0) throw problem;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };

  await listening();
  const args = ['--automation', `--enable-webgl=${webgl}`, '--geometry=1280x800'];
  const session = (await send('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: programs.browser, args } },
    },
  })) as { sessionId: string; capabilities: { browserName: string; browserVersion: string } };
  const path = `/session/${session.sessionId}`;
  const perform = async (actions: object[]): Promise<void> => {
    await send('POST', `${path}/actions`, { actions });
  };
  return {
    name: `WebKitGTK ${session.capabilities.browserName} ${session.capabilities.browserVersion}`,
    async open(url) {
      await send('POST', `${path}/url`, { url });
    },
    async value(expression) {
      const script = `return JSON.stringify(${expression})`;
      const text = await send('POST', `${path}/execute/sync`, { script, args: [] });
      return JSON.parse(String(text)) as unknown;
    },
    press: (key) => perform(keyActions(key)),
    drag: (points) => perform(dragActions(points)),
    async picture() {
      return Buffer.from(String(await send('GET', `${path}/screenshot`)), 'base64');
    },
    // WebKit's driver has no command for it.
    print: () => Promise.resolve(null),
    async close() {
      await send('DELETE', path).catch(() => undefined);
      await driver.stop();
      await screen.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
