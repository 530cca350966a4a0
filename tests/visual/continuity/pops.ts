import type { Change } from './frames';

/** Steps to either side that a step is held against. */
const NEIGHBOURS = 6;
/** A step that changes the picture this many times as much as its neighbours do is a pop. */
const POP = 2.5;
/** Least change that an eye notices between two frames, luminance 0 to 1: of the whole picture, of one block (assumed). */
const LEAST = { mean: 0.002, block: 0.012 } as const;

/** One step of a walk, held against those about it. */
export interface Step extends Change {
  /** Number of the frame that it starts from. */
  readonly from: number;
  /** How many times the median of its neighbours, the larger of the two measures. */
  readonly ratio: number;
  readonly pops: boolean;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Every step of a walk, as large as it is beside its neighbours. What is too small to see counts as the least that is seen. */
export function judgeSteps(changes: readonly Change[]): Step[] {
  return changes.map((change, from) => {
    const about = changes.filter((_, at) => at !== from && Math.abs(at - from) <= NEIGHBOURS);
    const ratioOf = (key: keyof Change): number =>
      change[key] / Math.max(LEAST[key] / POP, median(about.map((each) => each[key])));
    const ratio = Math.max(ratioOf('mean'), ratioOf('block'));
    return { ...change, from, ratio, pops: ratio > POP };
  });
}

/** The worst of them first, no two of one and the same place. */
export function worstOf(steps: readonly Step[], most: number): Step[] {
  const worst: Step[] = [];
  for (const step of [...steps].sort((a, b) => b.ratio - a.ratio)) {
    if (worst.length === most) break;
    if (worst.every(({ from }) => Math.abs(from - step.from) > 1)) worst.push(step);
  }
  return worst;
}
