import { VARIABLES } from '../../src/contract/variables';
import type { Sample, Trajectory } from '../../src/simulation/trajectory';

/** A trajectory in which every variable equals the hour, except the one that does not exist. */
export function fakeTrajectory(horizon: number): Trajectory {
  const hours = Float64Array.of(-168, horizon);
  const columns = VARIABLES.map(({ id }) => (id === 'ptsdSeverity' ? hours.map(() => NaN) : hours));
  return {
    hours,
    columns,
    breaks: new Uint8Array(2),
    spinesFormed: hours,
    spinesEliminated: hours,
  };
}

export const fakeSimulate = {
  simulate: ({ protocol }: { protocol: { doses: readonly { hours: number }[] } }): Trajectory =>
    fakeTrajectory(Math.max(1344, ...protocol.doses.map((dose) => dose.hours + 672))),
};

export const fakeSampling = {
  createSample: (): Sample => ({ hours: 0, values: new Float64Array(VARIABLES.length) }),
  sampleAt: (trajectory: Trajectory, hours: number, out: Sample): void => {
    out.hours = hours;
    trajectory.columns.forEach((column, index) => {
      out.values[index] = Number.isNaN(column[0]) ? NaN : hours;
    });
  },
};
