import { levenbergMarquardt } from 'ml-levenberg-marquardt';
import { PARAMETERS, type ParameterId, type ParameterValues } from '../../src/evidence/parameters';
import { Z_95 } from '../../src/math/normal-distribution';
import { coordinateOf, valueAtCoordinate } from './coordinates';
import { scaled } from './residuals';
import type { Group } from './target';

export interface GroupFit {
  readonly values: Partial<Record<ParameterId, number>>;
  readonly evaluations: number;
  /** Sum of squares of weighted residuals and of the distances from the middle of the ranges. */
  readonly before: number;
  readonly after: number;
}

const STEP = 0.05;
const DIGITS = 4;
/** Starts: the present values, then both sides of the middle, so that one valley is not taken for all. */
const STARTS = [undefined, -0.6, 0.6] as const;

/**
 * Most plausible values of a group's free parameters, given those already fitted: least squares of the
 * weighted residuals plus one term for each parameter that holds it near the middle of its range, by
 * Levenberg-Marquardt inside the ranges, from several starts. Deterministic.
 */
export function fitGroup(
  { free, targets }: Group,
  fitted: Partial<ParameterValues>,
  quick: boolean,
): GroupFit {
  let evaluations = 0;
  const valuesAt = (z: readonly number[]): Partial<Record<ParameterId, number>> =>
    Object.fromEntries(free.map((id, i) => [id, valueAtCoordinate(id, z[i]!)]));
  const rows = (z: readonly number[]): number[] => {
    evaluations++;
    const p = { ...fitted, ...valuesAt(z) };
    return [...targets.map((target) => scaled(target, target.predict(p))), ...z];
  };
  const wanted = [
    ...targets.map((target) => scaled(target, target.published)),
    ...free.map(() => 0),
  ];
  const objective = (z: readonly number[]): number =>
    rows(z).reduce((sum, value, i) => sum + (value - wanted[i]!) ** 2, 0);

  const present = free.map((id) => coordinateOf(id, PARAMETERS[id].value));
  let best = { z: present, value: objective(present) };
  const before = best.value;
  for (const start of quick ? STARTS.slice(0, 1) : STARTS) {
    let last: { key: string; values: number[] } | undefined;
    const { parameterValues: z } = levenbergMarquardt(
      { x: wanted.map((_, i) => i), y: wanted },
      (trial) => {
        const key = trial.join();
        if (last?.key !== key) last = { key, values: rows(trial) };
        const { values } = last;
        return (index) => values[index]!;
      },
      {
        initialValues: start === undefined ? present : free.map(() => start),
        minValues: free.map(() => -Z_95),
        maxValues: free.map(() => Z_95),
        gradientDifference: STEP,
        centralDifference: true,
        damping: 0.1,
        maxIterations: quick ? 8 : 25,
        errorTolerance: 1e-6,
      },
    );
    const value = objective(z);
    if (value < best.value) best = { z, value };
  }
  return {
    values: Object.fromEntries(
      free.map((id, i) => [id, Number(valueAtCoordinate(id, best.z[i]!).toPrecision(DIGITS))]),
    ),
    evaluations,
    before,
    after: best.value,
  };
}
