import { EARLIEST_HOURS } from '../contract/horizon';
import type { Pipeline } from './pipeline';
import { ELIMINATED, FORMED, Recording, ROW } from './recording';

/** How accurate a march is, and against which sizes. */
export interface Accuracy {
  /** Error of a slow state in one step, as a share of its scale; infinite to ignore. */
  readonly stateTolerance: number;
  /** Bend of a column within one step, as a share of its scale. */
  readonly bendTolerance: number;
  readonly stateScales: Float64Array;
  readonly columnScales: Float64Array;
}

/** First step after a break and the smallest ever tried, hours. */
const FIRST_STEP = 0.005;
const SMALLEST_STEP = 1e-4;
const LARGEST_STEP = 24;
const GROWTH = 2.5;
const SAFETY = 0.9;
/** Stops closer than this are one: what happens at the later is let in at the earlier. */
const SAME_HOUR = 1e-9;
/** After so many steps without reaching a stop, ever larger ones must do. */
const PATIENCE = 500;

interface Stop {
  readonly hour: number;
  readonly isBreak: boolean;
}

/** Breaks and wanted hours after `first`, then the horizon, each at a usable distance from the last. */
function stops(
  first: number,
  horizon: number,
  breaks: readonly number[],
  wanted: readonly number[],
): Stop[] {
  const isBreak = new Set(breaks);
  const kept: { hour: number; isBreak: boolean }[] = [{ hour: first, isBreak: true }];
  for (const hour of [...new Set([...breaks, ...wanted, horizon])].sort((a, b) => a - b)) {
    if (!(hour > first && hour <= horizon)) continue;
    const last = kept[kept.length - 1]!;
    if (hour - last.hour > SAME_HOUR) kept.push({ hour, isBreak: isBreak.has(hour) });
    else if (isBreak.has(hour)) last.isBreak = true;
  }
  return kept.slice(1);
}

/** Integrates a pipeline from rest to the horizon, recording the start, middle and end of every step. */
export function march(
  pipeline: Pipeline,
  horizon: number,
  wanted: readonly number[],
  accuracy: Accuracy,
): Recording {
  const recording = new Recording();
  const rows = [new Float64Array(ROW), new Float64Array(ROW), new Float64Array(ROW)] as const;
  const write = (node: 0 | 1 | 2): Float64Array => {
    const row = rows[node];
    pipeline.write(node, row);
    row[FORMED] = pipeline.plasticity.formed.x[node]!;
    row[ELIMINATED] = pipeline.plasticity.eliminated.x[node]!;
    return row;
  };

  // Before the first dose nothing moves but the two equal totals of spines.
  const first = pipeline.breaks[0] ?? horizon;
  pipeline.solve(0);
  pipeline.accept();
  write(0);
  recording.add(EARLIEST_HOURS, rows[0]);
  if (first > EARLIEST_HOURS) {
    pipeline.plasticity.start(pipeline.plasticity.balance.formation * (first - EARLIEST_HOURS));
    rows[0][FORMED] = rows[0][ELIMINATED] = pipeline.plasticity.formed.x[0]!;
    recording.add(first, rows[0]);
  }
  if (pipeline.breaks.length === 0) return recording;
  recording.markBreak();
  pipeline.person.begin();
  pipeline.switchAt(first + SAME_HOUR);

  let t = first;
  let next = FIRST_STEP;
  for (const stop of stops(first, horizon, pipeline.breaks, wanted)) {
    let smallest = SMALLEST_STEP;
    for (let steps = 1; t < stop.hour; steps++) {
      if (steps % PATIENCE === 0) smallest *= 2;
      const left = stop.hour - t;
      let h = left <= next ? left : left < 2 * next ? left / 2 : next;
      let ratio = attempt(h);
      while (ratio > 1 && h > smallest) {
        h *= Math.max(0.2, SAFETY / Math.sqrt(ratio));
        ratio = attempt(h);
      }
      const end = h === left ? stop.hour : t + h;
      recording.add((t + end) / 2, rows[1]);
      recording.add(end, rows[2]);
      pipeline.accept();
      rows[0].set(rows[2]);
      t = end;
      next = Math.min(
        LARGEST_STEP,
        h * Math.min(GROWTH, SAFETY / Math.sqrt(Math.max(ratio, 1e-6))),
      );
    }
    if (stop.isBreak) {
      recording.markBreak();
      pipeline.switchAt(stop.hour + SAME_HOUR);
      next = FIRST_STEP;
    }
  }
  return recording;

  /** Tries a step and returns its error as a multiple of what is allowed. */
  function attempt(h: number): number {
    pipeline.solve(h);
    write(1);
    write(2);
    let worst = 0;
    pipeline.states.forEach((state, i) => {
      worst = Math.max(worst, state.error / (accuracy.stateTolerance * accuracy.stateScales[i]!));
    });
    for (let i = 0; i < ROW; i++) {
      const bend = Math.abs(rows[1][i]! - (rows[0][i]! + rows[2][i]!) / 2);
      const ratio = bend / (accuracy.bendTolerance * accuracy.columnScales[i]!);
      if (ratio > worst) worst = ratio;
    }
    return worst;
  }
}
