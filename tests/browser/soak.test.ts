import { expect, it } from 'vitest';
import { LAUNCH, liveAsExhibit, WARM_VISITS } from '../soak/exhibit-life';
import { giveLeapingClock } from '../soak/leaping-clock';
import { ready, useBrowser } from './browser';
import { talkToItself } from './embed-host';
import { interpreted } from './launch';

// Compiled code would grow for dozens of visits and hide what the page keeps.
const browser = useBrowser(interpreted);
/** The third loses nothing: what it holds has come on top of what the second left. */
const VISITS = 4;
/**
 * Megabytes that each further visit may add. They are some hundredths, for what three and the engine keep of it; if three's books
 * of the context that was lost were kept, there would be 0.3.
 */
const A_VISIT_MB = 0.05;

it(
  'lives through visits of an exhibit that lose their graphics context, and holds the same after each',
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
    const life = await liveAsExhibit(page, (visits) => visits < VISITS);

    // Three minutes of an exhibit's own time, many times over.
    expect(life.seconds).toBeGreaterThan(10 * 180);
    expect(life.losses).toBe(3);
    expect(life.differed).toEqual([]);
    const warm = life.held[WARM_VISITS - 1]!;
    const last = life.held[VISITS - 1]!;
    expect(last.nodes).toBe(warm.nodes);
    expect(last.listeners).toBe(warm.listeners);
    const further = VISITS - WARM_VISITS;
    const heap = life.held.map(({ megabytes }) => megabytes.toFixed(3)).join(', ');
    expect(last.megabytes - warm.megabytes, heap).toBeLessThan(further * A_VISIT_MB);

    const kept = await page.evaluate(() => ({ ...localStorage }) as Record<string, string>);
    expect(Object.keys(kept).sort()).toEqual(['synaptarium.faults', 'synaptarium.visits']);
    const { days } = JSON.parse(kept['synaptarium.visits'] ?? '{}') as { days: object[] };
    expect(days).toHaveLength(1);
    expect(days[0]).toMatchObject({ visits: VISITS, stories: VISITS, finished: VISITS });
    const log = JSON.parse(kept['synaptarium.faults'] ?? '{}') as {
      faults: { kind: string; detail: string }[];
    };
    const context = log.faults.filter(({ kind }) => kind === 'context');
    expect(context).toHaveLength(2 * life.losses);
    expect(log.faults.filter(({ kind }) => kind !== 'context' && kind !== 'start')).toEqual([]);
  },
);
