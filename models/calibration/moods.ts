import { parameterValues, type ParameterValues } from '../../src/evidence/parameters';
import {
  personalRatio,
  remissionProbability,
  responseProbability,
  type Effects,
  type Traits,
} from '../../src/simulation/person/outcome';
import { valueAt } from '../../src/simulation/trajectory';
import { DAY, run, type Treatment } from './runs';

/**
 * A population of moods in one body, for fitting: response and remission of people who differ in severity,
 * in how far they follow the drug and in what they expect. Integrated rather than drawn, so that a small
 * change of a parameter gives a small change of the result. Checks use the drawn population, whose bodies
 * differ too.
 */

const SEVERITY = 33;
/** Centres of equal parts of a standard normal variable, in order. */
const NORMAL_PARTS = [-1.645, -1.036, -0.674, -0.385, -0.126, 0.126, 0.385, 0.674, 1.036, 1.645];
/** Means of equal parts of an exponential variable with mean one. */
const EXPONENTIAL_PARTS = Array.from({ length: 12 }, (_, i) => -Math.log(1 - (i + 0.5) / 12));

const FOLLOWER: Traits = { drug: 1, expectancy: 0 };
const BELIEVER: Traits = { drug: 0, expectancy: 1 };
const NEITHER: Traits = { drug: 0, expectancy: 0 };

/** Log effects of drug and of expectancy, by solving for people who have only the one, or neither. */
function effectsAt(treatment: Treatment, hours: number, p: Partial<ParameterValues>): Effects {
  const fallen = (traits: Traits): number =>
    Math.log(SEVERITY / valueAt(run(treatment, p, { severity: SEVERITY }, traits), 'madrs', hours));
  const tablets = fallen(NEITHER);
  return {
    drug: fallen(FOLLOWER) - tablets,
    expectancy: fallen(BELIEVER) - tablets,
    tablets,
    fluctuation: parameterValues(p).dayToDaySpread * Math.sqrt(-Math.expm1(-hours / DAY)),
  };
}

/** Response among people, %. */
export function response(treatment: Treatment, hours: number, p: Partial<ParameterValues>): number {
  return 100 * responseProbability(SEVERITY, effectsAt(treatment, hours, p), parameterValues(p));
}

/** Remission among people whose severity differs as in the pooled trials, %. */
export function remission(
  treatment: Treatment,
  hours: number,
  p: Partial<ParameterValues>,
): number {
  const values = parameterValues(p);
  const effects = effectsAt(treatment, hours, p);
  const parts = NORMAL_PARTS.map((z) =>
    remissionProbability(SEVERITY + values.severitySpread * z, effects, values),
  );
  return (100 * parts.reduce((sum, part) => sum + part, 0)) / parts.length;
}

/** Of those who respond at `end`, the share that still responds at `later`, each on the day they have. */
export function kept(
  treatment: Treatment,
  end: number,
  later: number,
  p: Partial<ParameterValues>,
): number {
  const values = parameterValues(p);
  const [then, now] = [effectsAt(treatment, end, p), effectsAt(treatment, later, p)];
  let responders = 0;
  let remaining = 0;
  const add = (weight: number, traits: Traits): void => {
    const first = weight * responseProbability(SEVERITY, then, values, traits);
    responders += first;
    remaining += first * responseProbability(SEVERITY, now, values, traits);
  };
  for (const expectancy of EXPONENTIAL_PARTS) {
    add(1 - values.responsiveShare, { drug: 0, expectancy });
    for (const z of NORMAL_PARTS)
      add(values.responsiveShare / NORMAL_PARTS.length, {
        drug: 1 + values.responsivenessSpread * z,
        expectancy,
      });
  }
  return remaining / responders;
}

/** Standard deviation of scores among people, points. */
export function scoreSpread(
  treatment: Treatment,
  hours: number,
  p: Partial<ParameterValues>,
): number {
  const values = parameterValues(p);
  const effects = effectsAt(treatment, hours, p);
  let mean = 0;
  let square = 0;
  const add = (weight: number, traits: Traits): void => {
    const ratio = personalRatio(effects, traits);
    mean += weight * ratio;
    square += weight * ratio ** 2;
  };
  for (const expectancy of EXPONENTIAL_PARTS) {
    add((1 - values.responsiveShare) / EXPONENTIAL_PARTS.length, { drug: 0, expectancy });
    for (const z of NORMAL_PARTS)
      add(values.responsiveShare / NORMAL_PARTS.length / EXPONENTIAL_PARTS.length, {
        drug: 1 + values.responsivenessSpread * z,
        expectancy,
      });
  }
  const severitySquare = SEVERITY ** 2 + values.severitySpread ** 2;
  return Math.sqrt(
    severitySquare * square * Math.exp(effects.fluctuation ** 2) - (SEVERITY * mean) ** 2,
  );
}
