import {
  PROTOCOL_PRESET_IDS,
  presetPatient,
  presetProtocol,
  type ProtocolPresetId,
} from '../../../src/contract/presets';
import { simulate } from '../../../src/simulation/simulate';
import type { Trajectory } from '../../../src/simulation/trajectory';
import type { Line } from '../line';
import { spreadOf } from '../statistics';
import type { Row } from '../table';

const WARM_UP = 10;
const RUNS = { quick: 10, full: 100 };

export function solvePreset(id: ProtocolPresetId): Trajectory {
  return simulate({ protocol: presetProtocol(id), patient: presetPatient('default') });
}

function bytesOf(trajectory: Trajectory): number {
  const { hours, breaks, columns, spinesFormed, spinesEliminated } = trajectory;
  return [hours, breaks, spinesFormed, spinesEliminated, ...columns].reduce(
    (sum, column) => sum + column.byteLength,
    0,
  );
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function rowOf(id: ProtocolPresetId, times: readonly number[]): Row {
  const trajectory = solvePreset(id);
  const points = trajectory.hours.length;
  return { protocol: id, ...spreadOf(times), points, kilobytes: bytesOf(trajectory) / 1000 };
}

export const simulateLine: Line = {
  id: 'simulate',
  title: 'Solving a protocol',
  note: 'simulate() in Node for the default patient, once per protocol chosen; presets take turns.',
  async measure({ quick }) {
    const times = new Map(PROTOCOL_PRESET_IDS.map((id) => [id, [] as number[]]));
    // Taking turns spreads what else the machine does over all presets.
    for (let run = -WARM_UP; run < RUNS[quick ? 'quick' : 'full']; run++) {
      for (const [id, all] of times) {
        const time = timed(() => solvePreset(id));
        if (run >= 0) all.push(time);
      }
    }
    return {
      columns: [
        { key: 'protocol', heading: 'protocol' },
        { key: 'median', heading: 'median ms', digits: 2 },
        { key: 'p95', heading: '95th ms', digits: 2 },
        { key: 'least', heading: 'least ms', digits: 2 },
        { key: 'points', heading: 'grid points' },
        { key: 'kilobytes', heading: 'kB', digits: 1 },
      ],
      rows: [...times].map(([id, all]) => rowOf(id, all)),
    };
  },
};
