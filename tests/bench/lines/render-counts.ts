import { SCALES } from '../../../src/contract/view';
import type { RenderInfo } from '../../../src/store/scene-port';
import type { Line } from '../line';
import type { Row } from '../table';

/** Before treatment, and at the height of the burst, where most is drawn. */
const MOMENTS = [
  { moment: '-24 h', hours: -24 },
  { moment: '40 min', hours: 2 / 3 },
];

export const renderCountsLine: Line = {
  id: 'render-counts',
  title: 'What one frame draws',
  note: 'All passes of a frame at rest, final detail, 1280 x 720; programs, textures and geometries are what the renderer holds.',
  async measure(bench) {
    const site = await bench.site();
    const rows: Row[] = [];
    for (const scale of SCALES) {
      await site.visit(`?t=-24h&tau=0&scale=${scale}&embed=1`, async ({ app }) => {
        for (const { moment, hours } of MOMENTS) {
          await app.call('seek', { hours });
          const { frames: _, ...counts } = await app.call<RenderInfo>('getRenderInfo');
          rows.push({ scale, moment, ...counts });
        }
      });
    }
    return {
      columns: [
        { key: 'scale', heading: 'scale' },
        { key: 'moment', heading: 'at' },
        { key: 'drawCalls', heading: 'draw calls' },
        { key: 'triangles', heading: 'triangles' },
        { key: 'programs', heading: 'programs' },
        { key: 'textures', heading: 'textures' },
        { key: 'geometries', heading: 'geometries' },
      ],
      rows,
    };
  },
};
