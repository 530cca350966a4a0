import { Matrix, SVD } from 'ml-matrix';
import {
  PARAMETER_IDS,
  type ParameterId,
  type ParameterValues,
} from '../../src/evidence/parameters';
import { valueAtDeviation } from '../../src/simulation/parameter-draws';
import { scaled } from './residuals';
import type { Target } from './target';

/** A combination of parameters that targets say something about. */
interface Direction {
  /** Change of all weighted residuals together, in tolerances, for one prior standard deviation along it. */
  readonly singularValue: number;
  /** Its unit vector, in prior standard deviations; small parts left out. */
  readonly loads: Loads;
  /** How it answers to what was drawn upstream, so that the targets are met all the same. */
  readonly answers: Loads;
}
type Loads = Readonly<Partial<Record<ParameterId, number>>>;

/** What the targets say about the parameters, all of them at once and not only those that were fitted. */
export interface Posterior {
  readonly upstream: readonly Direction[];
  readonly downstream: readonly Direction[];
  /** Posterior standard deviation of each parameter over the prior one. */
  readonly spread: Readonly<Record<ParameterId, number>>;
  /** Correlation of two parameters given the targets. */
  readonly correlation: (one: ParameterId, other: ParameterId) => number;
  /** How much wider tolerances were made because the fit misses by more than they allow. */
  readonly inflation: number;
}

/** Prior standard deviations to either side for the slope: wide enough to average over what bends. */
const STEP = 0.5;
/** Directions that teach less than this are left out. */
const LEAST_SINGULAR = 0.25;
const LEAST_LOAD = 0.02;

/** From here on parameters are downstream of exposure and receptor block. */
const FIRST_DOWNSTREAM: ParameterId = 'interneuronDrive';

/**
 * Gaussian approximation around the values in use: prior from the ranges, likelihood from the weighted
 * residuals, linear in between. Parameters that were not fitted take part, because a target also narrows
 * what was only assumed.
 *
 * Feedback is cut between the two halves of the model: exposure and receptor block learn from plasma alone.
 * No symptom score may tell how many receptors are blocked, because what lies between is the least certain
 * part. The second half then answers to whatever the first one is, so that the scores stay where they were
 * measured.
 */
export function posteriorOf(
  plasma: readonly Target[],
  effects: readonly Target[],
  fitted: Partial<ParameterValues>,
  freed: number,
): Posterior {
  const border = PARAMETER_IDS.indexOf(FIRST_DOWNSTREAM);
  const up = PARAMETER_IDS.slice(0, border);
  const down = PARAMETER_IDS.slice(border);
  const values = { ...fitted };
  const missed = effects.reduce(
    (sum, target) =>
      sum + (scaled(target, target.predict(values)) - scaled(target, target.published)) ** 2,
    0,
  );
  const inflation = Math.sqrt(Math.max(1, missed / (effects.length - freed)));
  const slopes = (
    targets: readonly Target[],
    ids: readonly ParameterId[],
    widened: number,
  ): Matrix => {
    const predictions = (p: Partial<ParameterValues>): number[] =>
      // A last row of zeros, so that there is one even without targets.
      [...targets.map((target) => scaled(target, target.predict(p)) / widened), 0];
    const columns = ids.map((id) => {
      const at = (z: number): number[] =>
        predictions({ ...fitted, [id]: valueAtDeviation(id, z, fitted[id]) });
      const high = at(STEP);
      return at(-STEP).map((low, i) => (high[i]! - low) / (2 * STEP));
    });
    return new Matrix(columns).transpose();
  };

  const first = new SVD(slopes(plasma, up, 1), { autoTranspose: true });
  const ofUp = slopes(effects, up, inflation);
  const second = new SVD(slopes(effects, down, inflation), { autoTranspose: true });

  // Covariance of the first half, then of the second given the first.
  const shrunk = (svd: SVD, size: number): Matrix =>
    svd.diagonal.reduce((sum, s, k) => {
      const v = svd.rightSingularVectors.getColumnVector(k);
      return sum.sub(v.mmul(v.transpose()).mul(s ** 2 / (1 + s ** 2)));
    }, Matrix.eye(size));
  const covarianceUp = shrunk(first, up.length);
  const answer = second.diagonal.reduce(
    (sum, s, k) => {
      const a = second.leftSingularVectors.getColumnVector(k);
      const b = second.rightSingularVectors.getColumnVector(k);
      return sum.sub(b.mmul(a.transpose().mmul(ofUp)).mul(s / (1 + s ** 2)));
    },
    Matrix.zeros(down.length, up.length),
  );
  const covarianceDown = shrunk(second, down.length).add(
    answer.mmul(covarianceUp).mmul(answer.transpose()),
  );
  const across = answer.mmul(covarianceUp);
  const covariance = (one: ParameterId, other: ParameterId): number => {
    const [i, j] = [PARAMETER_IDS.indexOf(one), PARAMETER_IDS.indexOf(other)];
    if (i < border && j < border) return covarianceUp.get(i, j);
    if (i >= border && j >= border) return covarianceDown.get(i - border, j - border);
    return across.get(Math.max(i, j) - border, Math.min(i, j));
  };
  const spread = Object.fromEntries(
    PARAMETER_IDS.map((id) => [id, Math.sqrt(Math.max(0, covariance(id, id)))]),
  ) as Record<ParameterId, number>;

  const notable = (ids: readonly ParameterId[], vector: readonly number[]): Loads =>
    Object.fromEntries(
      ids
        .map((id, i) => [id, vector[i]!] as const)
        .filter(([, load]) => Math.abs(load) > LEAST_LOAD),
    );
  const directions = (svd: SVD, ids: readonly ParameterId[], of?: Matrix): Direction[] =>
    svd.diagonal
      .map((s, k) => ({
        singularValue: s,
        loads: notable(ids, svd.rightSingularVectors.getColumn(k)),
        answers:
          of === undefined
            ? {}
            : notable(
                up,
                svd.leftSingularVectors
                  .getColumnVector(k)
                  .transpose()
                  .mmul(of)
                  .mul(s / (1 + s ** 2))
                  .getRow(0),
              ),
      }))
      .filter(({ singularValue }) => singularValue > LEAST_SINGULAR)
      .sort((a, b) => b.singularValue - a.singularValue);
  return {
    upstream: directions(first, up),
    downstream: directions(second, down, ofUp),
    spread,
    correlation: (one, other) => covariance(one, other) / (spread[one] * spread[other]),
    inflation,
  };
}
