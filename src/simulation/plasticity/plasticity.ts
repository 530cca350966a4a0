import { HOURS_PER_DAY } from '../../math/units';
import { variableIndex } from '../../contract/variables';
import { Relaxation } from '../../math/relaxation';
import type { Model } from '../model';
import type { Receptor } from '../receptor/receptor';
import type { Signalling } from '../signalling/signalling';
import { createTrace, NODES, type Stage, type Trace } from '../stage';
import { Assembly } from './assembly';
import { spineBalance, type SpineBalance } from './spine-balance';

const FORMATION = variableIndex('spineFormationRate');
const ELIMINATION = variableIndex('spineEliminationRate');
const DENSITY = variableIndex('spineDensityPrefrontal');
const DENSITY_HIPPOCAMPAL = variableIndex('spineDensityHippocampal');
const MATURE = variableIndex('matureSpineFraction');
const LTP = variableIndex('ltpCapacity');

const MOST_SWEEPS = 20;

/** Spines of prefrontal and hippocampal dendrites, in % of healthy density. */
export class Plasticity implements Stage {
  readonly states: readonly Relaxation[];
  readonly balance: SpineBalance;
  /** Cumulative spines formed and eliminated, % of healthy. */
  readonly formed = new Relaxation(0, 0);
  readonly eliminated = new Relaxation(0, 0);
  /** Prefrontal and hippocampal density, ratio of healthy. */
  readonly prefrontal: Trace = createTrace();
  readonly hippocampal: Relaxation;
  readonly hippocampalRest: number;
  /** Prefrontal density before treatment, ratio of healthy. */
  readonly prefrontalRest: number;
  private readonly assembly: Assembly;
  private readonly young: Relaxation;
  private readonly mature: Relaxation;
  private readonly formation: Trace = createTrace();

  constructor(
    private readonly model: Model,
    private readonly receptor: Receptor,
    private readonly signalling: Signalling,
  ) {
    const { p, patient } = model;
    this.assembly = new Assembly(p.assemblyTime);
    this.balance = spineBalance(p, patient);
    const { young, mature, youngLoss, maturation, matureLoss } = this.balance;
    this.young = new Relaxation(youngLoss + maturation, young);
    this.mature = new Relaxation(matureLoss, mature);
    this.prefrontalRest = (young + mature) / 100;
    this.hippocampalRest = 1 - p.hippocampalLoss * patient.stress;
    this.hippocampal = new Relaxation(p.hippocampalTurnover / HOURS_PER_DAY, this.hippocampalRest);
    this.states = [
      ...this.assembly.states,
      this.young,
      this.mature,
      this.formed,
      this.eliminated,
      this.hippocampal,
    ];
  }

  /** Sets both running totals, % of healthy: before treatment they are equal. */
  start(total: number): void {
    this.formed.reset(total);
    this.eliminated.reset(total);
  }

  solve(h: number): void {
    this.assembly.solve(h, this.signalling.synthesis);
    this.solvePrefrontal(h);
    this.solveHippocampal(h);
  }

  /** Room for new spines depends on the density that they raise, so the pair is swept to agreement. */
  private solvePrefrontal(h: number): void {
    const { balance, young, mature, formed, eliminated } = this;
    const { p } = this.model;
    young.x.fill(young.x[0]!);
    mature.x.fill(mature.x[0]!);
    for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      const before = young.x[2]!;
      for (const node of NODES) {
        const room = Math.max(0, p.spineCapacity - young.x[node]! - mature.x[node]!) / 100;
        const extra = p.formationGain * Math.max(0, this.assembly.output[node]!) * room;
        this.formation[node] = balance.formation + extra;
        young.f[node] = this.formation[node]!;
      }
      young.solve(h);
      for (const node of NODES) mature.f[node] = balance.maturation * young.x[node]!;
      mature.solve(h);
      if (Math.abs(young.x[2]! - before) < 1e-12) break;
    }
    for (const node of NODES) {
      formed.f[node] = this.formation[node]!;
      eliminated.f[node] =
        balance.youngLoss * young.x[node]! + balance.matureLoss * mature.x[node]!;
    }
    formed.solve(h);
    eliminated.solve(h);
    for (const node of NODES) {
      this.prefrontal[node] = this.prefrontalRest + (formed.x[node]! - eliminated.x[node]!) / 100;
    }
  }

  private solveHippocampal(h: number): void {
    const { hippocampal } = this;
    const { p } = this.model;
    hippocampal.x.fill(hippocampal.x[0]!);
    for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      const before = hippocampal.x[2]!;
      for (const node of NODES) {
        const density = hippocampal.x[node]!;
        const room = Math.max(0, p.spineCapacity / 100 - density);
        const gained =
          p.hippocampalFormationShare *
          (p.formationGain / 100) *
          Math.max(0, this.assembly.output[node]!) *
          room;
        const lost =
          hippocampal.k * p.hippocampalBlockLoss * this.receptor.pyramidal[node]! * density;
        hippocampal.f[node] = hippocampal.k * this.hippocampalRest + gained - lost;
      }
      hippocampal.solve(h);
      if (Math.abs(hippocampal.x[2]! - before) < 1e-14) break;
    }
  }

  write(node: number, row: Float64Array): void {
    const { p, patient } = this.model;
    const young = this.young.x[node]!;
    const mature = this.mature.x[node]!;
    const lost = this.balance.youngLoss * young + this.balance.matureLoss * mature;
    // Both per 100 spines present, so that they are equal while the number of spines stays the same.
    row[FORMATION] = (100 * HOURS_PER_DAY * this.formation[node]!) / (young + mature);
    row[ELIMINATION] = (100 * HOURS_PER_DAY * lost) / (young + mature);
    row[DENSITY] = 100 * this.prefrontalRest + (this.formed.x[node]! - this.eliminated.x[node]!);
    row[DENSITY_HIPPOCAMPAL] = 100 * this.hippocampal.x[node]!;
    row[MATURE] = mature / (young + mature);
    row[LTP] =
      100 *
      (1 - p.ltpStressLoss * patient.stress) *
      (1 + p.ltpProteinGain * (this.signalling.protein.x[node]! - 1)) *
      (1 - this.receptor.pyramidal[node]!);
  }
}
