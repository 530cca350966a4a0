import { standardGrid } from '../../../src/simulation/output/grid';
import { populationInThreads } from '../../../src/cli/simulation/threads';
import { SHORTEST_HORIZON_HOURS } from '../../../src/contract/horizon';
import {
  presetPatient,
  presetProtocol,
  type ProtocolPresetId,
} from '../../../src/contract/presets';
import type { Line } from '../line';
import type { Row } from '../table';

const PROTOCOLS = ['iv-0.5', 'esketamine-84-course'] as const satisfies ProtocolPresetId[];
const PEOPLE = { quick: [10, 50], full: [100, 1_000, 10_000] };
const WORKERS = [1, 2];
/** So many people first, so that the first row is not the one that pays for compiling. */
const WARM_UP = 40;
const WATCH_MILLISECONDS = 20;

/** Most memory that the process held while `work` ran, bytes, threads included. */
async function peakMemory(work: () => Promise<unknown>): Promise<number> {
  let peak = process.memoryUsage.rss();
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const watch = setInterval(look, WATCH_MILLISECONDS);
  await work();
  clearInterval(watch);
  look();
  return peak;
}

async function measureRow(protocol: ProtocolPresetId, n: number, workers: number): Promise<Row> {
  const input = { protocol: presetProtocol(protocol), patient: presetPatient('default') };
  const options = { n, seed: 1, hours: standardGrid(SHORTEST_HORIZON_HOURS) };
  const before = process.memoryUsage.rss();
  const cpu = process.cpuUsage();
  const started = performance.now();
  const peak = await peakMemory(() => populationInThreads(input, options, { workers }));
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    ...{ protocol, n, workers, seconds },
    ...{ each: (1000 * seconds) / n, cpu: (user + system) / 1000 / n },
    ...{ peak: peak / 1e6, more: (peak - before) / 1e6 },
  };
}

/** How time and memory grow from the fewest people to the most: straight lines have an exponent of 1. */
function growthOf(rows: readonly Row[]): string[] {
  return PROTOCOLS.flatMap((protocol) =>
    WORKERS.flatMap((workers) => {
      const same = rows.filter((row) => row['protocol'] === protocol && row['workers'] === workers);
      const of = (key: string) => same.map((row) => Number(row[key]));
      const [n, seconds, more] = [of('n'), of('seconds'), of('more')];
      const people = n.at(-1)! / n[0]!;
      const exponent = Math.log(seconds.at(-1)! / seconds[0]!) / Math.log(people);
      const perThousand = (1000 * (more.at(-1)! - more[0]!)) / (n.at(-1)! - n[0]!);
      return [
        `${protocol}, ${workers} worker(s): ${people} times the people take ${people.toFixed(0)}^${exponent.toFixed(2)} times as long; ${perThousand.toFixed(1)} MB more for each thousand.`,
      ];
    }),
  );
}

export const populationLine: Line = {
  id: 'population',
  title: 'A virtual population',
  note: 'As the command line solves it, all variables on its standard grid, from the call to the summary, start of threads included. CPU time is that of all threads, compilers and collectors. One worker is the main thread itself. Memory is what the whole process holds at most, and by how much that is more than before.',
  async measure({ quick }) {
    const rows: Row[] = [];
    for (const protocol of PROTOCOLS) {
      await measureRow(protocol, WARM_UP, 1);
      for (const n of PEOPLE[quick ? 'quick' : 'full'])
        for (const workers of WORKERS) rows.push(await measureRow(protocol, n, workers));
    }
    return {
      columns: [
        { key: 'protocol', heading: 'protocol' },
        { key: 'n', heading: 'people', names: true },
        { key: 'workers', heading: 'workers', names: true },
        { key: 'seconds', heading: 'seconds', digits: 2 },
        { key: 'each', heading: 'ms a person', digits: 2 },
        { key: 'cpu', heading: 'CPU ms a person', digits: 2 },
        { key: 'peak', heading: 'peak MB' },
        { key: 'more', heading: 'more MB' },
      ],
      rows,
      remarks: growthOf(rows),
    };
  },
};
