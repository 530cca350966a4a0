import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createSample, sampleAt, type Trajectory } from '../../../src/simulation/trajectory';
import type { Line } from '../line';
import { spreadOf } from '../statistics';
import { solvePreset } from './simulate';

const WARM_UP_CALLS = 200_000;
/** Small enough that the garbage of one batch fits into the youngest part of the heap and stays countable. */
const CALLS = 20_000;
const BATCHES = { quick: 10, full: 50 };
const PLACES = 4096;

/** Hours all over the timeline in an order that no cache can guess, the same in every run. */
function scatteredHours({ hours }: Trajectory): Float64Array {
  const first = hours[0]!;
  const span = hours.at(-1)! - first;
  const golden = (Math.sqrt(5) - 1) / 2;
  return Float64Array.from({ length: PLACES }, (_, i) => first + span * ((i * golden) % 1));
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

const heapBytes = () => process.memoryUsage().heapUsed;

function measurePreset(trajectory: Trajectory, batches: number, collect: () => void) {
  const hours = scatteredHours(trajectory);
  const sample = createSample();
  const batch = (calls: number) => {
    for (let i = 0; i < calls; i++) sampleAt(trajectory, hours[i & (PLACES - 1)]!, sample);
  };
  const allocated = (calls: number) => {
    collect();
    const before = heapBytes();
    batch(calls);
    return heapBytes() - before;
  };
  batch(WARM_UP_CALLS);
  const bytes: number[] = [];
  const times: number[] = [];
  for (let i = 0; i < batches; i++) {
    // Asking for the size of the heap puts something on it as well.
    bytes.push((allocated(CALLS) - allocated(0)) / CALLS);
    const started = performance.now();
    batch(CALLS);
    times.push(((performance.now() - started) * 1e6) / CALLS);
  }
  return { nanoseconds: spreadOf(times), bytes: spreadOf(bytes).median };
}

export const sampleAtLine: Line = {
  id: 'sample-at',
  title: 'Reading all variables at one instant',
  note: 'sampleAt() in Node at scattered hours, batches of 20,000 calls; heap bytes are what each call leaves for the collector.',
  async measure({ quick }) {
    const collect = collector();
    const presets = ['iv-0.5', 'ssri'] as const;
    return {
      columns: [
        { key: 'protocol', heading: 'protocol' },
        { key: 'median', heading: 'median ns', digits: 0 },
        { key: 'p95', heading: '95th ns', digits: 0 },
        { key: 'least', heading: 'least ns', digits: 0 },
        { key: 'bytes', heading: 'heap bytes', digits: 2 },
      ],
      rows: presets.map((protocol) => {
        const batches = BATCHES[quick ? 'quick' : 'full'];
        const measured = measurePreset(solvePreset(protocol), batches, collect);
        return { protocol, ...measured.nanoseconds, bytes: measured.bytes };
      }),
    };
  },
};
