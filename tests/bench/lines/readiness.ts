import { startStaticServer } from '../../../src/cli/server/static-server';
import { findChromium } from '../../browser/find-chromium';
import { chooseRenderer } from '../../browser/launch';
import { ROOT } from '../../runner/run-command';
import type { Line } from '../line';
import { installedPeers } from '../peers/install';
import { coarseBrain } from '../readiness/brain-mesh';
import { openCold, type Connection, type Opening } from '../readiness/opening';
import { buildPages } from '../readiness/pages';
import { spreadOf } from '../statistics';

const OPENINGS = { quick: 1, full: 5 };
/** The machine's own server, and a line such as many homes have. */
const LINES: readonly { readonly line: string; readonly connection?: Connection }[] = [
  { line: 'local' },
  { line: '20 Mbit/s, 40 ms', connection: { latency: 40, megabitsPerSecond: 20 } },
];

export const readinessLine: Line = {
  id: 'readiness',
  title: 'Time until the brain is on screen, beside others',
  note: 'From the start of navigation until the mesh of our first picture is on the canvas, found in the same way for all (readiness/on-screen.ts); each opening in a fresh browser without any cache, programs taking turns, served by our own server. minimal is three.js with its loader and one material; niivue and molstar show the same triangles in a format that each reads fast, without panels. Ours is then the coarse surfaces among timeline and words; whole is when its first picture stands with everything that it says (pathways, territories, activity, names), which the others have no match for. CPU is the processor time of all processes of the browser until then.',
  async measure(bench) {
    await bench.build();
    const peers = bench.quick ? [] : installedPeers();
    const folders = new Map<string, string>([
      ['synaptarium', `${ROOT}/dist`],
      ...(await buildPages(['minimal', ...peers])),
    ]);
    const half = (await coarseBrain()).triangles.length / 3 / 2;
    // Mesa keeps what it compiled for the next start.
    process.env['MESA_SHADER_CACHE_DISABLE'] = 'true';
    const renderer = await chooseRenderer(findChromium());
    const servers = await Promise.all(
      [...folders].map(
        async ([program, root]) =>
          [program, await startStaticServer({ root, host: '127.0.0.1', port: 0 })] as const,
      ),
    );
    const runs = LINES.slice(0, bench.quick ? 1 : undefined).flatMap(({ line, connection }) =>
      servers.map(([program, { origin }]) => ({
        ...{ program, line, connection, url: `${origin}/` },
        openings: [] as Opening[],
      })),
    );
    try {
      for (let round = 0; round < OPENINGS[bench.quick ? 'quick' : 'full']; round++)
        for (const { url, connection, openings, program } of runs) {
          const picture = round === 0 && connection === undefined ? program : undefined;
          const mark = program === 'synaptarium' ? 'synaptarium:first-picture' : undefined;
          openings.push(await openCold(renderer, url, half, { connection, picture, mark }));
        }
    } finally {
      for (const [, server] of servers) await server.close();
    }
    const rows = runs.map(({ program, line, openings }) => {
      const times = spreadOf(openings.map(({ mesh }) => mesh));
      const cpu = spreadOf(openings.map((opening) => opening.cpu)).median;
      const { bytes, requests } = openings.at(-1)!;
      const marked = openings.map(({ whole }) => whole).filter((time) => time !== undefined);
      const whole = marked.length === 0 ? {} : { whole: spreadOf(marked).median };
      return { program, line, ...times, ...whole, cpu, bytes: bytes / 1000, requests };
    });
    const ours = new Map(rows.map(({ line, program, median }) => [`${line} ${program}`, median]));
    return {
      columns: [
        { key: 'program', heading: 'program' },
        { key: 'line', heading: 'line' },
        { key: 'median', heading: 'median ms' },
        { key: 'least', heading: 'least ms' },
        { key: 'whole', heading: 'whole, ms' },
        { key: 'ratio', heading: 'times ours', digits: 2 },
        { key: 'cpu', heading: 'CPU ms' },
        { key: 'bytes', heading: 'kB by then' },
        { key: 'requests', heading: 'requests' },
      ],
      rows: rows.map((row) => ({
        ...row,
        ratio: row.median / ours.get(`${row.line} synaptarium`)!,
      })),
    };
  },
};
