import type { Page } from 'playwright-core';
import { SCALES } from '../../../src/contract/view';
import type { RenderInfo } from '../../../src/store/scene-port';
import type { EmbedClient } from '../../browser/embed-host';
import type { Line } from '../line';
import type { Row } from '../table';

/** Before treatment, and at the height of the burst, where most is drawn. */
const MOMENTS = [
  { moment: '-24 h', hours: -24 },
  { moment: '40 min', hours: 2 / 3 },
];
/** What comes for the next scale has come when nothing has been added for so long. */
const QUIET_MS = 700;

type Counts = Omit<RenderInfo, 'frames'>;

async function countsOf(app: EmbedClient): Promise<Counts> {
  const { frames: _, ...counts } = await app.call<RenderInfo>('getRenderInfo');
  return counts;
}

/** What a frame draws once everything has come. */
async function settledCounts(app: EmbedClient, wait: () => Promise<void>): Promise<Counts> {
  let counts = await countsOf(app);
  for (;;) {
    await wait();
    const now = await countsOf(app);
    if (JSON.stringify(now) === JSON.stringify(counts)) return counts;
    counts = now;
  }
}

export const renderCountsLine: Line = {
  id: 'render-counts',
  title: 'What one frame draws',
  note: 'All passes of a frame at rest, final detail, 1280 x 720. A visitor goes in from scale to scale: programs, textures and geometries are what the renderer holds by then.',
  async measure(bench) {
    const site = await bench.site();
    const rows: Row[] = [];
    // Who asks for less motion is there at once.
    const prepare = (page: Page) => page.emulateMedia({ reducedMotion: 'reduce' });
    await site.visit(
      '?t=-24h&tau=0&embed=1',
      async ({ app, page }) => {
        for (const scale of SCALES) {
          await app.call('setScale', { scale });
          for (const { moment, hours } of MOMENTS) {
            await app.call('seek', { hours });
            const counts = await settledCounts(app, () => page.waitForTimeout(QUIET_MS));
            rows.push({ scale, moment, ...counts });
          }
        }
      },
      undefined,
      prepare,
    );
    return {
      columns: [
        { key: 'scale', heading: 'scale' },
        { key: 'moment', heading: 'at' },
        { key: 'drawCalls', heading: 'draw calls', kept: 0 },
        { key: 'triangles', heading: 'triangles', kept: 0 },
        { key: 'programs', heading: 'programs', kept: 0 },
        { key: 'textures', heading: 'textures', kept: 0 },
        { key: 'geometries', heading: 'geometries', kept: 0 },
      ],
      rows,
    };
  },
};
