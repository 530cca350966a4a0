import { variableIndex } from '../../../src/contract/variables';
import type { Circuit } from './circuit';
import type { Contacts } from './contacts';
import type { Drug } from './drug';
import type { Firing } from './firing';
import { normalDistribution } from './normal-distribution';
import type { Part } from './part';
import type { States } from './states';
import type { Subject } from './subject';

const MADRS = variableIndex('madrs');
const PTSD = variableIndex('ptsdSeverity');
const DISSOCIATION = variableIndex('dissociation');
const PRESSURE = variableIndex('systolicPressure');
const MEMORY = variableIndex('memoryEncoding');
const RESPONSE = variableIndex('responseProbability');
const REMISSION = variableIndex('remissionProbability');

const DAY = 24;
const REMITTED = 10;

/** Scores, expectancy and bodily effects. */
export class Person implements Part {
  /** 1 once anything has been given. */
  started = 0;
  private dissociation = 0;
  private drugEffect = 0;
  private readonly felt: number;
  private readonly expectancy: number;
  private readonly drift: number;
  private readonly belief: number;

  constructor(
    private readonly subject: Subject,
    states: States,
    private readonly contacts: Contacts,
    private readonly drug: Drug,
    private readonly firing: Firing,
    private readonly circuit: Circuit,
  ) {
    const { p, patient } = subject;
    this.felt = states.take('felt');
    this.expectancy = states.take('expectancy');
    this.drift = states.take('drift');
    this.belief =
      patient.condition === 'healthy'
        ? 0
        : patient.condition === 'bipolar'
          ? p.bipolarExpectancy
          : 1;
  }

  flow(y: Float64Array, dy: Float64Array): void {
    const { subject, contacts, drug, circuit } = this;
    const { p, patient } = subject;
    // Concentrations as that of the racemate with the same block.
    const potencyS = (2 * p.affinityR) / (p.affinityS + p.affinityR);
    const potencyR = (2 * p.affinityS) / (p.affinityS + p.affinityR);
    this.dissociation = Math.min(
      100,
      p.dissociationSlope * (potencyS * drug.venousS + potencyR * drug.venousR),
    );
    const noticed = this.dissociation / 100 + p.midazolamFelt * Math.min(2, contacts.midazolam);
    dy[this.felt] = p.unmaskingGain * noticed - y[this.felt]! / (DAY * p.expectancyFade);
    const convinced = 1 - (1 - contacts.visits) * Math.exp(-y[this.felt]!);
    dy[this.expectancy] =
      (p.expectancyMaximum * this.belief * convinced - y[this.expectancy]!) /
      (DAY * p.expectancyRise);
    dy[this.drift] = (this.started - y[this.drift]!) / DAY;

    if (patient.condition === 'healthy') {
      this.drugEffect = 0;
      return;
    }
    const bmi = Math.min(0.2, Math.max(-0.2, p.bmiGain * (patient.bmi - 25)));
    const opioid =
      1 -
      subject.on('opioid') * p.opioidGain * (1 - subject.leaves('naltrexone', p.naltrexoneBlock));
    const answers =
      (1 + (patient.familyAlcoholUseDisorder ? p.familyAlcoholGain : 0)) * (1 + bmi) * opioid;
    const sedated = patient.benzodiazepine ? 1 - p.benzodiazepineLoss : 1;
    const habenula = subject.on('habenula') * p.habenulaBlockEffect * circuit.habenulaBlock;
    const resistance = patient.condition === 'treatment-resistant' ? p.ssriResistant : 1;
    this.drugEffect =
      answers * (sedated * (circuit.fast + habenula) + p.lastingGain * circuit.gained) +
      resistance * p.ssriEffect * contacts.adaptation;
  }

  publish(y: Float64Array, row: Float64Array): void {
    const { p, patient } = this.subject;
    const { severity, condition, stress } = patient;
    const expected = y[this.expectancy]!;
    const effect = this.drugEffect + expected;
    const variance = p.dayToDaySpread ** 2 * y[this.drift]! + (p.betweenPersonSpread * effect) ** 2;
    const fallsBelow = (score: number): number => {
      const needed = Math.log(severity / score);
      if (variance === 0) return effect >= needed ? 1 : 0;
      return normalDistribution((effect + variance / 2 - needed) / Math.sqrt(variance));
    };
    const brain = this.drug.brainS + this.drug.brainR;
    row[MADRS] = Math.min(60, severity * Math.exp(-effect));
    row[PTSD] =
      condition === 'ptsd'
        ? Math.min(
            80,
            (p.ptsdBaseline + p.ptsdStress * stress) *
              Math.exp(-p.ptsdDrugRatio * this.drugEffect - expected),
          )
        : Number.NaN;
    row[DISSOCIATION] = this.dissociation;
    row[PRESSURE] = p.pressureBaseline + (p.pressureMaximum * brain) / (p.pressureHalf + brain);
    row[MEMORY] =
      100 *
      Math.pow(1 - this.firing.blockPyramidal, p.memoryExponent) *
      Math.exp(-p.memorySedation * this.contacts.midazolam);
    row[RESPONSE] = severity === 0 ? 0 : fallsBelow(severity / 2);
    row[REMISSION] = severity === 0 ? 1 : fallsBelow(REMITTED);
  }
}
