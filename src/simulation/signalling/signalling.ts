import { variableIndex } from '../../contract/variables';
import type { ParameterValues } from '../../evidence/parameters';
import { Relaxation } from '../../math/relaxation';
import { accountShares } from '../account-shares';
import type { Glutamate } from '../glutamate/glutamate';
import type { Model } from '../model';
import type { Pharmacokinetics } from '../pharmacokinetics/pharmacokinetics';
import type { Receptor } from '../receptor/receptor';
import { createTrace, NODES, type Stage, type Trace } from '../stage';

const BDNF = variableIndex('bdnf');
const TRKB = variableIndex('trkbActivation');
const MTORC1 = variableIndex('mtorc1Activity');
const PROTEIN = variableIndex('synapticProtein');

/**
 * BDNF release, TrkB, mTORC1 with adaptation, synaptic protein; ratios of baseline. The account
 * switches give their drive here, each its share: AMPA current, block at rest of BDNF translation, direct
 * binding to TrkB.
 */
export class Signalling implements Stage {
  readonly states: readonly Relaxation[];
  readonly protein: Relaxation;
  /** TrkB activation, ratio of baseline. */
  readonly trkb: Trace = createTrace(1);
  /** Extra synthesis of synaptic protein, 1/h. */
  readonly synthesis: Trace = createTrace();
  /** What AMPA current above (or below) baseline sets going, 0 at baseline, 1 at most. */
  readonly activity: Trace = createTrace();
  private readonly bdnf: Relaxation;
  private readonly phosphorylation: Relaxation;
  private readonly adaptation: Relaxation;
  private readonly mtorc1: Trace = createTrace(1);
  private readonly releaseFactor: number;

  constructor(
    private readonly model: Model,
    private readonly drug: Pharmacokinetics,
    private readonly receptor: Receptor,
    private readonly glutamate: Glutamate,
  ) {
    const { p, patient } = model;
    this.bdnf = new Relaxation(1 / p.bdnfTime, 1);
    this.phosphorylation = new Relaxation(1 / p.trkbTime, 1);
    this.adaptation = new Relaxation(1 / p.mtorc1AdaptationTime, 0);
    this.protein = new Relaxation(1 / p.proteinTime, 1);
    this.states = [this.bdnf, this.phosphorylation, this.adaptation, this.protein];
    this.releaseFactor = { 'val/val': 1, 'val/met': p.valMetRelease, 'met/met': p.metMetRelease }[
      patient.bdnf
    ];
  }

  solve(h: number): void {
    const { p, mechanisms, addOns } = this.model;
    const { synaptic } = accountShares(mechanisms);
    const burst = mechanisms.has('disinhibition') ? synaptic : 0;
    const metabolite = mechanisms.has('hydroxynorketamine') ? synaptic : 0;
    const atRest = mechanisms.has('direct-inhibition') ? synaptic * p.directBdnfGain : 0;
    const binding = mechanisms.has('trkb-binding') ? synaptic * p.trkbBindingGain : 0;
    const trkbOpen = addOns.has('trkb-antagonist') ? 1 - p.trkbAntagonistBlock : 1;
    const mtorOpen = addOns.has('rapamycin') ? 1 - p.rapamycinBlock * p.rapamycinReach : 1;
    const { bdnf, phosphorylation, adaptation, protein } = this;
    for (const node of NODES) {
      this.activity[node] =
        burst * saturated(this.glutamate.burst[node]!, p) +
        metabolite * saturated(this.glutamate.potentiation[node]!, p);
      const block = this.receptor.pyramidal[node]!;
      const evoked =
        p.bdnfGain * this.activity[node]! + (atRest * block) / (p.directBlockHalf + block);
      bdnf.f[node] = bdnf.k * (1 + this.releaseFactor * evoked);
    }
    bdnf.solve(h);
    for (const node of NODES) {
      const ligand = this.drug.brainS[node]! + this.drug.brainR[node]!;
      const bound = (binding * ligand) / (p.trkbBindingHalf + ligand);
      phosphorylation.f[node] = phosphorylation.k * (1 + p.trkbGain * (bdnf.x[node]! - 1) + bound);
    }
    phosphorylation.solve(h);
    for (const node of NODES) {
      const excess = trkbOpen * (phosphorylation.x[node]! - 1);
      this.trkb[node] = 1 + excess;
      adaptation.f[node] = adaptation.k * Math.max(0, excess);
    }
    adaptation.solve(h);
    for (const node of NODES) {
      const excess = this.trkb[node]! - 1;
      const drive =
        (mtorOpen * p.mtorc1Gain * excess) / (1 + p.mtorc1AdaptationGain * adaptation.x[node]!);
      this.mtorc1[node] = Math.max(0, 1 + drive);
      // Below baseline activity protein falls towards that activity, so it stays positive.
      const extra = this.mtorc1[node]! - 1;
      this.synthesis[node] = extra * (extra > 0 ? p.proteinGain : protein.k);
      protein.f[node] = protein.k + this.synthesis[node]!;
    }
    protein.solve(h);
  }

  write(node: number, row: Float64Array): void {
    row[BDNF] = 100 * this.bdnf.x[node]!;
    row[TRKB] = 100 * this.trkb[node]!;
    row[MTORC1] = 100 * this.mtorc1[node]!;
    row[PROTEIN] = 100 * this.protein.x[node]!;
  }
}

/** Gains in AMPA current do little below a threshold and saturate above it; losses count as they are. */
function saturated(excess: number, { activityHalf, activityHill }: ParameterValues): number {
  if (excess <= 0) return excess;
  return 1 / (1 + (activityHalf / excess) ** activityHill);
}
