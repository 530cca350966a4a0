import { HOURS_PER_DAY } from '../../math/units';
import { variableIndex } from '../../contract/variables';
import { Relaxation } from '../../math/relaxation';
import type { Model } from '../model';
import type { Exposure } from '../protocol/exposure';
import type { Signalling } from '../signalling/signalling';
import { createTrace, NODES, type Stage, type Trace } from '../stage';

const PROLIFERATION = variableIndex('progenitorProliferation');
const IMMATURE = variableIndex('immatureNeurons');
const MATURE = variableIndex('matureNewNeurons');

const STAGES = 3;

/**
 * New granule cells of the dentate gyrus: proliferation, a maturation chain of weeks, the pool of cells
 * still counted as new. Ratios of baseline. Rodent evidence throughout; nothing downstream reads it,
 * because births are too slow for the drug's effect and their human existence is disputed.
 */
export class Neurogenesis implements Stage {
  readonly states: readonly Relaxation[];
  private readonly stimulus: Relaxation;
  private readonly proliferation: Trace = createTrace(1);
  private readonly chain: readonly Relaxation[];
  private readonly mature: Relaxation;

  constructor(
    private readonly model: Model,
    private readonly signalling: Signalling,
    private readonly exposure: Exposure,
  ) {
    const { p } = model;
    this.stimulus = new Relaxation(1 / (p.proliferationTime * HOURS_PER_DAY), 0);
    this.chain = Array.from(
      { length: STAGES },
      () => new Relaxation(STAGES / (p.maturationTime * HOURS_PER_DAY), 1),
    );
    this.mature = new Relaxation(1 / (p.newNeuronLifetime * HOURS_PER_DAY), 1);
    this.states = [this.stimulus, ...this.chain, this.mature];
  }

  solve(h: number): void {
    const { p } = this.model;
    const { stimulus, proliferation } = this;
    const tablets = this.exposure.adaptation;
    for (const node of NODES) {
      const trophic = p.proliferationGain * Math.max(0, this.signalling.trkb[node]! - 1);
      stimulus.f[node] = stimulus.k * p.ssriProliferation * tablets.x[node]! + trophic;
    }
    stimulus.solve(h);
    for (const node of NODES) {
      const gained = stimulus.x[node]!;
      proliferation[node] = 1 + gained / (1 + gained / p.proliferationCeiling);
    }
    let entering = proliferation;
    for (const stage of [...this.chain, this.mature]) {
      for (const node of NODES) stage.f[node] = stage.k * entering[node]!;
      stage.solve(h);
      entering = stage.x;
    }
  }

  write(node: number, row: Float64Array): void {
    let immature = 0;
    for (const stage of this.chain) immature += stage.x[node]! / STAGES;
    row[PROLIFERATION] = 100 * this.proliferation[node]!;
    row[IMMATURE] = 100 * immature;
    row[MATURE] = 100 * this.mature.x[node]!;
  }
}
