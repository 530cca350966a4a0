import type { Page } from 'playwright-core';

interface HandingWindow extends Window {
  drawsNothing?: boolean;
}

/** Prepares a page so that its draw calls can be handed to nobody later on ({@link handDrawsToNobody}). */
export async function prepareHandingOver(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const context = WebGL2RenderingContext.prototype;
    const calls = [
      'drawArrays',
      'drawArraysInstanced',
      'drawElements',
      'drawElementsInstanced',
    ] as const;
    for (const name of calls) {
      const own = context[name] as (...given: unknown[]) => void;
      Object.assign(context, {
        [name](this: WebGL2RenderingContext, ...given: unknown[]) {
          if ((window as HandingWindow).drawsNothing === true) return;
          own.apply(this, given);
        },
      });
    }
  });
}

/**
 * From now on no draw call of the page reaches the rasteriser, so that frames come as fast as a display asks for them, as they do
 * where a graphics card draws. Everything before the call, the picture's whole JavaScript included, runs as it does otherwise.
 */
export function handDrawsToNobody(page: Page): Promise<void> {
  return page.evaluate(() => {
    (window as HandingWindow).drawsNothing = true;
  });
}
