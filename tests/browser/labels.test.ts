import { expect, it } from 'vitest';
import { SCALES } from '../../src/contract/view';
import { ready, settled, useBrowser } from './browser';
import { embedClient, talkToItself } from './embed-host';
import { labelFaults } from './label-faults';

const browser = useBrowser();

/** The longest words, those that run from right to left, and those without spaces, each where it is tightest. */
const SCREENS = [
  { width: 1440, height: 900, languages: ['de', 'ar'] },
  { width: 390, height: 844, languages: ['fr', 'ar'] },
  { width: 1080, height: 1920, languages: ['es', 'zh'] },
] as const;

it.each(SCREENS)(
  'names over the picture keep clear of each other and of each other’s lines: $width x $height',
  async ({ width, height, languages }) => {
    const page = await browser.newPage({ viewport: { width, height } });
    await talkToItself(page);
    let names = 0;
    for (const language of languages) {
      const query = `?t=40min&tau=2&lang=${language}`;
      await page.goto(browser.url(`${query}&motion=reduced&detail=coarse&embed=1`));
      await ready(page);
      const app = embedClient(page);
      for (const scale of SCALES) {
        // Answered when it is on screen.
        await app.call('setScale', { scale });
        await ready(page);
        // Names are placed once the faces are here.
        await settled(page);
        const message = `${language} ${scale}`;
        await expect.poll(async () => (await labelFaults(page)).faults, { message }).toEqual([]);
        names += (await labelFaults(page)).count;
      }
    }
    // Something was there to be wrong.
    expect(names).toBeGreaterThan(10);
  },
  240_000,
);
