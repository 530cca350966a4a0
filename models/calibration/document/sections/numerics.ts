import { STAGES, VARIABLES } from '../../../../src/contract/variables';
import { CASES } from '../../../reference/cases';
import { committedRows } from '../../../reference/committed';
import { deviations } from '../../../reference/deviation';
import { digestOf } from '../../../reference/digest';
import { ABSOLUTE, OF_RANGE, RELATIVE, type Manner } from '../../../reference/tolerances';
import { table } from '../markdown';

/** Worst deviations of a stage from the independent solution, over all its cases and variables. */
export interface StageAccuracy {
  readonly stage: string;
  /** On an hour: share of how far the variable moves, and of what is allowed. */
  readonly onHour: number;
  readonly ofAllowed: number;
  /** Between grid points, and in rough runs: shares of how far the variable moves. */
  readonly between: number;
  readonly rough: number;
}

const stageOf = new Map<string, string>(VARIABLES.map(({ id, stage }) => [id, stage]));
const MANNERS = ['on-grid', 'between', 'rough'] as const satisfies readonly Manner[];

/** Compares the simulation with every committed solution; seconds. */
export function accuracy(): StageAccuracy[] {
  const all = CASES.flatMap((one) => {
    const { digest, rows } = committedRows(one);
    if (digest !== digestOf(one))
      throw new Error(`The reference of ${one.id} is older than the parameters: npm run reference`);
    return MANNERS.flatMap((manner) =>
      deviations(one, rows, manner).map((deviation) => ({ manner, ...deviation })),
    );
  });
  return STAGES.map((stage) => {
    const worst = (manner: Manner, of: 'ofRange' | 'ofAllowed'): number => {
      const own = all
        .filter((one) => one.manner === manner && stageOf.get(one.variable) === stage)
        .map((one) => one[of])
        .filter(Number.isFinite);
      return Number(Math.max(0, ...own).toPrecision(2));
    };
    return {
      stage,
      onHour: worst('on-grid', 'ofRange'),
      ofAllowed: worst('on-grid', 'ofAllowed'),
      between: worst('between', 'ofRange'),
      rough: worst('rough', 'ofRange'),
    };
  });
}

export function accuracyTable(rows: readonly StageAccuracy[]): string {
  return table(
    [
      'stage',
      'on an hour, of range',
      'of what is allowed',
      'between grid points, of range',
      'rough, of range',
    ],
    rows.map(({ stage, onHour, ofAllowed, between, rough }) => [
      stage,
      onHour.toExponential(1),
      ofAllowed.toFixed(2),
      between.toExponential(1),
      rough.toExponential(1),
    ]),
  );
}

export const caseCount = (): string => String(CASES.length);

/** What the test against the independent solution allows. */
export function toleranceTable(): string {
  return table(
    ['unit', 'absolute tolerance'],
    Object.entries(ABSOLUTE).map(([unit, value]) => [unit, value.toExponential()]),
  );
}

export function toleranceWords(): string {
  return `${RELATIVE.toExponential()} of the value plus the absolute tolerance of its unit where the simulation lands on an hour, ${OF_RANGE.between.toExponential()} of how far the variable moves between grid points, ${OF_RANGE.rough.toExponential()} of it in the rough runs of bands and populations`;
}
