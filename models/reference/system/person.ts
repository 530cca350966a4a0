import { variableIndex } from '../../../src/contract/variables';
import type { Circuit } from './circuit';
import type { Contacts } from './contacts';
import type { Drug } from './drug';
import type { Firing } from './firing';
import { meanRatio, shareBelow, type Crowd } from './crowd';
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
  /** Log effects on somebody who follows ketamine, and of weeks of tablets on anybody. */
  private drugEffect = 0;
  private tablets = 0;
  private readonly felt: number;
  private readonly expectancy: number;
  private readonly drift: number;
  private readonly belief: number;
  private readonly answers: number;
  private readonly sedated: number;
  private readonly habenula: number;
  private readonly unmasking: number;
  private readonly tabletsGain: number;

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
    const { condition } = patient;
    const ill = condition === 'healthy' ? 0 : 1;
    this.belief = ill * (condition === 'bipolar' ? p.bipolarExpectancy : 1);
    const bmi = Math.min(0.2, Math.max(-0.2, p.bmiGain * (patient.bmi - 25)));
    const family = patient.familyAlcoholUseDisorder ? p.familyAlcoholGain : 0;
    const closed = subject.on('opioid') * (1 - subject.leaves('naltrexone', p.naltrexoneBlock));
    this.answers = ill * (1 + family) * (1 + bmi) * (1 - p.opioidGain * closed);
    this.sedated = patient.benzodiazepine ? 1 - p.benzodiazepineLoss : 1;
    this.habenula = subject.shares.bypass * subject.on('habenula') * p.habenulaBlockEffect;
    const resistant = condition === 'treatment-resistant' ? p.ssriResistant : 1;
    this.unmasking = subject.addOns.includes('full-masking') ? 0 : p.unmaskingGain;
    this.tabletsGain = ill * resistant * p.ssriEffect;
  }

  flow(y: Float64Array, dy: Float64Array): void {
    const { contacts, drug, circuit } = this;
    const { p } = this.subject;
    // Concentrations as that of the racemate with the same block.
    const potencyS = (2 * p.affinityR) / (p.affinityS + p.affinityR);
    const potencyR = (2 * p.affinityS) / (p.affinityS + p.affinityR);
    this.dissociation = Math.min(
      100,
      p.dissociationSlope * (potencyS * drug.venousS + potencyR * drug.venousR),
    );
    const noticed = this.dissociation / 100 + p.midazolamFelt * Math.min(2, contacts.midazolam);
    dy[this.felt] = this.unmasking * noticed - y[this.felt]! / (DAY * p.expectancyFade);
    const convinced = 1 - (1 - contacts.visits) * Math.exp(-y[this.felt]!);
    dy[this.expectancy] =
      (p.expectancyMaximum * this.belief * convinced - y[this.expectancy]!) /
      (DAY * p.expectancyRise);
    dy[this.drift] = (this.started - y[this.drift]!) / DAY;

    this.drugEffect =
      this.answers *
      (this.sedated * (circuit.fast + this.habenula * circuit.habenulaBlock) +
        p.lastingGain * circuit.gained);
    this.tablets = this.tabletsGain * contacts.adaptation;
  }

  publish(y: Float64Array, row: Float64Array): void {
    const { p, patient } = this.subject;
    const { severity, condition, stress } = patient;
    const crowd: Crowd = {
      drug: this.drugEffect,
      expectancy: y[this.expectancy]!,
      tablets: this.tablets,
      fluctuation: p.dayToDaySpread * Math.sqrt(y[this.drift]!),
      follow: p.responsiveShare,
      spread: p.responsivenessSpread,
    };
    const brain = this.drug.brainS + this.drug.brainR;
    const caps =
      (p.ptsdBaseline + p.ptsdStress * stress) *
      meanRatio({ ...crowd, drug: p.ptsdDrugRatio * crowd.drug });
    row[MADRS] = Math.min(60, severity * meanRatio(crowd));
    row[PTSD] = condition === 'ptsd' ? Math.min(80, caps) : Number.NaN;
    row[DISSOCIATION] = this.dissociation;
    row[PRESSURE] = p.pressureBaseline + (p.pressureMaximum * brain) / (p.pressureHalf + brain);
    row[MEMORY] =
      100 *
      Math.pow(1 - this.firing.blockPyramidal, p.memoryExponent) *
      Math.exp(-p.memorySedation * this.contacts.midazolam);
    row[RESPONSE] = severity === 0 || condition === 'healthy' ? 0 : shareBelow(0.5, crowd);
    row[REMISSION] = severity === 0 ? 1 : shareBelow(REMITTED / severity, crowd);
  }
}
