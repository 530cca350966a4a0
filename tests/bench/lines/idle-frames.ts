import { SCALES } from '../../../src/contract/view';
import type { RenderInfo } from '../../../src/store/scene-port';
import type { EmbedClient } from '../../browser/embed-host';
import type { Line } from '../line';
import type { Row } from '../table';

const SECONDS = { quick: 2, full: 10 };

const framesOf = async (app: EmbedClient) => (await app.call<RenderInfo>('getRenderInfo')).frames;

export const idleFramesLine: Line = {
  id: 'idle-frames',
  title: 'Frames drawn while nothing happens',
  note: 'Before treatment, where only the cells of the column and the vesicles of the synapse go on, and with both clocks paused at the height of the burst.',
  async measure(bench) {
    const site = await bench.site();
    const seconds = SECONDS[bench.quick ? 'quick' : 'full'];
    const rows: Row[] = [];
    for (const scale of SCALES) {
      await site.visit(`?t=-24h&scale=${scale}&embed=1`, async ({ page, app }) => {
        const drawnMeanwhile = async () => {
          const before = await framesOf(app);
          await page.waitForTimeout(seconds * 1000);
          return (await framesOf(app)) - before;
        };
        const atRest = await drawnMeanwhile();
        await app.call('seek', { hours: 2 / 3 });
        await app.call('pause');
        rows.push({ scale, seconds, atRest, paused: await drawnMeanwhile() });
      });
    }
    return {
      columns: [
        { key: 'scale', heading: 'scale' },
        { key: 'seconds', heading: 'seconds' },
        { key: 'atRest', heading: 'frames at rest' },
        { key: 'paused', heading: 'frames paused' },
      ],
      rows,
    };
  },
};
