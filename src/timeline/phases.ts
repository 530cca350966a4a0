import { variableIndex, type VariableId } from '../contract/variables';
import type { Protocol } from '../contract/protocol';
import type { Trajectory } from '../simulation/trajectory';
import { positionOf, type TimelineAxis } from './axis';
import { administrationsOf, ketamineAmong, lastBegun } from './doses';

export type PhaseId =
  'before' | 'burst' | 'signalling' | 'growing' | 'holding' | 'renewed' | 'fading' | 'settled';

/** A stretch of time that the numbers single out; never drawn by hand. */
export interface Phase {
  readonly id: PhaseId;
  readonly start: number;
  readonly end: number;
}

/** Release this far above baseline (percentage points) is a burst at all. */
export const BURST_ABOVE_BASELINE = 3;
/** The burst is named for as long as it keeps this share of its height: its width at half height. */
const BURST_SHARE = 0.5;
/** mTORC1 activity, or the protein it makes, this far above baseline (percentage points) counts as signalling. */
export const SIGNALLING_ABOVE_BASELINE = 5;
/** Net gain, points of % of healthy per day, below which nothing counts as growing. */
const LEAST_GROWTH_PER_DAY = 0.15;
/** Share of the fastest net gain from which synapses count as growing: before, there is nothing to see. */
const GROWTH_SHARE = 0.1;
/** The spine gain (points of % of healthy) that a protocol must reach for its phases to be named. */
export const NOTABLE_SPINE_GAIN = 1;
/** Share of the largest gain from which the gain holds, and below which it is nearly gone. */
export const HOLDING_SHARE = 0.7;
export const SETTLED_SHARE = 0.25;
/** A phase narrower than this share of the axis joins its neighbour: nobody could see it. */
const NARROWEST = 0.012;

/** Growth is being prepared: signals run, or what they have made waits to be built in. */
export function signals(mtorc1: number, protein: number): boolean {
  return Math.max(mtorc1, protein) > 100 + SIGNALLING_ABOVE_BASELINE;
}

/** Net growth of spines, points of % of healthy per day; both rates are per 100 spines that stand there. */
export function netGrowth(formation: number, elimination: number, density: number): number {
  return ((formation - elimination) * density) / 100;
}

/** Net growth, points of % of healthy per day, above which this trajectory's synapses count as growing. */
export function growthThreshold(trajectory: Trajectory): number {
  const formation = trajectory.columns[variableIndex('spineFormationRate')];
  const elimination = trajectory.columns[variableIndex('spineEliminationRate')];
  const density = trajectory.columns[variableIndex('spineDensityPrefrontal')];
  let fastest = 0;
  trajectory.hours.forEach((_, index) => {
    const net = netGrowth(
      formation?.[index] ?? 0,
      elimination?.[index] ?? 0,
      density?.[index] ?? 0,
    );
    if (net > fastest) fastest = net;
  });
  return Math.max(LEAST_GROWTH_PER_DAY, GROWTH_SHARE * fastest);
}

/** Phases of a solved protocol, in order. A phase that the numbers do not show is absent. */
export function phasesOf(
  trajectory: Trajectory,
  protocol: Protocol,
  axis: TimelineAxis,
): readonly Phase[] {
  const administrations = administrationsOf(protocol);
  const first = administrations[0];
  if (first === undefined) return [];
  // Tablets or salt water given beside ketamine renew nothing.
  const renewing = ketamineAmong(administrations);
  const reader = (id: VariableId): ((index: number) => number) => {
    const column = trajectory.columns[variableIndex(id)];
    return (index) => column?.[index] ?? 0;
  };
  const release = reader('glutamateRelease');
  const mtorc1 = reader('mtorc1Activity');
  const protein = reader('synapticProtein');
  const formation = reader('spineFormationRate');
  const elimination = reader('spineEliminationRate');
  const density = reader('spineDensityPrefrontal');
  const start = density(0);
  let largest = 0;
  let highest = 0;
  trajectory.hours.forEach((_, index) => {
    largest = Math.max(largest, density(index) - start);
    highest = Math.max(highest, release(index) - 100);
  });
  const burst = 100 + Math.max(BURST_ABOVE_BASELINE, BURST_SHARE * highest);
  const growth = growthThreshold(trajectory);
  const notable = largest >= NOTABLE_SPINE_GAIN;

  const structure = (index: number): PhaseId | null => {
    if (!notable) return null;
    const gain = density(index) - start;
    if (netGrowth(formation(index), elimination(index), density(index)) > growth) return 'growing';
    if (gain >= HOLDING_SHARE * largest) return 'holding';
    return gain >= SETTLED_SHARE * largest ? 'fading' : null;
  };
  const phaseAt = (index: number, hours: number): PhaseId | null => {
    if (hours < first.start) return 'before';
    const dose = lastBegun(renewing, hours);
    const more = dose >= 0 && dose + 1 < renewing.length;
    const built = structure(index);
    // From the second dose on, and wherever another is still to come, the doses keep the gain up together.
    if (notable && (more || built === 'growing') && dose > 0) return 'renewed';
    if (notable && more && (built === 'holding' || built === 'fading')) return 'renewed';
    if (release(index) > burst) return 'burst';
    if (built !== null) return built;
    if (signals(mtorc1(index), protein(index))) return 'signalling';
    return notable && density(index) > start ? 'settled' : null;
  };
  return joinNarrow(runsOf(trajectory.hours, phaseAt), axis);
}

/** Runs of equal phases over the grid; a stretch without a phase is left out. */
function runsOf(
  hours: Float64Array,
  phaseAt: (index: number, hours: number) => PhaseId | null,
): readonly Phase[] {
  const runs: Phase[] = [];
  let id: PhaseId | null = null;
  let start = hours[0] ?? 0;
  for (let index = 0; index < hours.length; index += 1) {
    const at = hours[index] ?? 0;
    const next = phaseAt(index, at);
    if (next === id) continue;
    if (id !== null && at > start) runs.push({ id, start, end: at });
    id = next;
    start = at;
  }
  const end = hours[hours.length - 1] ?? 0;
  if (id !== null && end > start) runs.push({ id, start, end });
  return runs;
}

/** Gives slivers to the phase before them and joins equal neighbours. */
function joinNarrow(runs: readonly Phase[], axis: TimelineAxis): readonly Phase[] {
  const joined: Phase[] = [];
  for (const run of runs) {
    const previous = joined[joined.length - 1];
    const narrow = positionOf(axis, run.end) - positionOf(axis, run.start) < NARROWEST;
    const touches = previous !== undefined && previous.end === run.start;
    if (touches && (previous.id === run.id || (narrow && previous.id !== 'before'))) {
      joined[joined.length - 1] = { ...previous, end: run.end };
    } else if (!narrow) {
      joined.push(run);
    }
  }
  return joined;
}

/** Index of the phase that holds at `hours`, or -1. */
export function phaseIndexAt(phases: readonly Phase[], hours: number): number {
  for (let index = 0; index < phases.length; index += 1) {
    const phase = phases[index];
    if (phase !== undefined && hours >= phase.start && hours < phase.end) return index;
  }
  const last = phases[phases.length - 1];
  return last !== undefined && hours === last.end ? phases.length - 1 : -1;
}
