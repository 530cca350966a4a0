import { variableIndex, type VariableId } from '../contract/variables';
import type { Patient } from '../contract/patient';
import type { Protocol } from '../contract/protocol';
import type { Sample, Trajectory } from '../simulation/trajectory';
import { administrationsOf, ketamineAmong, lastBegun, type Administration } from './doses';
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
  | 'burstless'
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
  /** Those of ketamine and its two forms. */
  readonly ketamine: readonly Administration[];
  readonly condition: Patient['condition'];
  /** Highest glutamate release, percentage points above baseline. */
  readonly largestBurst: number;
  /** Share of pyramidal NMDA receptors blocked at that moment; where more are, the burst is held down. */
  readonly blockAtBurst: number;
  /** Prefrontal spine density before treatment and its largest gain, % of healthy. */
  readonly startDensity: number;
  readonly largestGain: number;
  /** Net growth, points of % of healthy per day, from which spines count as growing. */
  readonly growthThreshold: number;
  /** When they first do, hours; Infinity if never. */
  readonly growsFrom: number;
}

/** At this share of its largest rise the burst counts as being at its height. */
const PEAK_SHARE = 0.9;
/** Release this far below baseline (percentage points) means that excitatory cells are quieted. */
const QUIETED = 1;
/** Synaptic protein this far above baseline (percentage points): growth to come is under way, however little. */
const BEGUN = 1;
/** For this long after a spray or injection the drug counts as arriving, hours. */
const ARRIVAL = 0.25;
const WEEK = 168;

const read = (sample: Sample, id: VariableId): number => sample.values[variableIndex(id)] ?? 0;

export function courseOf(trajectory: Trajectory, protocol: Protocol, patient: Patient): Course {
  const { hours, columns } = trajectory;
  const column = (id: VariableId): Float64Array =>
    columns[variableIndex(id)] ?? new Float64Array(1);
  const topOf = (values: Float64Array): number =>
    values.reduce((best, value, index) => (value > (values[best] ?? 0) ? index : best), 0);
  const release = column('glutamateRelease');
  const density = column('spineDensityPrefrontal');
  const formation = column('spineFormationRate');
  const elimination = column('spineEliminationRate');
  const height = topOf(release);
  const startDensity = density[0] ?? 0;
  const threshold = growthThreshold(trajectory);
  const growing = density.findIndex(
    (each, index) => netGrowth(formation[index] ?? 0, elimination[index] ?? 0, each) > threshold,
  );
  const administrations = administrationsOf(protocol);
  return {
    administrations,
    ketamine: ketamineAmong(administrations),
    condition: patient.condition,
    largestBurst: (release[height] ?? 0) - 100,
    blockAtBurst: column('nmdarOccupancyPyramidal')[height] ?? 0,
    startDensity,
    largestGain: (density[topOf(density)] ?? 0) - startDensity,
    growthThreshold: threshold,
    growsFrom: hours[growing] ?? Infinity,
  };
}

/** Judges one instant by its numbers alone (thresholds above and in phases.ts). */
export function situationAt(sample: Sample, course: Course): Situation {
  const { administrations, ketamine } = course;
  const latest = administrations[lastBegun(administrations, sample.hours)];
  if (administrations.length === 0) return 'untreated';
  if (latest === undefined) return 'before';
  // What ketamine has set going is told of for as long as it lasts, whatever is taken beside it or after it.
  const index = lastBegun(ketamine, sample.hours);
  const dose = ketamine[index];
  if (dose !== undefined) {
    const arriving = sample.hours <= dose.end || sample.hours - dose.start < ARRIVAL;
    const told = burstAt(sample, course, arriving) ?? structureAt(sample, course, index);
    if (latest === dose || (told !== 'settled' && told !== 'unchanged')) return told;
  }
  const given = sample.hours <= latest.end;
  if (latest.drug === 'placebo') return given ? 'placeboGiven' : 'placebo';
  if (latest.drug === 'midazolam') return given ? 'midazolamGiven' : 'midazolam';
  return ssriAt(sample, course, latest);
}

function ssriAt(sample: Sample, course: Course, latest: Administration): Situation {
  if (sample.hours > latest.start + 48) return 'ssriEnded';
  const begun = course.administrations.find(({ drug }) => drug === 'ssri')?.start ?? 0;
  return sample.hours - begun < WEEK ? 'ssriEarly' : 'ssriWeeks';
}

/** The acute part: drug and glutamate. Null once both have passed. */
function burstAt(sample: Sample, course: Course, arriving: boolean): Situation | null {
  const above = read(sample, 'glutamateRelease') - 100;
  const bursts = above > BURST_ABOVE_BASELINE;
  if (bursts && above >= PEAK_SHARE * course.largestBurst) return 'peak';
  if (course.largestBurst <= BURST_ABOVE_BASELINE) {
    if (above < -QUIETED) return 'burstless';
  } else if (read(sample, 'nmdarOccupancyPyramidal') > course.blockAtBurst) return 'blunted';
  // The level outside cells follows release within minutes: it lies below as long as release rises.
  if (bursts) return above > read(sample, 'glutamateExtracellular') - 100 ? 'rising' : 'subsiding';
  return arriving ? 'arriving' : null;
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
  const protein = read(sample, 'synapticProtein');
  const signalling = signals(read(sample, 'mtorc1Activity'), protein);
  const more = index + 1 < course.ketamine.length;
  // After a further dose the number of spines turns while growth is still being prepared.
  if (notable && gain >= SETTLED_SHARE * course.largestGain && !(signalling && net > 0)) {
    return more ? 'between' : 'fading';
  }
  if (signalling) return 'signalling';
  if (notable && sample.hours < course.growsFrom && protein > 100 + BEGUN) return 'signalling';
  if (!notable) return 'unchanged';
  return more ? 'between' : 'settled';
}
