import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../../src/evidence/parameters';
import { Z_95 } from '../../src/math/normal-distribution';
import { valueAtDeviation } from '../../src/simulation/parameter-draws';
import type { GroupFit } from './fit-group';
import type { Posterior } from './posterior';
import { weightOf } from './residuals';
import type { Group } from './target';

/** Shares of the prior spread that must be gone for a parameter to count as determined, or as touched. */
const IDENTIFIED = 0.5;
const WEAK = 0.15;
const NOTABLE_CORRELATION = 0.5;
const LEADING_LOAD = 0.2;

function verdict(id: ParameterId, value: number, learned: number): string {
  const { range, fitted } = PARAMETERS[id];
  if (fitted === true && range.some((end) => Math.abs(value - end) < 1e-3 * Math.abs(end)))
    return 'at its bound';
  return learned > IDENTIFIED ? 'identified' : learned > WEAK ? 'weak' : 'prior only';
}

const short = (value: number): number => Number(value.toPrecision(4));

/** Everything the fit found, as committed in fit.json. */
export function fitFile(
  groups: readonly Group[],
  fits: readonly GroupFit[],
  posterior: Posterior,
  values: Partial<Record<ParameterId, number>>,
) {
  const freed = new Set(groups.flatMap(({ free }) => free));
  const told = PARAMETER_IDS.filter((id) => freed.has(id) || 1 - posterior.spread[id] > WEAK);
  return {
    groups: groups.map(({ name, free }, i) => ({
      name,
      free,
      evaluations: fits[i]!.evaluations,
      before: short(fits[i]!.before),
      after: short(fits[i]!.after),
    })),
    targets: groups.flatMap(({ name, targets }) =>
      targets.map((target) => {
        const { finding, what, published, tolerance, missed, reading } = target;
        const predicted = target.predict(values);
        const weight = weightOf(target);
        return {
          group: name,
          finding,
          what,
          published: short(published),
          tolerance,
          weight: short(weight),
          predicted: short(predicted),
          residual: Number((((predicted - published) * weight) / tolerance).toFixed(2)),
          ...(missed === undefined ? {} : { missed }),
          ...(reading === undefined ? {} : { reading }),
        };
      }),
    ),
    parameters: Object.fromEntries(
      told.map((id) => {
        const value = values[id] ?? PARAMETERS[id].value;
        const spread = posterior.spread[id];
        const learned = 1 - spread;
        return [
          id,
          {
            value: short(value),
            low: short(valueAtDeviation(id, -Z_95 * spread, value)),
            high: short(valueAtDeviation(id, Z_95 * spread, value)),
            prior: PARAMETERS[id].range,
            learned: Number(learned.toFixed(3)),
            verdict: verdict(id, value, learned),
            fitted: freed.has(id),
            correlatedWith: told
              .filter((other) => other !== id)
              .map((other) => [other, posterior.correlation(id, other)] as const)
              .filter(([, r]) => Math.abs(r) > NOTABLE_CORRELATION)
              .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
              .map(([other, r]) => [other, Number(r.toFixed(2))]),
          },
        ];
      }),
    ),
    inflation: short(posterior.inflation),
    directions: [...posterior.upstream, ...posterior.downstream].map(
      ({ singularValue, loads }) => ({
        singularValue: short(singularValue),
        parameters: (Object.entries(loads) as [ParameterId, number][])
          .filter(([, load]) => Math.abs(load) > LEADING_LOAD)
          .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
          .map(([id, load]) => [id, Number(load.toFixed(2))]),
      }),
    ),
  };
}

/** What the bands need of it, for src/evidence/posterior.json. */
export function posteriorFile({ upstream, downstream }: Posterior) {
  const short = (loads: Posterior['upstream'][number]['loads']) =>
    Object.fromEntries(Object.entries(loads).map(([id, load]) => [id, Number(load.toFixed(3))]));
  return {
    directions: [...upstream, ...downstream].map(({ singularValue, loads, answers }) => ({
      shrink: Number((1 - 1 / Math.sqrt(1 + singularValue ** 2)).toFixed(4)),
      loads: short(loads),
      answers: short(answers),
    })),
  };
}
