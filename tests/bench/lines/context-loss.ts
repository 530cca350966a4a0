import type { Page } from 'playwright-core';
import { SCALES } from '../../../src/contract/view';
import type { Line } from '../line';
import type { Row } from '../table';

const ROUNDS = { quick: 1, full: 3 };
/** How long the context stays away, as after a driver that resets. */
const AWAY_MS = 300;
const PICTURE = { width: 480 };

/** Milliseconds from the moment the context is given back until the picture is reported as standing, and has really been drawn. */
function loseOnce(page: Page): Promise<number> {
  return page.evaluate(async (away) => {
    const context = document
      .querySelector<HTMLCanvasElement>('.scene canvas')
      ?.getContext('webgl2');
    const extension = context?.getExtension('WEBGL_lose_context');
    if (!context || !extension) throw new Error('There is no context to lose');
    const root = document.documentElement;
    const back = new Promise<void>((resolve) => {
      let lost = false;
      const observer = new MutationObserver(() => {
        if (root.dataset['ready'] !== 'true') lost = true;
        else if (lost) {
          observer.disconnect();
          resolve();
        }
      });
      observer.observe(root, { attributes: true, attributeFilter: ['data-ready'] });
    });
    extension.loseContext();
    await new Promise((resolve) => setTimeout(resolve, away));
    const start = performance.now();
    extension.restoreContext();
    await back;
    // Reading a pixel waits for everything that was asked of the graphics card.
    context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
    return performance.now() - start;
  }, AWAY_MS);
}

export const contextLossLine: Line = {
  id: 'context-loss',
  title: 'A lost graphics context, until the picture is there again',
  note: 'From the moment the context is given back until the picture stands, read back and therefore really drawn: the slowest of three at each scale (of one in a quick run). Beside it the whole opening of the page at that scale. Whether a captured picture is the same to the byte.',
  async measure(bench) {
    const site = await bench.site();
    const rows: Row[] = [];
    for (const scale of SCALES) {
      const opened = performance.now();
      await site.visit(`?t=40min&tau=2&embed=1&scale=${scale}`, async ({ page, app }) => {
        const opening = performance.now() - opened;
        await page.waitForLoadState('networkidle');
        const before = await app.call<string>('capture', PICTURE);
        let slowest = 0;
        let same = true;
        for (let round = 0; round < ROUNDS[bench.quick ? 'quick' : 'full']; round += 1) {
          slowest = Math.max(slowest, await loseOnce(page));
          same &&= (await app.call<string>('capture', PICTURE)) === before;
        }
        rows.push({ scale, restored: slowest, opening, picture: same ? 'same' : 'DIFFERENT' });
      });
    }
    return {
      columns: [
        { key: 'scale', heading: 'scale' },
        { key: 'restored', heading: 'restored ms' },
        { key: 'opening', heading: 'opening ms' },
        { key: 'picture', heading: 'picture' },
      ],
      rows,
    };
  },
};
