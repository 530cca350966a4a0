import { variableIndex } from '../../../src/contract/variables';
import type { Firing } from './firing';
import type { Part } from './part';
import type { Signalling } from './signalling';
import type { States } from './states';
import type { Subject } from './subject';

const FORMATION = variableIndex('spineFormationRate');
const ELIMINATION = variableIndex('spineEliminationRate');
const DENSITY = variableIndex('spineDensityPrefrontal');
const DENSITY_HIPPOCAMPAL = variableIndex('spineDensityHippocampal');
const MATURE = variableIndex('matureSpineFraction');
const LTP = variableIndex('ltpCapacity');

const ASSEMBLY_STAGES = 8;
const DAY = 24;

/**
 * Spines, % of healthy density. Prefrontal ones are young or mature; the density is their sum, and the
 * running totals of formed and eliminated spines are states of their own.
 */
export class Spines implements Part {
  /** Prefrontal and hippocampal density now and at rest, ratio of healthy. */
  prefrontal: number;
  hippocampal: number;
  readonly prefrontalRest: number;
  readonly hippocampalRest: number;
  readonly formedAt: number;
  readonly eliminatedAt: number;
  private readonly assembly: readonly number[];
  private readonly young: number;
  private readonly mature: number;
  private readonly hippocampalAt: number;
  private readonly formationAtRest: number;
  private readonly youngLoss: number;
  private readonly maturing: number;
  private readonly matureLoss: number;
  private formation: number;
  private elimination: number;

  constructor(
    private readonly subject: Subject,
    states: States,
    private readonly firing: Firing,
    private readonly signalling: Signalling,
  ) {
    const { p, patient } = subject;
    // Healthy: the published mature fraction at equilibrium. Stress then moves the rates, per hour.
    const strain = 1 + p.stressEliminationGain * patient.stress;
    const healthyMature = p.matureFractionHealthy;
    const healthyYoung = 1 - healthyMature;
    this.maturing = p.youngSpineMaturation / DAY;
    this.formationAtRest =
      100 *
      healthyYoung *
      (p.youngSpineLoss / DAY + this.maturing) *
      (1 - p.stressFormationLoss * patient.stress);
    this.youngLoss = (strain * p.youngSpineLoss) / DAY;
    this.matureLoss = (strain * this.maturing * healthyYoung) / healthyMature;
    const young = this.formationAtRest / (this.youngLoss + this.maturing);
    const mature = (young * this.maturing) / this.matureLoss;
    this.formation = this.elimination = this.formationAtRest;
    this.prefrontal = this.prefrontalRest = (young + mature) / 100;
    this.hippocampal = this.hippocampalRest = 1 - p.hippocampalLoss * patient.stress;

    this.assembly = states.takeChain('assembly', ASSEMBLY_STAGES);
    this.young = states.take('young spines', young);
    this.mature = states.take('mature spines', mature);
    this.formedAt = states.take('spines formed');
    this.eliminatedAt = states.take('spines eliminated');
    this.hippocampalAt = states.take('hippocampal spines', this.hippocampalRest);
  }

  flow(y: Float64Array, dy: Float64Array): void {
    const { p } = this.subject;
    const pace = ASSEMBLY_STAGES / p.assemblyTime;
    let entering = this.signalling.synthesis;
    for (const at of this.assembly) {
      dy[at] = pace * (entering - y[at]!);
      entering = y[at]!;
    }
    const drive = p.formationGain * Math.max(0, entering);

    const young = y[this.young]!;
    const mature = y[this.mature]!;
    const room = Math.max(0, p.spineCapacity - young - mature) / 100;
    this.formation = this.formationAtRest + drive * room;
    this.elimination = this.youngLoss * young + this.matureLoss * mature;
    dy[this.young] = this.formation - (this.youngLoss + this.maturing) * young;
    dy[this.mature] = this.maturing * young - this.matureLoss * mature;
    dy[this.formedAt] = this.formation;
    dy[this.eliminatedAt] = this.elimination;
    this.prefrontal = (young + mature) / 100;

    const density = y[this.hippocampalAt]!;
    const turnover = p.hippocampalTurnover / DAY;
    const roomHere = Math.max(0, p.spineCapacity / 100 - density);
    dy[this.hippocampalAt] =
      turnover * this.hippocampalRest +
      (p.hippocampalFormationShare * drive * roomHere) / 100 -
      turnover * (1 + p.hippocampalBlockLoss * this.firing.blockPyramidal) * density;
    this.hippocampal = density;
  }

  publish(y: Float64Array, row: Float64Array): void {
    const { p, patient } = this.subject;
    const all = y[this.young]! + y[this.mature]!;
    row[FORMATION] = (100 * DAY * this.formation) / all;
    row[ELIMINATION] = (100 * DAY * this.elimination) / all;
    row[DENSITY] = all;
    row[DENSITY_HIPPOCAMPAL] = 100 * this.hippocampal;
    row[MATURE] = y[this.mature]! / all;
    row[LTP] =
      100 *
      (1 - p.ltpStressLoss * patient.stress) *
      (1 + p.ltpProteinGain * (this.signalling.protein - 1)) *
      (1 - this.firing.blockPyramidal);
  }
}
