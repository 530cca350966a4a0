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
  /** What AMPA current sets going: 0 at baseline, 1 at most. */
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
  // Weights of the accounts that are on, after what add-ons leave of each step.
  private readonly disinhibition: number;
  private readonly metabolite: number;
  private readonly atRest: number;
  private readonly binding: number;
  private readonly trkbOpen: number;
  private readonly mtorc1Gain: number;

  constructor(
    private readonly subject: Subject,
    states: States,
    private readonly drug: Drug,
    private readonly firing: Firing,
    private readonly glutamate: Glutamate,
  ) {
    const { p, patient } = subject;
    const { synaptic } = subject.shares;
    this.disinhibition = synaptic * subject.on('disinhibition');
    this.metabolite = synaptic * subject.on('hydroxynorketamine');
    this.atRest = synaptic * subject.on('direct-inhibition') * p.directBdnfGain;
    this.binding = synaptic * subject.on('trkb-binding') * p.trkbBindingGain;
    this.trkbOpen = subject.leaves('trkb-antagonist', p.trkbAntagonistBlock);
    this.mtorc1Gain =
      p.mtorc1Gain * subject.leaves('rapamycin', p.rapamycinBlock * p.rapamycinReach);
    this.bdnf = states.take('bdnf', 1);
    this.phosphorylated = states.take('trkb', 1);
    this.adaptation = states.take('mtorc1 adaptation');
    this.proteinAt = states.take('synaptic protein', 1);
    this.released = { 'val/val': 1, 'val/met': p.valMetRelease, 'met/met': p.metMetRelease }[
      patient.bdnf
    ];
  }

  flow(y: Float64Array, dy: Float64Array): void {
    const { p } = this.subject;
    const bdnf = y[this.bdnf]!;
    const phosphorylated = y[this.phosphorylated]!;
    const adaptation = y[this.adaptation]!;
    const protein = y[this.proteinAt]!;

    const { burst, potentiation } = this.glutamate;
    const { blockPyramidal } = this.firing;
    this.activity =
      this.disinhibition * saturating(burst, p.activityHalf, p.activityHill) +
      this.metabolite * saturating(potentiation, p.activityHalf, p.activityHill);
    const evoked =
      p.bdnfGain * this.activity +
      (this.atRest * blockPyramidal) / (p.directBlockHalf + blockPyramidal);
    dy[this.bdnf] = (1 + this.released * evoked - bdnf) / p.bdnfTime;

    const ligand = this.drug.brainS + this.drug.brainR;
    const bound = (this.binding * ligand) / (p.trkbBindingHalf + ligand);
    dy[this.phosphorylated] = (1 + p.trkbGain * (bdnf - 1) + bound - phosphorylated) / p.trkbTime;

    this.trkb = this.trkbOpen * (phosphorylated - 1);
    dy[this.adaptation] = (Math.max(0, this.trkb) - adaptation) / p.mtorc1AdaptationTime;

    this.mtorc1 = Math.max(
      0,
      1 + (this.mtorc1Gain * this.trkb) / (1 + p.mtorc1AdaptationGain * adaptation),
    );
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

/** Gains of AMPA current saturate; a loss counts in full. */
function saturating(excess: number, half: number, hill: number): number {
  if (excess <= 0) return excess;
  const power = Math.pow(excess, hill);
  return power / (Math.pow(half, hill) + power);
}
