import { SCALES, type ScaleId } from '../../../src/contract/view';
import type { RenderInfo } from '../../../src/store/scene-port';
import type { EmbedClient } from '../../browser/embed-host';
import type { Line } from '../line';
import type { Row } from '../table';

const SECONDS = { quick: 0.5, full: 10 };
/** The picture has come to rest when no frame was drawn for so long. */
const QUIET_MS = 300;
/** Waited for at most so many times: what never rests shows as frames. */
const PATIENCE = 30;
/** Before treatment cells fire here and vesicles release: display time goes on until three minutes without a visitor. */
const LIVING: ReadonlySet<ScaleId> = new Set(['microcircuit', 'synapse']);

const framesOf = async (app: EmbedClient) => (await app.call<RenderInfo>('getRenderInfo')).frames;

export const idleFramesLine: Line = {
  id: 'idle-frames',
  title: 'Frames drawn while nothing happens',
  note: 'Before treatment, and with both clocks paused at the height of the burst, ten seconds each (half a second in a quick run). Where cells fire at rest the picture goes on until nobody has touched the page for three minutes: those frames are told apart and are not idle.',
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
      let paused = false;
      const goTo = async (scale: ScaleId) => {
        await app.call('setScale', { scale });
        if (LIVING.has(scale) && !paused) return;
        let before = -1;
        for (let i = 0; i < PATIENCE; i++) {
          const now = await framesOf(app);
          if (now === before) return;
          before = now;
          await page.waitForTimeout(QUIET_MS);
        }
      };
      for (const scale of SCALES) {
        if (bench.quick && LIVING.has(scale)) continue;
        await goTo(scale);
        const drawn = await drawnMeanwhile();
        const frames = LIVING.has(scale) ? { living: drawn } : { frames: drawn };
        rows.push({ scale, moment: 'before treatment', ...frames });
      }
      await app.call('seek', { hours: 2 / 3 });
      await app.call('pause');
      paused = true;
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
