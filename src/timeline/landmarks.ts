import { variableIndex } from '../contract/variables';
import type { Protocol } from '../contract/protocol';
import type { Trajectory } from '../simulation/trajectory';
import { positionOf, type TimelineAxis } from './axis';
import { administrationsOf } from './doses';
import type { Phase } from './phases';

/** More administrations than this are a course: stopping at each would be tedious. */
const MANY = 14;
/** Calendar moments that matter whatever is given, hours. */
const MILESTONES = [24, 168, 336] as const;

/** Moments worth stopping at, hours ascending: doses, phases, the peak of the burst, milestones. */
export function landmarksOf(
  trajectory: Trajectory,
  protocol: Protocol,
  axis: TimelineAxis,
  phases: readonly Phase[],
): readonly number[] {
  const first = axis.hours[0] ?? 0;
  const last = axis.hours[axis.hours.length - 1] ?? 0;
  const administrations = administrationsOf(protocol);
  const shown = administrations.length > MANY ? administrations.slice(0, 1) : administrations;
  const all = [
    first,
    last,
    ...shown.flatMap(({ start, end }) => [start, end]),
    ...phases.map((phase) => phase.start),
    ...MILESTONES,
  ];
  const burst = phases.find((phase) => phase.id === 'burst');
  if (burst !== undefined) all.push(peakOf(trajectory, burst));
  const ascending = [...new Set(all.filter((hours) => hours >= first && hours <= last))].sort(
    (a, b) => a - b,
  );
  return apart(
    ascending,
    axis,
    new Set([first, last, ...shown.flatMap(({ start, end }) => [start, end])]),
  );
}

/** Hour of the highest release within a burst. */
function peakOf(trajectory: Trajectory, burst: Phase): number {
  const release = trajectory.columns[variableIndex('glutamateRelease')];
  let best = burst.start;
  let highest = -Infinity;
  trajectory.hours.forEach((hours, index) => {
    const value = release?.[index] ?? 0;
    if (hours < burst.start || hours > burst.end || value <= highest) return;
    highest = value;
    best = hours;
  });
  return best;
}

/** Drops landmarks that lie so close to another that they could not be told apart; keeps the fixed ones. */
function apart(
  ascending: readonly number[],
  axis: TimelineAxis,
  fixed: ReadonlySet<number>,
): readonly number[] {
  const CLOSE = 0.012;
  return ascending.filter((hours, index) => {
    if (fixed.has(hours)) return true;
    return ascending.every((other, otherIndex) => {
      if (otherIndex === index || (otherIndex > index && !fixed.has(other))) return true;
      return Math.abs(positionOf(axis, hours) - positionOf(axis, other)) >= CLOSE;
    });
  });
}
