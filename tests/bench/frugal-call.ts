import type { Page } from 'playwright-core';

interface Answer {
  readonly id?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

let calls = 0;

/**
 * Calls the embed interface and holds nothing of it in the page. The client of the browser tests keeps
 * a handle to every answer, which would be measured as the app's memory. What a page that talks to itself has heard it
 * keeps all the same, until {@link forgetAnswers}.
 */
export async function frugalCall(
  page: Page,
  method: string,
  params: object = {},
): Promise<unknown> {
  calls += 1;
  const { result, error } = await page.evaluate(
    (request) =>
      new Promise<Answer>((resolve) => {
        const heard = new AbortController();
        addEventListener(
          'message',
          ({ data }: MessageEvent<Answer>) => {
            if (data.id !== request.id || !('result' in data || 'error' in data)) return;
            heard.abort();
            resolve(data);
          },
          { signal: heard.signal },
        );
        postMessage(request, '*');
      }),
    { jsonrpc: '2.0', id: `frugal-${calls}`, method, params },
  );
  if (error !== undefined) throw new Error(`${method}: ${error.message}`);
  return result;
}

/** Lets go of all that a page that talks to itself has heard: some kilobytes a minute that are not the app's. */
export function forgetAnswers(page: Page): Promise<void> {
  return page.evaluate(() => {
    (window as unknown as { received: unknown[] }).received.length = 0;
  });
}
