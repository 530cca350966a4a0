import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';

interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
  readonly error?: { code: number; message: string; data?: { field: string } };
}

/** What the host page below leaves on its window, and a page that talks to itself as well. */
interface HostWindow {
  received: Message[];
  target: Window;
}

const HOST_PAGE = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
<style>html,body,iframe{margin:0;width:100%;height:100vh;border:0}</style><iframe title="Synaptarium"></iframe>
<script>
  const app = document.querySelector('iframe');
  window.received = [];
  addEventListener('message', ({ data, source }) => { if (source === app.contentWindow) received.push(data); });
  app.src = new URLSearchParams(location.search).get('app');
  window.target = app.contentWindow;
</script></html>`;

export interface HostServer {
  readonly origin: string;
  /** Address of a page that embeds the app at this address. */
  url(app: string): string;
  close(): Promise<void>;
}

/** A page of somebody else's, on a port of its own. */
export async function startHost(): Promise<HostServer> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(HOST_PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: (app) => `${origin}/?app=${encodeURIComponent(app)}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Lets a page that is not embedded talk to itself: it is its own parent, of its own origin. */
export async function talkToItself(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const host = window as unknown as HostWindow;
    host.received = [];
    host.target = window;
    addEventListener('message', ({ data }) => {
      if (typeof data !== 'object' || data === null) return;
      const message = data as Message;
      if ('result' in message || 'error' in message || message.method === 'ready') {
        host.received.push(message);
      }
    });
  });
}

export interface EmbedClient {
  /** Posts anything. */
  post(message: unknown): Promise<void>;
  /** Posts a call and waits for its answer. */
  ask(method: string, params?: object): Promise<Message>;
  /** Posts a call that must succeed; gives its result. */
  call<Result = unknown>(method: string, params?: object): Promise<Result>;
  /** Waits for a message that has come or will come. */
  wait(match: { readonly id?: number | null; readonly method?: string }): Promise<Message>;
  received(): Promise<readonly Message[]>;
}

export function embedClient(page: Page): EmbedClient {
  let lastId = 0;
  const post = (message: unknown) =>
    page.evaluate((data) => {
      (window as unknown as HostWindow).target.postMessage(data, '*');
    }, message);
  const wait: EmbedClient['wait'] = async (match) => {
    const found = await page.waitForFunction(
      (wanted) => {
        const all = (window as unknown as HostWindow).received;
        return all.find((message) =>
          Object.entries(wanted).every(([key, value]) => message[key as 'id'] === value),
        );
      },
      match,
      { polling: 50, timeout: 60_000 },
    );
    return (await found.jsonValue()) as Message;
  };
  const ask: EmbedClient['ask'] = async (method, params) => {
    lastId += 1;
    const id = lastId;
    await post({ jsonrpc: '2.0', id, method, ...(params === undefined ? {} : { params }) });
    return wait({ id });
  };
  return {
    post,
    ask,
    wait,
    async call<Result>(method: string, params?: object) {
      const { result, error } = await ask(method, params);
      if (error !== undefined) throw new Error(`${method}: ${error.code} ${error.message}`);
      return result as Result;
    },
    received: () => page.evaluate(() => (window as unknown as HostWindow).received),
  };
}
