import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_MECHANISMS, MECHANISMS } from '../../src/contract/mechanisms';
import { patientSchema } from '../../src/contract/patient';
import { PATIENT_PRESET_IDS, PROTOCOL_PRESET_IDS } from '../../src/contract/presets';
import { protocolSchema, type doseSchema } from '../../src/contract/protocol';
import { simulate } from '../../src/simulation/simulate';
import { createSample, sampleAt, valueAt, type Trajectory } from '../../src/simulation/trajectory';
import { caption } from '../../src/timeline/caption';
import { lastBegun } from '../../src/timeline/doses';
import { courseOf, situationAt, type Course, type Situation } from '../../src/timeline/situation';
import { solved } from './presets';

type Dose = v.InferInput<typeof doseSchema>;

/** One moment of a course, with its surroundings: what a sentence said then can be held against. */
interface Moment {
  readonly trajectory: Trajectory;
  readonly course: Course;
  readonly hours: number;
}
type Variable = Parameters<typeof valueAt>[1];

const now = ({ trajectory, hours }: Moment, id: Variable): number => valueAt(trajectory, id, hours);
/** Change over the minutes around it. */
const trend = ({ trajectory, hours }: Moment, id: Variable, minutes: number): number =>
  valueAt(trajectory, id, hours + minutes / 60) - valueAt(trajectory, id, hours - minutes / 60);

const release = (at: Moment): number => now(at, 'glutamateRelease');
const gained = (at: Moment): number => now(at, 'spineDensityPrefrontal') - at.course.startDensity;
/** Minutes over which a direction is looked for, and what release may wander without anybody seeing it, % of baseline. */
const NEAR = 2;
const UNSEEN = 0.12;

const nothingGrew = (at: Moment): void => {
  expect(release(at)).toBeCloseTo(100, 0);
  expect(now(at, 'nmdarOccupancyPyramidal')).toBeLessThan(0.025);
  expect(Math.abs(gained(at))).toBeLessThan(Math.max(0.5, 0.26 * at.course.largestGain));
};
const asAtRest = (at: Moment): void => {
  expect(Math.abs(now(at, 'pyramidalRate') - 100)).toBeLessThan(6.5);
};

/** What the sentences of each situation say, in numbers. */
const CLAIMS: Readonly<Record<Situation, (at: Moment) => void>> = {
  untreated: nothingGrew,
  before: nothingGrew,
  arriving: (at) => {
    // "Its cells have hardly reacted yet."
    expect(Math.abs(release(at) - 100)).toBeLessThanOrEqual(3.2);
  },
  rising: (at) => {
    expect(trend(at, 'glutamateRelease', NEAR)).toBeGreaterThan(-UNSEEN);
    expect(release(at)).toBeGreaterThan(103);
    expect(now(at, 'interneuronRate')).toBeLessThan(97);
  },
  peak: (at) => {
    expect(release(at)).toBeGreaterThan(100 + 0.89 * at.course.largestBurst);
  },
  subsiding: (at) => {
    expect(trend(at, 'glutamateRelease', NEAR)).toBeLessThan(UNSEEN);
    expect(trend(at, 'ketaminePlasmaArterial', NEAR)).toBeLessThan(0);
  },
  blunted: (at) => {
    // The more of it, the less release: and so many receptors are blocked.
    expect(now(at, 'nmdarOccupancyPyramidal')).toBeGreaterThan(at.course.blockAtBurst);
    expect(release(at)).toBeLessThan(100 + 0.9 * at.course.largestBurst);
    const load = trend(at, 'nmdarOccupancyPyramidal', 1);
    if (Math.abs(load) > 0.01)
      expect(Math.sign(trend(at, 'glutamateRelease', 1))).toBe(-Math.sign(load));
  },
  burstless: (at) => {
    expect(at.course.largestBurst).toBeLessThan(3);
    expect(now(at, 'pyramidalRate')).toBeLessThan(100);
    expect(now(at, 'interneuronRate')).toBeLessThan(100);
  },
  signalling: (at) => {
    asAtRest(at);
    expect(now(at, 'synapticProtein')).toBeGreaterThan(100);
    // "The number of spines has hardly moved."
    expect(Math.abs(trend(at, 'spineDensityPrefrontal', 60))).toBeLessThan(0.35);
  },
  growing: (at) => {
    asAtRest(at);
    expect(trend(at, 'spineDensityPrefrontal', 30)).toBeGreaterThan(0);
    expect(now(at, 'synapticProtein')).toBeGreaterThan(100);
  },
  plateau: (at) => {
    asAtRest(at);
    expect(gained(at)).toBeGreaterThan(0.69 * at.course.largestGain);
  },
  between: (at) => {
    asAtRest(at);
    expect(gained(at)).toBeGreaterThan(-0.5);
    expect(at.course.ketamine.some(({ start }) => start > at.hours)).toBe(true);
  },
  fading: (at) => {
    expect(trend(at, 'spineDensityPrefrontal', 60)).toBeLessThan(0);
    expect(at.course.ketamine.every(({ start }) => start <= at.hours)).toBe(true);
  },
  settled: (at) => {
    // "Back to where it began: the same receptors, the same release, and no drug in any pore" of twenty.
    expect(now(at, 'nmdarOccupancyPyramidal')).toBeLessThan(0.025);
    expect(Math.abs(release(at) - 100)).toBeLessThan(1);
    expect(at.hours).toBeGreaterThan(at.course.growsFrom);
    expect(gained(at)).toBeLessThan(0.26 * at.course.largestGain);
  },
  unchanged: (at) => {
    asAtRest(at);
    expect(Math.abs(gained(at))).toBeLessThan(1);
  },
  placeboGiven: nothingGrew,
  placebo: nothingGrew,
  midazolamGiven: nothingGrew,
  midazolam: nothingGrew,
  ssriEarly: nothingGrew,
  ssriWeeks: nothingGrew,
  ssriEnded: nothingGrew,
};

/** Close where much happens, wide where little does. */
function momentsOf({ hours }: Trajectory, { administrations }: Course): number[] {
  const all: number[] = [-24];
  for (const { start, end } of administrations.slice(0, 4)) {
    for (let after = 0.05; after < end - start + 5; after += 0.05) all.push(start + after);
    for (let after = 5; after < 48; after += 1) all.push(start + after);
  }
  const last = hours.at(-1) ?? 0;
  for (let at = 48; at < last - 1; at += 7) all.push(at);
  return all.filter((at) => at < last - 1);
}

function holds(trajectory: Trajectory, course: Course): Set<Situation> {
  const sample = createSample();
  const met = new Set<Situation>();
  for (const hours of momentsOf(trajectory, course)) {
    // A kink at the edge of a dose has no one direction.
    const { administrations } = course;
    const begun = administrations[lastBegun(administrations, hours)];
    const edge = Math.min(
      ...administrations.flatMap(({ start, end }) => [
        Math.abs(hours - start),
        Math.abs(hours - end),
      ]),
    );
    if (begun !== undefined && edge < 0.04) continue;
    const situation = situationAt(sampleAt(trajectory, hours, sample), course);
    met.add(situation);
    try {
      CLAIMS[situation]({ trajectory, course, hours });
    } catch (cause) {
      throw new Error(`says "${situation}" at ${hours.toFixed(2)} h`, { cause });
    }
  }
  return met;
}

it.each(
  PROTOCOL_PRESET_IDS.flatMap((protocol) =>
    PATIENT_PRESET_IDS.map((patient) => ({ protocol, patient })),
  ),
)('what is said of $protocol in $patient agrees with its curves', ({ protocol, patient }) => {
  const { trajectory, plan } = solved(protocol, patient);
  holds(trajectory, plan.course);
});

const ketamine = (amount: number, change: Partial<Dose> = {}): Dose => ({
  hours: 0,
  drug: 'ketamine',
  route: 'iv',
  amount,
  unit: 'mg/kg',
  durationMinutes: 40,
  ...change,
});
const tablets: Dose = {
  hours: 0,
  drug: 'ssri',
  route: 'oral',
  amount: 20,
  unit: 'mg',
  everyHours: 24,
  count: 28,
};
const control = (drug: 'placebo' | 'midazolam', hours: number): Dose =>
  ketamine(0.045, { drug, hours });

function solve(
  doses: readonly Dose[],
  person: v.InferInput<typeof patientSchema> = {},
  mechanisms: readonly (typeof MECHANISMS)[number][] = DEFAULT_MECHANISMS,
): { readonly trajectory: Trajectory; readonly course: Course } {
  const protocol = v.parse(protocolSchema, { name: 'Own', doses });
  const patient = v.parse(patientSchema, person);
  const trajectory = simulate({ protocol, patient, mechanisms });
  return { trajectory, course: courseOf(trajectory, protocol, patient) };
}

describe('what is said of treatments of one’s own agrees with their curves', () => {
  it.each<[string, readonly Dose[]]>([
    ['a trace', [ketamine(0.01)]],
    ['a tenth of a milligram', [ketamine(0.1)]],
    ['twice the usual', [ketamine(1)]],
    ['an anaesthetic push', [ketamine(2, { durationMinutes: 0 })]],
    ['more than that', [ketamine(4.5, { durationMinutes: 0 })]],
    ['anaesthesia by muscle', [ketamine(13, { route: 'im', durationMinutes: 0 })]],
    ['swallowed', [ketamine(1, { route: 'oral' })]],
    ['swallowed daily', [ketamine(2, { route: 'oral', everyHours: 24, count: 14 })]],
    ['under the tongue', [ketamine(0.5, { route: 'sublingual' })]],
    ['into the rectum', [ketamine(1, { route: 'rectal' })]],
    ['the R form, little', [ketamine(0.15, { drug: 'arketamine' })]],
    ['a low spray', [ketamine(14, { drug: 'esketamine', route: 'nasal', unit: 'mg' })]],
    ['four days of it', [ketamine(57.6, { durationMinutes: 5760 })]],
    ['one dose with tablets', [ketamine(0.5), tablets]],
    ['tablets, then one dose', [tablets, ketamine(0.5, { hours: 100 })]],
    ['placebo three days later', [ketamine(0.5), control('placebo', 72)]],
    ['midazolam three days later', [ketamine(0.5), control('midazolam', 72)]],
    ['midazolam a week before', [control('midazolam', 0), ketamine(0.5, { hours: 168 })]],
  ])('%s', (_, doses) => {
    const { trajectory, course } = solve(doses);
    holds(trajectory, course);
  });

  it.each(MECHANISMS)('under the account %s alone', (id) => {
    const { trajectory, course } = solve([ketamine(0.5)], {}, [id]);
    const met = holds(trajectory, course);
    expect(met.has('burstless')).toBe(id !== 'disinhibition');
    expect(met.has('blunted')).toBe(false);
  });

  it('and with none of them', () => {
    const { trajectory, course } = solve([ketamine(0.5)], {}, []);
    expect([...holds(trajectory, course)].sort()).toEqual(['before', 'burstless', 'unchanged']);
  });
});

describe('spines that stress took are spoken of where it took some', () => {
  it.each([
    ['major-depression', 0.7, 'usual', 'usual'],
    ['major-depression', 0, 'mixed', 'healthy'],
    ['ptsd', 0, 'mixed', 'healthy'],
    ['healthy', 0.1, 'healthy', 'healthy'],
    ['healthy', 0.9, 'mixed', 'usual'],
  ] as const)('%s at stress %f', (condition, stress, ofBrain, ofBranch) => {
    const { trajectory, course } = solve([ketamine(0.5)], { condition, stress });
    const sample = sampleAt(trajectory, -24, createSample());
    expect(caption(sample, 'brain', course).context).toBe(ofBrain);
    expect(caption(sample, 'dendrite', course).context).toBe(ofBranch);
  });
});

it('a dose of zero is told of as none', () => {
  const { trajectory, course } = solve([ketamine(0)]);
  const sample = sampleAt(trajectory, 0.5, createSample());
  expect(situationAt(sample, course)).toBe('untreated');
});

it('the drug of a sentence is the one that does what it says', () => {
  const { trajectory, course } = solve([
    control('midazolam', 0),
    ketamine(56, { drug: 'esketamine', route: 'nasal', unit: 'mg', hours: 24 }),
    tablets,
  ]);
  const sample = sampleAt(trajectory, 24.2, createSample());
  expect(caption(sample, 'synapse', course).values.drug).toBe('esketamine');
});
