import { variableIndex } from '../../../src/contract/variables';
import type { Form } from './body';
import { Enantiomer } from './enantiomer';
import { landings, type DepotName } from './entries';
import type { Part } from './part';
import type { Given } from './schedule';
import type { States } from './states';
import type { Subject } from './subject';

const KETAMINE = variableIndex('ketaminePlasma');
const KETAMINE_ARTERIAL = variableIndex('ketaminePlasmaArterial');
const ESKETAMINE = variableIndex('esketaminePlasma');
const ESKETAMINE_ARTERIAL = variableIndex('esketaminePlasmaArterial');
const NORKETAMINE = variableIndex('norketaminePlasma');
const HYDROXYNORKETAMINE = variableIndex('hydroxynorketaminePlasma');
const BRAIN = variableIndex('ketamineBrainUnbound');

const FORMS: readonly Form[] = ['S', 'R'];

function share({ drug }: Given, form: Form): number {
  if (drug === 'ketamine') return 0.5;
  return drug === (form === 'S' ? 'esketamine' : 'arketamine') ? 1 : 0;
}

/** Something that happens at one hour. */
export interface Happening {
  readonly hour: number;
  apply(y: Float64Array): void;
}

/** Ketamine of either form in blood and brain. A form that nobody gives has no states. */
export class Drug implements Part {
  /** Unbound in brain, umol/L. */
  brainS = 0;
  brainR = 0;
  norketamineBrainS = 0;
  norketamineBrainR = 0;
  /** Total S + R in venous plasma, ng/mL. */
  venousS = 0;
  venousR = 0;
  hydroxynorketamine = 0;
  readonly happenings: readonly Happening[];
  private readonly forms: Partial<Record<Form, Enantiomer>> = {};
  private readonly unbound: number;
  private readonly unboundNor: number;

  constructor({ p, patient }: Subject, states: States, given: readonly Given[]) {
    const happenings: Happening[] = [];
    for (const form of FORMS) {
      const doses = given.filter((dose) => share(dose, form) > 0);
      if (doses.length === 0) continue;
      const places = new Set<DepotName>();
      for (const { route } of doses)
        if (route !== 'iv') for (const { place } of landings(route, p)) places.add(place);
      const enantiomer = new Enantiomer(p, patient, states, form, [...places]);
      this.forms[form] = enantiomer;
      const infusions = doses.filter(({ route }) => route === 'iv');
      for (const hour of infusions.flatMap(({ start, end }) => [start, end])) {
        happenings.push({
          hour,
          apply: () => {
            // Added up anew each time, so that nothing is left over when the last one ends.
            enantiomer.infusion = infusions
              .filter(({ start, end }) => start <= hour && hour < end)
              .reduce(
                (sum, dose) => sum + (dose.mg * share(dose, form)) / (dose.end - dose.start),
                0,
              );
          },
        });
      }
      for (const dose of doses) {
        const { route, start, mg } = dose;
        if (route === 'iv') continue;
        for (const landing of landings(route, p)) {
          const amount = mg * share(dose, form) * landing.share;
          happenings.push({
            hour: start,
            apply: (y) => enantiomer.put(y, landing.place, amount),
          });
        }
      }
    }
    this.happenings = happenings;
    this.unbound = (p.unboundFraction * p.brainUnboundRatio) / p.ketamineMolarMass;
    this.unboundNor =
      (p.unboundFraction * p.brainUnboundRatio * p.norketamineBrainRatio) / p.norketamineMolarMass;
  }

  flow(y: Float64Array, dy: Float64Array): void {
    const { S, R } = this.forms;
    this.hydroxynorketamine = 0;
    if (S !== undefined) {
      S.flow(y, dy);
      this.venousS = S.venous(y);
      this.brainS = this.unbound * S.brain(y);
      this.norketamineBrainS = this.unboundNor * S.norketamine(y);
      this.hydroxynorketamine += S.hydroxynorketamine(y);
    }
    if (R !== undefined) {
      R.flow(y, dy);
      this.venousR = R.venous(y);
      this.brainR = this.unbound * R.brain(y);
      this.norketamineBrainR = this.unboundNor * R.norketamine(y);
      this.hydroxynorketamine += R.hydroxynorketamine(y);
    }
  }

  publish(y: Float64Array, row: Float64Array): void {
    const { S, R } = this.forms;
    row[KETAMINE] = this.venousS + this.venousR;
    row[KETAMINE_ARTERIAL] = (S?.arterial(y) ?? 0) + (R?.arterial(y) ?? 0);
    row[ESKETAMINE] = this.venousS;
    row[ESKETAMINE_ARTERIAL] = S?.arterial(y) ?? 0;
    row[NORKETAMINE] = (S?.norketamine(y) ?? 0) + (R?.norketamine(y) ?? 0);
    row[HYDROXYNORKETAMINE] = this.hydroxynorketamine;
    row[BRAIN] = this.brainS + this.brainR;
  }
}
