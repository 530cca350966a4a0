import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isCompressible, mediaType } from '../../../src/cli/server/media-types';
import { ROOT } from '../../runner/run-command';
import { firstFiles } from '../../size/first-chunks';
import { LIMITS } from '../../size/limits';
import { coarseModelFiles } from '../../size/measure';
import type { Line } from '../line';
import type { Site } from '../site';
import type { Row } from '../table';

const DIST = `${ROOT}/dist`;
/** As our own server: within a few per cent of the best. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
/** Nothing more comes when nothing has come for so long. */
const QUIET_MS = 1500;

type Packing = 'as-is' | 'by-type';

function rowOf(what: string, files: Iterable<string>, packing: Packing = 'by-type'): Row {
  const sum = { requests: 0, plain: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const bytes = readFileSync(`${DIST}/${file}`);
    const packs = isCompressible(mediaType(file)) && !(packing === 'as-is' && /\.glb$/.test(file));
    sum.requests += 1;
    sum.plain += bytes.length;
    sum.gzip += packs ? gzipSync(bytes).length : bytes.length;
    sum.brotli += packs ? brotliCompressSync(bytes, BROTLI).length : bytes.length;
  }
  return { what, ...sum };
}

/** Every file of ours that the page asks for until the picture has its final detail and nothing more comes. */
async function askedFor(site: Site): Promise<Set<string>> {
  const files = new Set<string>();
  let last = performance.now();
  await site.visit(
    '',
    async ({ page }) => {
      while (performance.now() - last < QUIET_MS) await page.waitForTimeout(100);
    },
    undefined,
    (page) => {
      page.on('request', (request) => {
        const { origin, pathname } = new URL(request.url());
        if (origin !== site.origin) return;
        files.add(pathname === '/' ? 'index.html' : pathname.slice(1));
        last = performance.now();
      });
      return Promise.resolve();
    },
  );
  return files;
}

export const firstPictureLine: Line = {
  id: 'first-picture',
  title: 'Bytes and requests of the start',
  note: 'Before the first interactive picture as the size gate counts (models as they are, everything else packed), and until everything stands: final detail and what is fetched ahead. Files count once; 1 kB = 1000 bytes.',
  async measure(bench) {
    await bench.build();
    const { javascript, styles, fonts } = firstFiles(DIST);
    const models = coarseModelFiles().map((file) => `models/${file}`);
    const everything = await askedFor(await bench.site());
    return {
      columns: [
        { key: 'what', heading: 'what' },
        { key: 'requests', heading: 'requests', kept: 0.1 },
        { key: 'plain', heading: 'bytes', kept: 0.05 },
        { key: 'gzip', heading: 'gzip', kept: 0.05 },
        { key: 'brotli', heading: 'brotli', kept: 0.05 },
        { key: 'limit', heading: 'limit, gzip' },
      ],
      rows: [
        { ...rowOf('javascript', javascript), limit: LIMITS.javascript },
        { ...rowOf('models', models, 'as-is'), limit: LIMITS.models },
        {
          ...rowOf('all', ['index.html', ...javascript, ...styles, ...fonts, ...models], 'as-is'),
          limit: LIMITS.all,
        },
        rowOf('until everything stands', everything),
      ],
    };
  },
};
