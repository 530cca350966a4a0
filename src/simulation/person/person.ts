import { HOURS_PER_DAY } from '../../math/units';
import { variableIndex } from '../../contract/variables';
import { Relaxation } from '../../math/relaxation';
import { accountShares } from '../account-shares';
import type { Circuit } from '../circuit/circuit';
import type { Model } from '../model';
import type { Pharmacokinetics } from '../pharmacokinetics/pharmacokinetics';
import type { Exposure } from '../protocol/exposure';
import type { Receptor } from '../receptor/receptor';
import { createTrace, NODES, type Stage, type Trace } from '../stage';
import { drugModerators } from './moderators';
import {
  averageRatio,
  personalRatio,
  remissionProbability,
  responseProbability,
  type Effects,
} from './outcome';

const MADRS = variableIndex('madrs');
const PTSD = variableIndex('ptsdSeverity');
const DISSOCIATION = variableIndex('dissociation');
const PRESSURE = variableIndex('systolicPressure');
const MEMORY = variableIndex('memoryEncoding');
const RESPONSE = variableIndex('responseProbability');
const REMISSION = variableIndex('remissionProbability');

const MOST_MADRS = 60;
const MOST_CAPS = 80;

/**
 * Scores and bodily effects. Drug and expectancy each lower the log of the score; what is published is the
 * average over people like this patient, unless the model is asked for one of them by their traits.
 */
export class Person implements Stage {
  readonly states: readonly Relaxation[];
  /** Log symptom reduction in somebody who follows the drug. */
  private readonly drugEffect: Trace = createTrace();
  /** That of weeks of tablets. */
  private readonly tablets: Trace = createTrace();
  readonly expectancy: Relaxation;
  private readonly felt: Relaxation;
  /** Day-to-day fluctuation since treatment began, 0-1. */
  private readonly drift: Relaxation;
  private readonly dissociation: Trace = createTrace();
  private started = 0;

  constructor(
    private readonly model: Model,
    private readonly drug: Pharmacokinetics,
    private readonly receptor: Receptor,
    private readonly circuit: Circuit,
    private readonly exposure: Exposure,
  ) {
    const { p } = model;
    this.expectancy = new Relaxation(1 / (HOURS_PER_DAY * p.expectancyRise), 0);
    this.felt = new Relaxation(1 / (HOURS_PER_DAY * p.expectancyFade), 0);
    this.drift = new Relaxation(1 / HOURS_PER_DAY, 0);
    this.states = [this.felt, this.expectancy, this.drift];
  }

  /** Treatment has begun: from here on scores fluctuate. */
  begin(): void {
    this.started = 1;
  }

  solve(h: number): void {
    const { p, patient } = this.model;
    const { felt, expectancy, drift } = this;
    const { S, R } = this.drug.concentrations.traces;
    // NMDA potency of each form against the racemate: half its own affinity over their mean.
    const mean = (1 / p.affinityS + 1 / p.affinityR) / 2;
    const weightS = 1 / p.affinityS / mean;
    const weightR = 1 / p.affinityR / mean;
    const belief = { bipolar: p.bipolarExpectancy, healthy: 0 }[patient.condition as string] ?? 1;
    const unmasking = this.model.addOns.has('full-masking') ? 0 : p.unmaskingGain;
    for (const node of NODES) {
      const equivalent = weightS * S.venous[node]! + weightR * R.venous[node]!;
      this.dissociation[node] = Math.min(100, p.dissociationSlope * equivalent);
      const midazolam = p.midazolamFelt * Math.min(2, this.exposure.midazolam[node]!);
      felt.f[node] = unmasking * (this.dissociation[node]! / 100 + midazolam);
      drift.f[node] = drift.k * this.started;
    }
    felt.solve(h);
    drift.solve(h);
    for (const node of NODES) {
      const pool = 1 - (1 - this.exposure.visits[node]!) * Math.exp(-felt.x[node]!);
      expectancy.f[node] = expectancy.k * p.expectancyMaximum * belief * pool;
    }
    expectancy.solve(h);
    const { fast, lasting, ssri } = drugModerators(this.model);
    const { mechanisms } = this.model;
    const habenula = mechanisms.has('habenula')
      ? accountShares(mechanisms).bypass * p.habenulaBlockEffect
      : 0;
    for (const node of NODES) {
      this.drugEffect[node] =
        fast * (this.circuit.fast.x[node]! + habenula * this.circuit.habenulaBlock[node]!) +
        lasting * p.lastingGain * this.circuit.gain[node]!;
      this.tablets[node] = ssri * p.ssriEffect * this.exposure.adaptation.x[node]!;
    }
  }

  /** Score over baseline: of the one person the model was asked for, or on average. */
  private ratio(effects: Effects): number {
    const { p, traits } = this.model;
    return traits === undefined ? averageRatio(effects, p) : personalRatio(effects, traits);
  }

  write(node: number, row: Float64Array): void {
    const { p, patient, traits } = this.model;
    const effects: Effects = {
      drug: this.drugEffect[node]!,
      expectancy: this.expectancy.x[node]!,
      tablets: this.tablets[node]!,
      fluctuation: p.dayToDaySpread * Math.sqrt(this.drift.x[node]!),
    };
    const brain = this.drug.brainS[node]! + this.drug.brainR[node]!;
    const sedation = Math.exp(-p.memorySedation * this.exposure.midazolam[node]!);
    row[MADRS] = Math.min(MOST_MADRS, patient.severity * this.ratio(effects));
    row[PTSD] =
      patient.condition === 'ptsd'
        ? Math.min(
            MOST_CAPS,
            (p.ptsdBaseline + p.ptsdStress * patient.stress) *
              this.ratio({ ...effects, drug: p.ptsdDrugRatio * effects.drug }),
          )
        : Number.NaN;
    row[DISSOCIATION] = this.dissociation[node]!;
    row[PRESSURE] = p.pressureBaseline + (p.pressureMaximum * brain) / (p.pressureHalf + brain);
    row[MEMORY] = 100 * (1 - this.receptor.pyramidal[node]!) ** p.memoryExponent * sedation;
    // A healthy volunteer has no episode to respond in, however the score wavers.
    row[RESPONSE] =
      patient.condition === 'healthy'
        ? 0
        : responseProbability(patient.severity, effects, p, traits);
    row[REMISSION] = remissionProbability(patient.severity, effects, p, traits);
  }
}
