import { Matrix, SVD } from 'ml-matrix';
import {
  PARAMETER_IDS,
  type ParameterId,
  type ParameterValues,
} from '../../src/evidence/parameters';
import { valueAtDeviation } from '../../src/simulation/parameter-draws';
import { scaled } from './residuals';
import type { Target } from './target';

/** What the targets say about the parameters, all of them at once and not only those that were fitted. */
export interface Posterior {
  /** Directions in the order of how well they are determined. */
  readonly directions: readonly {
    /** Change of all weighted residuals together, in tolerances, for one prior standard deviation along it. */
    readonly singularValue: number;
    readonly loads: Partial<Record<ParameterId, number>>;
  }[];
  /** Posterior standard deviation of each parameter over the prior one. */
  readonly spread: Readonly<Record<ParameterId, number>>;
  /** Correlation of two parameters given the targets. */
  readonly correlation: (one: ParameterId, other: ParameterId) => number;
}

/** Prior standard deviations to either side for the slope: wide enough to average over what bends. */
const STEP = 0.5;
/** Directions that teach less than this are left out. */
const LEAST_SINGULAR = 0.25;
const LEAST_LOAD = 0.02;

/**
 * Gaussian approximation around the fitted values: prior from the ranges, likelihood from the weighted
 * residuals, linear in between. Parameters that were not fitted take part, because a target also narrows
 * what was only assumed upstream of it.
 */
export function posteriorOf(
  targets: readonly Target[],
  fitted: Partial<ParameterValues>,
): Posterior {
  const predictions = (p: Partial<ParameterValues>): number[] =>
    targets.map((target) => scaled(target, target.predict(p)));
  const slopes = PARAMETER_IDS.map((id) => {
    const at = (z: number): number[] =>
      predictions({ ...fitted, [id]: valueAtDeviation(id, z, fitted[id]) });
    const high = at(STEP);
    return at(-STEP).map((low, i) => (high[i]! - low) / (2 * STEP));
  });
  const jacobian = new Matrix(slopes).transpose();
  const { diagonal, rightSingularVectors } = new SVD(jacobian, { autoTranspose: true });
  const known = diagonal.map((s) => s ** 2 / (1 + s ** 2));
  const covariance = (i: number, j: number): number =>
    known.reduce(
      (sum, part, k) =>
        sum - part * rightSingularVectors.get(i, k) * rightSingularVectors.get(j, k),
      i === j ? 1 : 0,
    );
  const index = new Map(PARAMETER_IDS.map((id, i) => [id, i]));
  const spread = Object.fromEntries(
    PARAMETER_IDS.map((id, i) => [id, Math.sqrt(Math.max(0, covariance(i, i)))]),
  ) as Record<ParameterId, number>;
  return {
    directions: diagonal
      .map((singularValue, k) => ({
        singularValue,
        loads: Object.fromEntries(
          PARAMETER_IDS.map((id, i) => [id, rightSingularVectors.get(i, k)] as const).filter(
            ([, load]) => Math.abs(load) > LEAST_LOAD,
          ),
        ),
      }))
      .filter(({ singularValue }) => singularValue > LEAST_SINGULAR)
      .sort((a, b) => b.singularValue - a.singularValue),
    spread,
    correlation: (one, other) =>
      covariance(index.get(one)!, index.get(other)!) / (spread[one] * spread[other]),
  };
}
