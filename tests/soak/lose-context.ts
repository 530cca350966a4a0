import type { Page } from 'playwright-core';

/** Takes the graphics context away, as a driver that resets does, and gives it back. Resolves when the page has been told. */
export async function loseContext(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.scene canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (canvas === null || extension === null || extension === undefined)
      throw new Error('There is no context to lose');
    const told = (event: string) =>
      new Promise<void>((resolve) => {
        // A turn later: the browser gives nothing back while it still tells of the loss.
        canvas.addEventListener(event, () => void setTimeout(resolve), { once: true });
      });
    const lost = told('webglcontextlost');
    extension.loseContext();
    await lost;
    const restored = told('webglcontextrestored');
    extension.restoreContext();
    await restored;
  });
}
