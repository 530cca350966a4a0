import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { within } from '../browser/within';
import { dragActions, keyActions, type Engine, type StartOptions } from './engine';
import { startDisplay } from './display';
import { start } from './processes';

const COMMAND_MS = 90_000;

/** Nothing is asked of anybody while the test runs. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

type Send = (method: string, params: object) => Promise<Readonly<Record<string, unknown>>>;

/** A line to the browser's own WebDriver BiDi: no driver stands between. */
async function connect(address: string): Promise<{ send: Send; close(): void }> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.on('message', (data: Buffer) => {
    const answer = JSON.parse(data.toString()) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  return {
    async send(method, params) {
      last += 1;
      const id = last;
      const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      const answer = await within(COMMAND_MS, method, answered);
      waiting.delete(id);
      if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`);
      return answer.result ?? {};
    },
    close: () => socket.close(),
  };
}

/**
 * Starts the Firefox of the system: on a screen in memory, where there is one, since it draws no WebGL without a window.
 * @param display path of Xvfb
 */
export async function startFirefox(
  program: string,
  display: string | undefined,
  { webgl }: StartOptions,
): Promise<Engine> {
  const screen = display === undefined ? undefined : await startDisplay(display);
  const profile = mkdtempSync(join(tmpdir(), 'engine-firefox-'));
  const preferences = { ...PREFERENCES, 'webgl.disabled': !webgl, 'webgl.force-enabled': webgl };
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const args = [
    ...(screen === undefined ? ['--headless'] : []),
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
  ];
  const running = start(program, args, {
    HOME: profile,
    MOZ_CRASHREPORTER_DISABLE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    ...(screen === undefined ? {} : { DISPLAY: screen.name, GDK_BACKEND: 'x11' }),
  });
  const [, address = ''] = await running.says(/WebDriver BiDi listening on (ws:\/\/\S+)/);
  const { send, close } = await connect(`${address}/session`);
  const { capabilities } = (await send('session.new', { capabilities: {} })) as {
    capabilities: { browserName: string; browserVersion: string };
  };
  const tree = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = tree.contexts[0]?.context;
  await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 720 } });
  const perform = async (actions: object[]): Promise<void> => {
    await send('input.performActions', { context, actions });
  };
  return {
    name: `${capabilities.browserName} ${capabilities.browserVersion}`,
    async open(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async value(expression) {
      const answer = (await send('script.evaluate', {
        expression: `JSON.stringify(${expression})`,
        target: { context },
        awaitPromise: true,
      })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
      if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
      return JSON.parse(answer.result?.value ?? 'null') as unknown;
    },
    press: (key) => perform(keyActions(key)),
    drag: (points) => perform(dragActions(points)),
    async picture() {
      const { data } = await send('browsingContext.captureScreenshot', { context });
      return Buffer.from(String(data), 'base64');
    },
    async print() {
      const { data } = await send('browsingContext.print', { context });
      return Buffer.from(String(data), 'base64');
    },
    async close() {
      await send('browser.close', {}).catch(() => undefined);
      close();
      await running.stop();
      await screen?.stop();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
