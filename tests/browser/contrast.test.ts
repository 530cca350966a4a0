import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { SCALES } from '../../src/contract/view';
import { ready, settled, useBrowser } from './browser';
import { embedClient, talkToItself } from './embed-host';
import { pixels } from './pixels';
import { contrastBehind, textBoxes, withoutText } from './text-contrast';

const browser = useBrowser();
/** Before, infusion, burst, a day, two weeks, eight. */
const HOURS = [-24, 1 / 6, 2 / 3, 24, 336, 1344];
/** WCAG 2.2, 1.4.3. */
const LEAST = { text: 4.5, large: 3 };
const VIEWPORT = { width: 1024, height: 640 };

it.each(['dark', 'light'] as const)(
  'every word can be read over the picture, at all times and scales: %s theme',
  async (theme) => {
    const page = await browser.newPage({ viewport: VIEWPORT, deviceScaleFactor: 1 });
    await talkToItself(page);
    await page.goto(browser.url(`?embed=1&tau=2&motion=reduced&detail=coarse&theme=${theme}`));
    await ready(page);
    const app = embedClient(page);
    const faint: string[] = [];
    const where = new Set<string>();
    for (const scale of SCALES) {
      await app.call('setScale', { scale });
      for (const hours of HOURS) {
        await app.call('seek', { hours });
        // Names are where they stay: a picture that never comes to rest fails here.
        await settled(page);
        const boxes = await textBoxes(page);
        const image = await withoutText(page, async () => PNG.sync.read(await pixels(page)));
        for (const box of boxes) {
          where.add(box.where);
          const contrast = contrastBehind(box, image);
          if (contrast >= (box.large ? LEAST.large : LEAST.text)) continue;
          faint.push(
            `${scale} ${hours.toFixed(1)} h, ${box.where} "${box.text.slice(0, 40)}": ${contrast.toFixed(2)}`,
          );
        }
      }
    }
    // Otherwise what was to be read was not there.
    for (const each of ['caption', 'scene-label', 'moment']) expect(where).toContain(each);
    expect(faint).toEqual([]);
  },
  600_000,
);
