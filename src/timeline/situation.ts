import { variableIndex, type VariableId } from '../contract/variables';
import type { Patient } from '../contract/patient';
import type { Protocol } from '../contract/protocol';
import type { Sample, Trajectory } from '../simulation/trajectory';
import { administrationsOf, lastBegun, type Administration } from './doses';
import {
  BURST_ABOVE_BASELINE,
  growthThreshold,
  HOLDING_SHARE,
  netGrowth,
  NOTABLE_SPINE_GAIN,
  SETTLED_SHARE,
  signals,
} from './phases';

/** What is going on, as a reader would put it. Each has a sentence per scale in i18n `caption.*`. */
export type Situation =
  | 'untreated'
  | 'before'
  | 'arriving'
  | 'rising'
  | 'peak'
  | 'subsiding'
  | 'blunted'
  | 'signalling'
  | 'growing'
  | 'plateau'
  | 'between'
  | 'fading'
  | 'settled'
  | 'unchanged'
  | 'placeboGiven'
  | 'placebo'
  | 'midazolamGiven'
  | 'midazolam'
  | 'ssriEarly'
  | 'ssriWeeks'
  | 'ssriEnded';

/** What a sample has to be judged against; made once per solved protocol. */
export interface Course {
  readonly administrations: readonly Administration[];
  readonly condition: Patient['condition'];
  /** Highest glutamate release, percentage points above baseline. */
  readonly largestBurst: number;
  /** Prefrontal spine density before treatment and its largest gain, % of healthy. */
  readonly startDensity: number;
  readonly largestGain: number;
  /** Net growth, points of % of healthy per day, from which spines count as growing. */
  readonly growthThreshold: number;
}

/** At this share of its largest rise the burst counts as being at its height. */
const PEAK_SHARE = 0.9;
/** Plasma level, ng/mL, above which a missing burst needs an explanation. */
const DRUG_PRESENT = 60;
/** For this long after a spray or injection the drug counts as arriving, hours. */
const ARRIVAL = 0.25;
const WEEK = 168;

const read = (sample: Sample, id: VariableId): number => sample.values[variableIndex(id)] ?? 0;

export function courseOf(trajectory: Trajectory, protocol: Protocol, patient: Patient): Course {
  const highest = (id: VariableId): number =>
    (trajectory.columns[variableIndex(id)] ?? new Float64Array(1)).reduce(
      (a, b) => Math.max(a, b),
      0,
    );
  const startDensity = trajectory.columns[variableIndex('spineDensityPrefrontal')]?.[0] ?? 0;
  return {
    administrations: administrationsOf(protocol),
    condition: patient.condition,
    largestBurst: highest('glutamateRelease') - 100,
    startDensity,
    largestGain: highest('spineDensityPrefrontal') - startDensity,
    growthThreshold: growthThreshold(trajectory),
  };
}

/** Judges one instant by its numbers alone (thresholds above and in phases.ts). */
export function situationAt(sample: Sample, course: Course): Situation {
  const index = lastBegun(course.administrations, sample.hours);
  const latest = course.administrations[index];
  if (course.administrations.length === 0) return 'untreated';
  if (latest === undefined) return 'before';
  const given = sample.hours <= latest.end;
  if (latest.drug === 'placebo') return given ? 'placeboGiven' : 'placebo';
  if (latest.drug === 'midazolam') return given ? 'midazolamGiven' : 'midazolam';
  if (latest.drug === 'ssri') return ssriAt(sample, course, latest);
  const arriving = given || sample.hours - latest.start < ARRIVAL;
  return burstAt(sample, course, arriving) ?? structureAt(sample, course, index);
}

function ssriAt(sample: Sample, course: Course, latest: Administration): Situation {
  if (sample.hours > latest.start + 48) return 'ssriEnded';
  const begun = course.administrations[0]?.start ?? 0;
  return sample.hours - begun < WEEK ? 'ssriEarly' : 'ssriWeeks';
}

/** The acute part: drug and glutamate. Null once both have passed. */
function burstAt(sample: Sample, course: Course, arriving: boolean): Situation | null {
  const above = read(sample, 'glutamateRelease') - 100;
  const drug = read(sample, 'ketaminePlasma');
  if (above > BURST_ABOVE_BASELINE) {
    if (above >= PEAK_SHARE * course.largestBurst) return 'peak';
    // Arterial blood runs ahead of venous for as long as drug is still coming in.
    return arriving || read(sample, 'ketaminePlasmaArterial') > drug ? 'rising' : 'subsiding';
  }
  if (arriving) return 'arriving';
  return drug > DRUG_PRESENT && course.largestBurst <= BURST_ABOVE_BASELINE ? 'blunted' : null;
}

/** The lasting part: signals and spines. */
function structureAt(sample: Sample, course: Course, index: number): Situation {
  const notable = course.largestGain >= NOTABLE_SPINE_GAIN;
  const density = read(sample, 'spineDensityPrefrontal');
  const gain = density - course.startDensity;
  const net = netGrowth(
    read(sample, 'spineFormationRate'),
    read(sample, 'spineEliminationRate'),
    density,
  );
  if (notable && net > course.growthThreshold) return 'growing';
  if (notable && gain >= HOLDING_SHARE * course.largestGain) return 'plateau';
  if (notable && gain >= SETTLED_SHARE * course.largestGain) {
    return index + 1 < course.administrations.length ? 'between' : 'fading';
  }
  if (signals(read(sample, 'mtorc1Activity'), read(sample, 'synapticProtein'))) return 'signalling';
  return notable
    ? index + 1 < course.administrations.length
      ? 'between'
      : 'settled'
    : 'unchanged';
}
