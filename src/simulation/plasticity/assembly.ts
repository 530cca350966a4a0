import { Relaxation } from '../../math/relaxation';
import type { Trace } from '../stage';
import { NODES } from '../stage';

/** Enough equal stages that nothing is countable at 3-6 h and most is at 24 h. */
const STAGES = 8;

/** The delay between making synaptic protein and a countable spine: a chain of equal stages. */
export class Assembly {
  readonly states: readonly Relaxation[];

  /** @param meanHours mean time through the whole chain */
  constructor(meanHours: number) {
    this.states = Array.from({ length: STAGES }, () => new Relaxation(STAGES / meanHours, 0));
  }

  /** What leaves the chain, in the unit of what enters it (1/h). */
  get output(): Trace {
    return this.states[STAGES - 1]!.x;
  }

  solve(h: number, input: Trace): void {
    let entering = input;
    for (const state of this.states) {
      for (const node of NODES) state.f[node] = state.k * entering[node]!;
      state.solve(h);
      entering = state.x;
    }
  }
}
