import { variableIndex } from '../contract/variables';
import { isCorner, reachesBack, Stencil } from '../math/stencil';
import type { Pipeline } from './pipeline';
import { ELIMINATED, FORMED, ROW } from './recording';
import type { Scales } from './scales';

/** Tolerances, as shares of how far each quantity moves. */
export interface Accuracy {
  /** Error of a slow state in one step. */
  readonly states: number;
  /** Error of a published column between grid points. */
  readonly columns: number;
  /** Whether corners of what drives the states are resolved as well. */
  readonly corners: boolean;
  /** Longest step, hours. */
  readonly longest: number;
}

/** How far states and published columns move. */
export interface Movement {
  readonly states: Scales;
  readonly columns: Scales;
}

/** A step without memory overrates its error if all is smooth, so that more is allowed. */
const SLACK_AFTER_BREAK = 10;
/** States for which a step with memory should have been that much shorter have met a corner of their drive. */
const CORNER = 0.5;

/**
 * Errors of the monotone cubic between nodes half a step apart, in units of divided differences over the step:
 * of the third where a column is smooth, of the second where it turns (its slope is zero at the node, not between
 * nodes), has a corner, or is too short to know.
 */
const SMOOTH = 0.015;
const TURNING = 1 / 16;
const CORNERED = 0.1;
const UNKNOWN = 1 / 80;

const DENSITY = variableIndex('spineDensityPrefrontal');

/** True if a column with these three rises in a row changes direction among them, or at once afterwards. */
function turns(past: number, first: number, second: number): boolean {
  return past * first <= 0 || first * second <= 0 || second * (2 * second - first) <= 0;
}

function createRow(): Float64Array {
  return new Float64Array(ROW);
}

/**
 * Tries steps of a pipeline and says by what factor their length could change: states must be right at the
 * end, and the curve drawn through the recorded rows must be right between them.
 */
export class StepJudge {
  /** Published rows at the start, middle and end of the step last tried. */
  start = createRow();
  middle = createRow();
  end = createRow();
  /** Rows at the start and middle of the step before. */
  private older = createRow();
  private old = createRow();
  /** Length of the step before, 0 after a break or corner; and of the one last tried. */
  private before = 0;
  private tried = 0;
  private slack = SLACK_AFTER_BREAK;
  private readonly stencil = new Stencil();
  private readonly values: Float64Array;

  constructor(
    private readonly pipeline: Pipeline,
    private readonly movement: Movement,
    private readonly accuracy: Accuracy,
  ) {
    this.values = new Float64Array(pipeline.states.length);
  }

  /** Solves a step of `h` hours; what it returns is below one if the step is too long. */
  attempt(h: number): number {
    this.tried = h;
    this.pipeline.solve(h);
    this.write(1, this.middle);
    this.write(2, this.end);
    const ofStates = this.factorOfStates();
    const ofColumns = this.factorOfColumns();
    if (this.before > 0 && ofStates < CORNER) this.meetCorner();
    return Math.min(ofStates, ofColumns);
  }

  /** Makes the end of the step last tried the start of the next. */
  accept(): void {
    const { pipeline, movement, older, old } = this;
    pipeline.accept();
    this.older = this.start;
    this.old = this.middle;
    this.start = this.end;
    this.middle = older;
    this.end = old;
    this.before = this.tried;
    for (let i = 0; i < this.values.length; i++) this.values[i] = pipeline.states[i]!.x[0]!;
    movement.states.see(this.values);
    movement.columns.see(this.start);
    // The totals matter through their difference, which is the density.
    const { values } = movement.columns;
    values[FORMED] = values[ELIMINATED] = values[DENSITY]!;
  }

  /** Call at a break: what went before tells nothing about what follows. */
  forget(): void {
    this.before = 0;
    this.slack = SLACK_AFTER_BREAK;
    for (const state of this.pipeline.states) state.forget();
  }

  /** What went before does not join smoothly: lets the next steps stand alone. */
  private meetCorner(): void {
    this.before = 0;
    this.slack = 1;
    for (const state of this.pipeline.states) state.meetCorner();
  }

  /** Puts what is published at one node into a row. */
  write(node: number, row: Float64Array): void {
    this.pipeline.write(node, row);
    row[FORMED] = this.pipeline.plasticity.formed.x[node]!;
    row[ELIMINATED] = this.pipeline.plasticity.eliminated.x[node]!;
  }

  private factorOfStates(): number {
    const { states } = this.pipeline;
    const { values } = this.movement.states;
    let worst = 0;
    for (let i = 0; i < states.length; i++) {
      const { error, cornerError } = states[i]!;
      const counted = this.accuracy.corners ? Math.max(error, cornerError) : error;
      worst = Math.max(worst, counted / values[i]!);
    }
    return reachesBack(this.before, this.tried)
      ? (worst / this.accuracy.states) ** (-1 / 5)
      : (worst / (this.slack * this.accuracy.states)) ** (-1 / 3);
  }

  private factorOfColumns(): number {
    const { older, old, start, middle, end } = this;
    const { values } = this.movement.columns;
    const remembers = reachesBack(this.before, this.tried);
    if (remembers) this.stencil.prepare(this.before / this.tried);
    const { third, fourth, ratio } = this.stencil;
    let ofSecond = 0;
    let ofThird = 0;
    for (let i = 0; i < ROW; i++) {
      const x0 = start[i]!;
      // A variable that this patient does not have.
      if (Number.isNaN(x0)) continue;
      const x1 = middle[i]!;
      const x2 = end[i]!;
      const unit = 1 / values[i]!;
      const size2 = 2 * unit * Math.abs(x2 - 2 * x1 + x0);
      if (!remembers) {
        ofSecond = Math.max(ofSecond, UNKNOWN * size2);
        continue;
      }
      const x = old[i]!;
      const size3 =
        unit * Math.abs(third[1]! * x + third[2]! * x0 + third[3]! * x1 + third[4]! * x2);
      ofThird = Math.max(ofThird, SMOOTH * size3);
      if (TURNING * size2 > ofSecond && turns(x0 - x, x1 - x0, x2 - x1)) ofSecond = TURNING * size2;
      if (CORNERED * size2 > ofSecond) {
        const size4 =
          unit *
          Math.abs(
            fourth[0]! * older[i]! +
              fourth[1]! * x +
              fourth[2]! * x0 +
              fourth[3]! * x1 +
              fourth[4]! * x2,
          );
        if (isCorner((1 + ratio) * size4, size3, (2 / (2 + ratio)) * size2))
          ofSecond = CORNERED * size2;
      }
    }
    const { columns } = this.accuracy;
    return Math.min((ofSecond / columns) ** (-1 / 2), (ofThird / columns) ** (-1 / 3));
  }
}
