import { variableIndex } from '../../../src/contract/variables';
import type { Contacts } from './contacts';
import type { Drug } from './drug';
import type { Firing } from './firing';
import type { Part } from './part';
import type { Signalling } from './signalling';
import type { Spines } from './spines';
import type { States } from './states';
import type { Subject } from './subject';

const CONNECTIVITY = variableIndex('hippocampalPrefrontalConnectivity');
const SUBGENUAL = variableIndex('subgenualActivity');
const AMYGDALA = variableIndex('amygdalaReactivity');
const ACCUMBENS = variableIndex('accumbensActivity');
const HABENULA = variableIndex('habenulaBursting');
const DEFAULT_MODE = variableIndex('defaultModeConnectivity');

/** MADRS at which circuit excesses have their stated size. */
const FULL_ILLNESS = 33;

/** Circuits, and the fast part of the effect on symptoms. */
export class Circuit implements Part {
  /** Fast effect, log symptom ratio. */
  fast = 0;
  /** Connectivity gained by new synapses, ratio of healthy. */
  gained = 0;
  /** Share of habenular bursting suppressed. */
  habenulaBlock = 0;
  private readonly fastAt: number;
  private readonly trappedAt: number;
  private readonly opioid: number;
  private readonly cascade: number;
  private readonly traps: boolean;
  private readonly pathwayOpen: number;
  private readonly rest: number;
  private readonly illness: number;

  constructor(
    private readonly subject: Subject,
    states: States,
    private readonly contacts: Contacts,
    private readonly drug: Drug,
    private readonly firing: Firing,
    private readonly signalling: Signalling,
    private readonly spines: Spines,
  ) {
    const { p, patient, shares } = subject;
    this.cascade = shares.cascade * p.fastGain;
    this.opioid =
      shares.bypass *
      subject.on('opioid') *
      p.opioidFastGain *
      subject.leaves('naltrexone', p.naltrexoneBlock);
    this.traps = subject.on('habenula') === 1;
    this.pathwayOpen = subject.leaves('hippocampal-inactivation', p.hippocampalInactivationBlock);
    this.fastAt = states.take('fast effect');
    this.trappedAt = states.take('trapped block');
    this.rest = this.connectivity(spines.prefrontalRest, spines.hippocampalRest);
    this.illness = patient.condition === 'healthy' ? 0 : patient.severity / FULL_ILLNESS;
  }

  private connectivity(prefrontal: number, hippocampal: number): number {
    return prefrontal * Math.pow(hippocampal, this.subject.p.connectivityHippocampalExponent);
  }

  flow(y: Float64Array, dy: Float64Array): void {
    const { signalling } = this;
    const { p } = this.subject;
    const fast = (this.fast = y[this.fastAt]!);
    const trapped = y[this.trappedAt]!;
    const opioid = this.opioid * (this.drug.brainS + this.drug.brainR);
    const cascade = p.fastAmpaShare * signalling.activity + (1 - p.fastAmpaShare) * signalling.trkb;
    dy[this.fastAt] = this.cascade * cascade + opioid - fast / p.fastTime;
    dy[this.trappedAt] =
      p.habenulaTrapping * this.firing.blockInterneuron - trapped / p.habenulaUntrapping;
    this.habenulaBlock = this.traps
      ? p.trappedFraction * (1 - Math.exp(-trapped))
      : this.firing.blockPyramidal;
    this.gained =
      this.pathwayOpen *
      (this.connectivity(this.spines.prefrontal, this.spines.hippocampal) - this.rest);
  }

  publish(_: Float64Array, row: Float64Array): void {
    const { p, patient } = this.subject;
    const { adaptation, midazolam } = this.contacts;
    const recovery = p.circuitRecovery * this.gained + p.ssriEffect * adaptation;
    const slowly = left(recovery);
    const atOnce = left(recovery + this.fast);
    const acute = this.fast > 0 ? p.connectivityAcuteGain * (1 - Math.exp(-this.fast)) : 0;
    row[CONNECTIVITY] = 100 * (this.rest + this.gained) * (1 + acute);
    row[SUBGENUAL] = 100 + p.subgenualExcess * this.illness * atOnce;
    row[AMYGDALA] = 100 + p.amygdalaExcess * patient.stress * slowly;
    row[ACCUMBENS] = 100 + p.accumbensExcess * patient.stress * slowly;
    row[HABENULA] = (100 + p.habenulaExcess * this.illness) * (1 - this.habenulaBlock);
    row[DEFAULT_MODE] =
      (100 + p.defaultModeExcess * this.illness * atOnce) *
      (1 - p.defaultModeAcute * this.firing.blockPyramidal) *
      Math.exp(-p.defaultModeSedation * midazolam);
  }
}

/** What is left of an excess: it fades with recovery, and grows to twice itself at most without. */
function left(recovery: number): number {
  return recovery < 0 ? 2 - Math.exp(recovery) : Math.exp(-recovery);
}
