import { variableIndex } from '../../contract/variables';
import { Relaxation } from '../../math/relaxation';
import { accountShares } from '../account-shares';
import type { Model } from '../model';
import type { Pharmacokinetics } from '../pharmacokinetics/pharmacokinetics';
import type { Plasticity } from '../plasticity/plasticity';
import type { Exposure } from '../protocol/exposure';
import type { Receptor } from '../receptor/receptor';
import type { Signalling } from '../signalling/signalling';
import { createTrace, NODES, type Stage, type Trace } from '../stage';

const CONNECTIVITY = variableIndex('hippocampalPrefrontalConnectivity');
const SUBGENUAL = variableIndex('subgenualActivity');
const AMYGDALA = variableIndex('amygdalaReactivity');
const ACCUMBENS = variableIndex('accumbensActivity');
const HABENULA = variableIndex('habenulaBursting');
const DEFAULT_MODE = variableIndex('defaultModeConnectivity');

/** MADRS at which the circuit deficits have their stated size. */
const REFERENCE_SEVERITY = 33;

/**
 * Large-scale circuits. Connectivity rests on the synapses at both ends of the hippocampal-prefrontal
 * pathway; what it controls relaxes as it recovers. A fast state carries the acute cascade until synapses
 * have followed.
 */
export class Circuit implements Stage {
  readonly states: readonly Relaxation[];
  /** Fast antidepressant state, log symptom ratio. */
  readonly fast: Relaxation;
  /** Gain of connectivity that rests on synapses, ratio of healthy. */
  readonly gain: Trace = createTrace();
  /** Fraction of habenular bursting suppressed. */
  readonly habenulaBlock: Trace = createTrace();
  private readonly trapped: Relaxation;
  private readonly connectivityRest: number;
  private readonly illness: number;

  constructor(
    private readonly model: Model,
    private readonly drug: Pharmacokinetics,
    private readonly receptor: Receptor,
    private readonly signalling: Signalling,
    private readonly plasticity: Plasticity,
    private readonly exposure: Exposure,
  ) {
    const { p, patient } = model;
    this.fast = new Relaxation(1 / p.fastTime, 0);
    this.trapped = new Relaxation(1 / p.habenulaUntrapping, 0);
    this.states = [this.fast, this.trapped];
    this.connectivityRest =
      plasticity.prefrontalRest * plasticity.hippocampalRest ** p.connectivityHippocampalExponent;
    this.illness = patient.condition === 'healthy' ? 0 : patient.severity / REFERENCE_SEVERITY;
  }

  solve(h: number): void {
    const { p, mechanisms, addOns } = this.model;
    const { fast, trapped } = this;
    const { cascade, bypass } = accountShares(mechanisms);
    const opioid = mechanisms.has('opioid') ? bypass * p.opioidFastGain : 0;
    const opioidOpen = addOns.has('naltrexone') ? 1 - p.naltrexoneBlock : 1;
    const pathwayOpen = addOns.has('hippocampal-inactivation')
      ? 1 - p.hippocampalInactivationBlock
      : 1;
    for (const node of NODES) {
      fast.f[node] =
        cascade *
          p.fastGain *
          (p.fastAmpaShare * this.signalling.activity[node]! +
            (1 - p.fastAmpaShare) * (this.signalling.trkb[node]! - 1)) +
        opioid * opioidOpen * (this.drug.brainS[node]! + this.drug.brainR[node]!);
      trapped.f[node] = p.habenulaTrapping * this.receptor.interneuron[node]!;
    }
    fast.solve(h);
    trapped.solve(h);
    const traps = mechanisms.has('habenula');
    for (const node of NODES) {
      const structure =
        this.plasticity.prefrontal[node]! *
        this.plasticity.hippocampal.x[node]! ** p.connectivityHippocampalExponent;
      this.gain[node] = pathwayOpen * (structure - this.connectivityRest);
      this.habenulaBlock[node] = traps
        ? p.trappedFraction * -Math.expm1(-trapped.x[node]!)
        : this.receptor.pyramidal[node]!;
    }
  }

  write(node: number, row: Float64Array): void {
    const { p, patient } = this.model;
    const gain = this.gain[node]!;
    const fast = this.fast.x[node]!;
    const recovery = p.circuitRecovery * gain + p.ssriEffect * this.exposure.adaptation.x[node]!;
    const lasting = remaining(recovery);
    const both = remaining(recovery + fast);
    const block = this.receptor.pyramidal[node]!;
    const sedation = Math.exp(-p.defaultModeSedation * this.exposure.midazolam[node]!);
    row[CONNECTIVITY] =
      100 *
      (this.connectivityRest + gain) *
      (1 + p.connectivityAcuteGain * -Math.expm1(-Math.max(0, fast)));
    row[SUBGENUAL] = 100 + p.subgenualExcess * this.illness * both;
    row[AMYGDALA] = 100 + p.amygdalaExcess * patient.stress * lasting;
    row[ACCUMBENS] = 100 + p.accumbensExcess * patient.stress * lasting;
    row[HABENULA] = (100 + p.habenulaExcess * this.illness) * (1 - this.habenulaBlock[node]!);
    row[DEFAULT_MODE] =
      (100 + p.defaultModeExcess * this.illness * both) *
      (1 - p.defaultModeAcute * block) *
      sedation;
  }
}

/** Share of an excess left after `recovery`; a worsening mirrors it and at most doubles the excess. */
function remaining(recovery: number): number {
  return recovery >= 0 ? Math.exp(-recovery) : 2 - Math.exp(recovery);
}
