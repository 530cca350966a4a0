import { variableIndex } from '../../contract/variables';
import type { Model } from '../model';
import type { Administration } from '../protocol/administrations';
import { createTrace, NODES, type Stage, type Trace } from '../stage';
import { Concentrations } from './concentrations';
import { disposition } from './disposition';
import { inputs } from './inputs';

const KETAMINE = variableIndex('ketaminePlasma');
const KETAMINE_ARTERIAL = variableIndex('ketaminePlasmaArterial');
const ESKETAMINE = variableIndex('esketaminePlasma');
const ESKETAMINE_ARTERIAL = variableIndex('esketaminePlasmaArterial');
const NORKETAMINE = variableIndex('norketaminePlasma');
const HYDROXYNORKETAMINE = variableIndex('hydroxynorketaminePlasma');
const BRAIN = variableIndex('ketamineBrainUnbound');

/** Drug in blood (ng/mL) and, unbound, in brain (umol/L). */
export class Pharmacokinetics implements Stage {
  readonly states = [];
  readonly concentrations: Concentrations;
  /** Unbound brain concentrations, umol/L. */
  readonly brainS: Trace = createTrace();
  readonly brainR: Trace = createTrace();
  readonly brainNorS: Trace = createTrace();
  readonly brainNorR: Trace = createTrace();
  /** Total S + R hydroxynorketamine in plasma, ng/mL. */
  readonly hydroxynorketamine: Trace = createTrace();
  private readonly unbound: number;
  private readonly unboundNor: number;

  constructor(model: Model, given: readonly Administration[]) {
    const { p, patient, addOns } = model;
    this.concentrations = new Concentrations(inputs(given, p), disposition(p, patient, addOns), p);
    this.unbound = (p.unboundFraction * p.brainUnboundRatio) / p.ketamineMolarMass;
    this.unboundNor =
      (p.unboundFraction * p.brainUnboundRatio * p.norketamineBrainRatio) / p.norketamineMolarMass;
  }

  solve(h: number): void {
    this.concentrations.solve(h);
    const { S, R } = this.concentrations.traces;
    for (const node of NODES) {
      this.brainS[node] = S.brain[node]! * this.unbound;
      this.brainR[node] = R.brain[node]! * this.unbound;
      this.brainNorS[node] = S.norketamine[node]! * this.unboundNor;
      this.brainNorR[node] = R.norketamine[node]! * this.unboundNor;
      this.hydroxynorketamine[node] = S.hydroxynorketamine[node]! + R.hydroxynorketamine[node]!;
    }
  }

  write(node: number, row: Float64Array): void {
    const { S, R } = this.concentrations.traces;
    row[KETAMINE] = S.venous[node]! + R.venous[node]!;
    row[KETAMINE_ARTERIAL] = S.arterial[node]! + R.arterial[node]!;
    row[ESKETAMINE] = S.venous[node]!;
    row[ESKETAMINE_ARTERIAL] = S.arterial[node]!;
    row[NORKETAMINE] = S.norketamine[node]! + R.norketamine[node]!;
    row[HYDROXYNORKETAMINE] = this.hydroxynorketamine[node]!;
    row[BRAIN] = this.brainS[node]! + this.brainR[node]!;
  }
}
