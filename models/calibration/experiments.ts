import { MECHANISMS, type MechanismId } from '../../src/contract/mechanisms';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import type { AddOn, Protocol } from '../../src/contract/protocol';
import { variableIndex, type VariableId } from '../../src/contract/variables';
import { PARAMETERS, type ParameterValues } from '../../src/evidence/parameters';
import { simulate } from '../../src/simulation/simulate';
import { valueAt, type Trajectory } from '../../src/simulation/trajectory';

/** What is done to the system besides one infusion of 0.5 mg/kg over 40 minutes. */
export interface Manipulation {
  readonly what: string;
  readonly addOns?: readonly AddOn[];
  readonly parameters?: Partial<ParameterValues>;
  readonly protocol?: Protocol;
}

const infusion = presetProtocol('iv-0.5');

export const MANIPULATIONS = {
  none: { what: 'nothing else' },
  'rapamycin-local': {
    what: 'rapamycin into the prefrontal cortex, as in rats',
    addOns: ['rapamycin'],
    parameters: { rapamycinReach: 1 },
  },
  'rapamycin-tablet': { what: 'rapamycin 6 mg by mouth, as in people', addOns: ['rapamycin'] },
  naltrexone: { what: 'naltrexone 50 mg', addOns: ['naltrexone'] },
  'ampa-antagonist': { what: 'AMPA receptor antagonist', addOns: ['ampa-antagonist'] },
  'trkb-antagonist': { what: 'TrkB antagonist', addOns: ['trkb-antagonist'] },
  'hippocampal-inactivation': {
    what: 'ventral hippocampus switched off',
    addOns: ['hippocampal-inactivation'],
  },
  'slow-hydroxynorketamine': {
    what: 'hydroxynorketamine cleared half as fast',
    parameters: {
      hydroxynorketamineClearance: PARAMETERS.hydroxynorketamineClearance.value / 2,
    },
  },
  'anaesthetic-dose': {
    what: '2 mg/kg over two minutes instead, an anaesthetic dose',
    protocol: {
      ...infusion,
      doses: infusion.doses.map((dose) => ({ ...dose, amount: 2, durationMinutes: 2 })),
    },
  },
  esketamine: {
    what: 'esketamine 84 mg as a nasal spray instead of the racemate',
    protocol: presetProtocol('esketamine-84'),
  },
  arketamine: {
    what: 'R-ketamine 60 mg instead of the racemate',
    protocol: {
      ...infusion,
      doses: infusion.doses.map((dose) => ({
        ...dose,
        drug: 'arketamine' as const,
        amount: 60,
        unit: 'mg' as const,
      })),
    },
  },
} as const satisfies Readonly<Record<string, Manipulation>>;

export type ManipulationId = keyof typeof MANIPULATIONS;
const MANIPULATION_IDS = Object.keys(MANIPULATIONS) as ManipulationId[];

/** What is read off a run, against a run in which the drug is felt and does nothing else. */
export interface Readout {
  readonly what: string;
  readonly unit: string;
  /** From here on there is something to see. */
  readonly noticeable: number;
  readonly read: (run: Trajectory, idle: Trajectory) => number;
}

const better = (run: Trajectory, idle: Trajectory, hours: number): number =>
  valueAt(idle, 'madrs', hours) - valueAt(run, 'madrs', hours);

function beyond(what: string, hours: number): Readout {
  return {
    what: `MADRS ${what} beyond a drug that is only felt`,
    unit: 'points',
    noticeable: 1,
    read: (run, idle) => better(run, idle, hours),
  };
}

function peakRise(what: string, id: VariableId, noticeable: number): Readout {
  return {
    what,
    unit: '% of baseline',
    noticeable,
    read: (run) => Math.max(...run.columns[variableIndex(id)]!) - valueAt(run, id, -24),
  };
}

export const READOUTS = {
  'madrs-40min': beyond('at 40 min', 40 / 60),
  'madrs-2h': beyond('at 2 h', 2),
  'madrs-4h': beyond('at 4 h', 4),
  'madrs-24h': { ...beyond('at 24 h', 24), noticeable: 2 },
  'madrs-7d': beyond('at 7 d', 168),
  'madrs-14d': { ...beyond('at 14 d', 336), noticeable: 0.5 },
  burst: peakRise('peak of glutamate release', 'glutamateRelease', 2),
  bdnf: peakRise('peak of BDNF', 'bdnf', 5),
  spines: {
    ...peakRise('gain in prefrontal spines', 'spineDensityPrefrontal', 1),
    unit: '% of healthy',
  },
  'habenula-12h': {
    what: 'fall of habenular bursting at 12 h',
    unit: '% of healthy',
    noticeable: 10,
    read: (run) => valueAt(run, 'habenulaBursting', -24) - valueAt(run, 'habenulaBursting', 12),
  },
} as const satisfies Readonly<Record<string, Readout>>;

export type ReadoutId = keyof typeof READOUTS;
export const READOUT_IDS = Object.keys(READOUTS) as ReadoutId[];

/** Without a manipulation an effect is there or not; a manipulation leaves it, lessens it or makes it larger. */
export type Outcome = 'present' | 'absent' | 'kept' | 'reduced' | 'raised';

/** Below and above these ratios a change would be looked for in an experiment. */
const REDUCED = 0.8;
const RAISED = 1.15;

const runs = new Map<string, Trajectory>();

function runOf(accounts: readonly MechanismId[], id: ManipulationId): Trajectory {
  const key = `${accounts.join('+')}/${id}`;
  const known = runs.get(key);
  if (known !== undefined) return known;
  const { addOns = [], parameters = {}, protocol = infusion }: Manipulation = MANIPULATIONS[id];
  const trajectory = simulate({
    protocol: { ...protocol, addOns: [...addOns] },
    patient: presetPatient('default'),
    mechanisms: accounts,
    parameters,
  });
  runs.set(key, trajectory);
  return trajectory;
}

/** The readout under these accounts (none: an idle drug) with this manipulation, in the readout's unit. */
export function measure(
  accounts: readonly MechanismId[],
  manipulation: ManipulationId,
  readout: ReadoutId,
): number {
  return READOUTS[readout].read(runOf(accounts, manipulation), runOf([], manipulation));
}

/** What an experimenter would report if these accounts were the whole truth. */
export function outcome(
  accounts: readonly MechanismId[],
  manipulation: ManipulationId,
  readout: ReadoutId,
): Outcome {
  const { noticeable } = READOUTS[readout];
  const bare = measure(accounts, 'none', readout);
  if (bare < noticeable) return 'absent';
  if (manipulation === 'none') return 'present';
  const ratio = measure(accounts, manipulation, readout) / bare;
  if (ratio < REDUCED) return 'reduced';
  return ratio > RAISED ? 'raised' : 'kept';
}

/** Whether these accounts predict what was found; there or not there is judged under the manipulation itself. */
export function predicts(
  accounts: readonly MechanismId[],
  manipulation: ManipulationId,
  readout: ReadoutId,
  found: Outcome,
): boolean {
  if (found !== 'present' && found !== 'absent')
    return outcome(accounts, manipulation, readout) === found;
  const there = measure(accounts, manipulation, readout) >= READOUTS[readout].noticeable;
  return there === (found === 'present');
}

/** One row per account and manipulation: every readout, for the table in the document. */
export function experimentMatrix(): readonly {
  readonly account: MechanismId;
  readonly manipulation: ManipulationId;
  readonly values: Readonly<Record<ReadoutId, number>>;
}[] {
  return MECHANISMS.flatMap((account) =>
    MANIPULATION_IDS.map((manipulation) => ({
      account,
      manipulation,
      values: Object.fromEntries(
        READOUT_IDS.map((readout) => [readout, measure([account], manipulation, readout)]),
      ) as Record<ReadoutId, number>,
    })),
  );
}
