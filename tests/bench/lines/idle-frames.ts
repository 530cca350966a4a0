import { SCALES, type ScaleId } from '../../../src/contract/view';
import type { RenderInfo } from '../../../src/store/scene-port';
import type { EmbedClient } from '../../browser/embed-host';
import type { Line } from '../line';
import type { Row } from '../table';

const SECONDS = { quick: 1, full: 10 };
const SETTLING_MS = 1000;
/** Before treatment cells fire here and vesicles release: display time goes on until three minutes without a visitor. */
const LIVING: ReadonlySet<ScaleId> = new Set(['microcircuit', 'synapse']);

const framesOf = async (app: EmbedClient) => (await app.call<RenderInfo>('getRenderInfo')).frames;

export const idleFramesLine: Line = {
  id: 'idle-frames',
  title: 'Frames drawn while nothing happens',
  note: 'Before treatment, and with both clocks paused at the height of the burst, ten seconds each (one in a quick run). Where cells fire at rest the picture goes on until nobody has touched the page for three minutes: those frames are told apart and are not idle.',
  async measure(bench) {
    const site = await bench.site();
    const seconds = SECONDS[bench.quick ? 'quick' : 'full'];
    const rows: Row[] = [];
    await site.visit('?t=-24h&embed=1', async ({ page, app }) => {
      const drawnMeanwhile = async () => {
        const before = await framesOf(app);
        await page.waitForTimeout(seconds * 1000);
        return (await framesOf(app)) - before;
      };
      const goTo = async (scale: ScaleId) => {
        await app.call('setScale', { scale });
        // Until what comes for the next scale has come.
        await page.waitForTimeout(SETTLING_MS);
      };
      for (const scale of SCALES) {
        await goTo(scale);
        const drawn = await drawnMeanwhile();
        const frames = LIVING.has(scale) ? { living: drawn } : { frames: drawn };
        rows.push({ scale, moment: 'before treatment', ...frames });
      }
      await app.call('seek', { hours: 2 / 3 });
      await app.call('pause');
      for (const scale of SCALES) {
        await goTo(scale);
        rows.push({ scale, moment: 'paused at 40 min', frames: await drawnMeanwhile() });
      }
    });
    return {
      columns: [
        { key: 'scale', heading: 'scale' },
        { key: 'moment', heading: 'while' },
        { key: 'frames', heading: 'idle frames', kept: 0 },
        { key: 'living', heading: 'as display time runs' },
      ],
      rows,
    };
  },
};
