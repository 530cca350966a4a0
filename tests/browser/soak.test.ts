import { expect, it } from 'vitest';
import { LAUNCH, liveAsExhibit } from '../soak/exhibit-life';
import { giveLeapingClock } from '../soak/leaping-clock';
import { ready, useBrowser } from './browser';
import { talkToItself } from './embed-host';

const browser = useBrowser();
const VISITS = 4;

it(
  'lives through visits that lose their graphics context, and holds the same after each',
  { timeout: 300_000 },
  async () => {
    const page = await browser.newPage({
      tolerate: [/WebGL/i, /CONTEXT_LOST/i],
      viewport: { width: 360, height: 640 },
      // The clock is another's from here on.
      alone: true,
    });
    await giveLeapingClock(page);
    await talkToItself(page);
    await page.goto(browser.url(`${LAUNCH}&detail=coarse`));
    await ready(page);
    const start = performance.now();
    const life = await liveAsExhibit(
      page,
      (visits) => visits < VISITS,
      (visit, held) => {
        console.log(visit, Math.round(performance.now() - start), JSON.stringify(held));
      },
    );
    console.log(JSON.stringify(life));
    expect(life.differed).toEqual([]);
  },
);
