import { HOURS_PER_DAY } from '../../math/units';
import type { Patient } from '../../contract/patient';
import { parameterValues, type ParameterValues } from '../../evidence/parameters';
import { seededStream } from '../../math/seeded-stream';
import type { Traits } from '../person/outcome';

/** How one virtual person differs from the patient they were drawn around. */
export interface VirtualPerson {
  readonly patient: Patient;
  readonly parameters: Partial<ParameterValues>;
  readonly traits: Traits;
  /** Good and bad spells: standard normal at any hour after treatment began, correlated over days. */
  readonly spell: (hoursSinceStart: number) => number;
}

const LEAST_SEVERITY = 0;
const MOST_SEVERITY = 60;
/** Milder groups differ less: the published spread is that of moderate to severe depression. */
const REFERENCE_SEVERITY = 33;

/** A fraction moved by so much on the logit scale. */
function shifted(fraction: number, by: number): number {
  return 1 / (1 + (1 / fraction - 1) * Math.exp(-by));
}

/** Person `index` of a seed: the same whoever asks, in whatever order. */
export function virtualPerson(
  seed: number,
  index: number,
  around: Patient,
  overrides: Partial<ParameterValues> = {},
): VirtualPerson {
  const p = parameterValues(overrides);
  const body = seededStream(seed, `body/${index}`);
  const mood = seededStream(seed, `mood/${index}`);
  const clearance = Math.exp(p.clearanceSpread * body.normal());
  const volume = Math.exp(p.volumeSpread * body.normal());
  const scaled = (value: number, by: number): number => value * by;
  const sd = p.severitySpread * Math.min(1, around.severity / REFERENCE_SEVERITY);
  const severity = Math.min(
    MOST_SEVERITY,
    Math.max(LEAST_SEVERITY, around.severity + sd * mood.normal()),
  );
  const follows = mood.uniform() < p.responsiveShare;
  const interval = p.fluctuationDays * HOURS_PER_DAY;
  const knot = (k: number): number => seededStream(seed, `spell/${index}/${k}`).normal();
  return {
    patient: { ...around, severity },
    parameters: {
      ...overrides,
      clearanceVenous: scaled(p.clearanceVenous, clearance),
      clearanceArterial: scaled(p.clearanceArterial, clearance),
      volumeCentralVenous: scaled(p.volumeCentralVenous, volume),
      volumeShallowVenous: scaled(p.volumeShallowVenous, volume),
      volumeSteadyStateVenous: scaled(p.volumeSteadyStateVenous, volume),
      volumeCentralArterial: scaled(p.volumeCentralArterial, volume),
      volumeShallowArterial: scaled(p.volumeShallowArterial, volume),
      volumeDeepArterial: scaled(p.volumeDeepArterial, volume),
      nasalRate: scaled(p.nasalRate, Math.exp(p.nasalRateSpread * body.normal())),
      oralRate: scaled(p.oralRate, Math.exp(p.oralRateSpread * body.normal())),
      nasalFraction: shifted(p.nasalFraction, p.nasalFractionSpread * body.normal()),
    },
    traits: {
      drug: follows ? 1 + p.responsivenessSpread * mood.normal() : 0,
      expectancy: -Math.log1p(-mood.uniform()),
    },
    spell: (hoursSinceStart) => {
      const k = Math.floor(hoursSinceStart / interval);
      const u = hoursSinceStart / interval - k;
      // Dividing by the length of the weights keeps the variance at one between the knots.
      return ((1 - u) * knot(k) + u * knot(k + 1)) / Math.hypot(1 - u, u);
    },
  };
}
