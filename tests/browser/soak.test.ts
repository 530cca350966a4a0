import { expect, it } from 'vitest';
import { LAUNCH, liveAsExhibit } from '../soak/exhibit-life';
import { talkToItself } from './embed-host';
import { ready, useBrowser } from './browser';

const browser = useBrowser();
const VISITS = 3;

it(
  'lives through whole visits of an exhibit, each losing its graphics context, and holds no more at the end',
  { timeout: 240_000 },
  async () => {
    const page = await browser.newPage({
      tolerate: [/WebGL/i, /CONTEXT_LOST/i],
      viewport: { width: 480, height: 640 },
      // The clock is another's from here on.
      alone: true,
    });
    await page.clock.install({ time: new Date('2027-03-31T10:00:00') });
    await talkToItself(page);
    await page.goto(browser.url(`${LAUNCH}&detail=coarse`));
    await ready(page);
    const life = await liveAsExhibit(page, ['dendrite'], (visits) => visits < VISITS);
    console.log(
      `${life.visits} visits, ${Math.round(life.livedSeconds / 60)} minutes of an exhibit's life, ${life.losses} lost contexts`,
    );
    expect(life.livedSeconds).toBeGreaterThan(180);
    expect(life.losses).toBe(2 * VISITS);
    expect(life.grew).toEqual([]);
    const kept = await page.evaluate(() => ({ ...localStorage }));
    expect(Object.keys(kept).sort()).toEqual(['synaptarium.faults', 'synaptarium.visits']);
    const { days } = JSON.parse(kept['synaptarium.visits'] ?? '{}') as { days: object[] };
    expect(days).toHaveLength(1);
    expect(days[0]).toMatchObject({ visits: VISITS, stories: VISITS, finished: VISITS });
    const log = JSON.parse(kept['synaptarium.faults'] ?? '{}') as { faults: { kind: string }[] };
    const kinds = log.faults.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'context')).toHaveLength(2 * life.losses);
    expect(kinds.filter((kind) => kind !== 'context' && kind !== 'start')).toEqual([]);
  },
);
