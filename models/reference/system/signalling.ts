import { variableIndex } from '../../../src/contract/variables';
import type { Drug } from './drug';
import type { Firing } from './firing';
import type { Glutamate } from './glutamate';
import type { Part } from './part';
import type { States } from './states';
import type { Subject } from './subject';

const BDNF = variableIndex('bdnf');
const TRKB = variableIndex('trkbActivation');
const MTORC1 = variableIndex('mtorc1Activity');
const PROTEIN = variableIndex('synapticProtein');

/** BDNF, TrkB, mTORC1 with its adaptation, synaptic protein; ratios of baseline. */
export class Signalling implements Part {
  /** AMPA current above baseline, saturating: 0 at baseline, 1 at most; below it, as it is. */
  activity = 0;
  /** TrkB activation above baseline, after any antagonist. */
  trkb = 0;
  /** Synthesis of synaptic protein beyond baseline, 1/h. */
  synthesis = 0;
  /** Synaptic protein, ratio of baseline. */
  protein = 1;
  private mtorc1 = 1;
  private readonly bdnf: number;
  private readonly phosphorylated: number;
  private readonly adaptation: number;
  private readonly proteinAt: number;
  private readonly released: number;

  constructor(
    private readonly subject: Subject,
    states: States,
    private readonly drug: Drug,
    private readonly firing: Firing,
    private readonly glutamate: Glutamate,
  ) {
    const { p, patient } = subject;
    this.bdnf = states.take('bdnf', 1);
    this.phosphorylated = states.take('trkb', 1);
    this.adaptation = states.take('mtorc1 adaptation');
    this.proteinAt = states.take('synaptic protein', 1);
    this.released = { 'val/val': 1, 'val/met': p.valMetRelease, 'met/met': p.metMetRelease }[
      patient.bdnf
    ];
  }

  flow(y: Float64Array, dy: Float64Array): void {
    const { subject } = this;
    const { p } = subject;
    const bdnf = y[this.bdnf]!;
    const phosphorylated = y[this.phosphorylated]!;
    const adaptation = y[this.adaptation]!;
    const protein = y[this.proteinAt]!;

    const excess = this.glutamate.ampa - 1;
    this.activity = excess > 0 ? excess / (p.activityHalf + excess) : excess;
    const evoked =
      p.bdnfGain * this.activity +
      subject.on('direct-inhibition') * p.directBdnfGain * this.firing.blockPyramidal;
    dy[this.bdnf] = (1 + this.released * evoked - bdnf) / p.bdnfTime;

    const ligand = this.drug.brainS + this.drug.brainR;
    const bound =
      (subject.on('trkb-binding') * p.trkbBindingGain * ligand) / (p.trkbBindingHalf + ligand);
    dy[this.phosphorylated] = (1 + p.trkbGain * (bdnf - 1) + bound - phosphorylated) / p.trkbTime;

    this.trkb = subject.leaves('trkb-antagonist', p.trkbAntagonistBlock) * (phosphorylated - 1);
    dy[this.adaptation] = (Math.max(0, this.trkb) - adaptation) / p.mtorc1AdaptationTime;

    const gain = subject.leaves('rapamycin', p.rapamycinBlock) * p.mtorc1Gain;
    this.mtorc1 = Math.max(0, 1 + (gain * this.trkb) / (1 + p.mtorc1AdaptationGain * adaptation));
    this.synthesis =
      this.mtorc1 > 1 ? p.proteinGain * (this.mtorc1 - 1) : (this.mtorc1 - 1) / p.proteinTime;
    dy[this.proteinAt] = this.synthesis - (protein - 1) / p.proteinTime;
    this.protein = protein;
  }

  publish(y: Float64Array, row: Float64Array): void {
    row[BDNF] = 100 * y[this.bdnf]!;
    row[TRKB] = 100 * (1 + this.trkb);
    row[MTORC1] = 100 * this.mtorc1;
    row[PROTEIN] = 100 * this.protein;
  }
}
