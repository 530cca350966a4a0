import { EARLIEST_HOURS } from '../contract/horizon';
import type { Pipeline } from './pipeline';
import { ELIMINATED, FORMED, Recording } from './recording';
import { StepJudge, type Accuracy, type Movement } from './step-judge';

/** First step tried after a break, and the smallest ever, hours. */
const FIRST_STEP = 0.005;
const SMALLEST_STEP = 1e-5;
const GROWTH = 2.5;
const SAFETY = 0.9;
/** A step that should have been shorter by no more than this is not worth another try. */
const ACCEPTED = 0.85;
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

/**
 * Integrates a pipeline from rest to the horizon, recording the start, middle and end of every step. Shows
 * everything it passes to `movement`, against which it measures errors.
 */
export function march(
  pipeline: Pipeline,
  horizon: number,
  wanted: readonly number[],
  movement: Movement,
  accuracy: Accuracy,
): Recording {
  const recording = new Recording();
  const judge = new StepJudge(pipeline, movement, accuracy);

  // Before the first dose nothing moves but the two equal totals of spines.
  const first = pipeline.breaks[0] ?? horizon;
  pipeline.solve(0);
  pipeline.accept();
  const { start } = judge;
  judge.write(0, start);
  recording.add(EARLIEST_HOURS, start);
  if (first > EARLIEST_HOURS) {
    pipeline.plasticity.start(pipeline.plasticity.balance.formation * (first - EARLIEST_HOURS));
    start[FORMED] = start[ELIMINATED] = pipeline.plasticity.formed.x[0]!;
    recording.add(first, start);
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
      let factor = judge.attempt(h);
      while (factor < ACCEPTED && h > smallest) {
        h *= Math.max(0.2, SAFETY * factor);
        factor = judge.attempt(h);
      }
      const reached = h === left ? stop.hour : t + h;
      recording.add((t + reached) / 2, judge.middle);
      recording.add(reached, judge.end);
      judge.accept();
      t = reached;
      next = Math.min(accuracy.longest, h * Math.min(GROWTH, SAFETY * factor));
    }
    if (stop.isBreak) {
      recording.markBreak();
      pipeline.switchAt(stop.hour + SAME_HOUR);
      judge.forget();
      next = FIRST_STEP;
    }
  }
  return recording;
}
