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

const RESOLUTIONS = ['full', 'rough'] as const;
type Resolution = (typeof RESOLUTIONS)[number];

export function solvePreset(id: ProtocolPresetId, resolution: Resolution = 'full'): Trajectory {
  return simulate({ protocol: presetProtocol(id), patient: presetPatient('default'), resolution });
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

interface Course {
  readonly protocol: ProtocolPresetId;
  readonly resolution: Resolution;
  /** Milliseconds of each run. */
  readonly times: number[];
}

function rowOf({ protocol, resolution, times }: Course): Row {
  const trajectory = solvePreset(protocol, resolution);
  const points = trajectory.hours.length;
  const kilobytes = bytesOf(trajectory) / 1000;
  return { protocol, resolution, ...spreadOf(times), points, kilobytes };
}

export const simulateLine: Line = {
  id: 'simulate',
  title: 'Solving a protocol',
  note: 'simulate() in Node for the default patient, full once per protocol chosen, rough for each person or draw of many; presets take turns.',
  async measure({ quick }) {
    const courses = PROTOCOL_PRESET_IDS.flatMap((protocol) =>
      RESOLUTIONS.map((resolution): Course => ({ protocol, resolution, times: [] })),
    );
    // Taking turns spreads what else the machine does over all presets.
    for (let run = -WARM_UP; run < RUNS[quick ? 'quick' : 'full']; run++) {
      for (const { protocol, resolution, times } of courses) {
        const time = timed(() => solvePreset(protocol, resolution));
        if (run >= 0) times.push(time);
      }
    }
    return {
      columns: [
        { key: 'protocol', heading: 'protocol' },
        { key: 'resolution', heading: 'resolution' },
        { key: 'median', heading: 'median ms', digits: 2 },
        { key: 'p95', heading: '95th ms', digits: 2 },
        { key: 'least', heading: 'least ms', digits: 2 },
        { key: 'points', heading: 'grid points', kept: 0 },
        { key: 'kilobytes', heading: 'kB', digits: 1, kept: 0 },
      ],
      rows: courses.map(rowOf),
    };
  },
};
