import { variableIndex } from '../../../src/contract/variables';
import type { Form } from './body';
import { Enantiomer } from './enantiomer';
import { landings, type Entrance } from './entries';
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

/** An amount (mg) of one form at one entrance, at once or evenly from start to end. */
interface Portion {
  readonly start: number;
  readonly end: number;
  readonly mg: number;
}

function arrivals(
  enantiomer: Enantiomer,
  place: Entrance,
  portions: readonly Portion[],
): Happening[] {
  const atOnce = portions.filter(({ start, end }) => start === end);
  const lasting = portions.filter(({ start, end }) => start < end);
  return [
    ...atOnce.map(({ start, mg }) => ({
      hour: start,
      apply: (y: Float64Array) => enantiomer.put(y, place, mg),
    })),
    ...lasting
      .flatMap(({ start, end }) => [start, end])
      .map((hour) => ({
        hour,
        apply: () => {
          // Added up anew each time, so that nothing is left over when the last one ends.
          const running = lasting.filter(({ start, end }) => start <= hour && hour < end);
          const rate = running.reduce((sum, { start, end, mg }) => sum + mg / (end - start), 0);
          enantiomer.infuse(place, rate);
        },
      })),
  ];
}

/** Ketamine of either form in blood and brain. A form that nobody gives has no states. */
export class Drug implements Part {
  /** Unbound in brain, umol/L. */
  brainS = 0;
  brainR = 0;
  norketamineBrainS = 0;
  norketamineBrainR = 0;
  /** Total in venous plasma, ng/mL. */
  venousS = 0;
  venousR = 0;
  hydroxynorketamineS = 0;
  hydroxynorketamineR = 0;
  readonly happenings: readonly Happening[];
  private readonly forms: Partial<Record<Form, Enantiomer>> = {};
  private readonly unbound: number;
  private readonly unboundNor: number;

  constructor(subject: Subject, states: States, given: readonly Given[]) {
    const { p } = subject;
    const happenings: Happening[] = [];
    for (const form of FORMS) {
      const portions = given.flatMap((dose) =>
        share(dose, form) === 0
          ? []
          : landings(dose.route, dose.mg, p).map((landing) => ({
              place: landing.place,
              start: dose.start,
              end: dose.end,
              mg: dose.mg * share(dose, form) * landing.share,
            })),
      );
      if (portions.length === 0) continue;
      const places = [...new Set(portions.map(({ place }) => place))];
      const depots = places.filter((place) => place !== 'vein');
      const enantiomer = new Enantiomer(subject, states, form, depots);
      this.forms[form] = enantiomer;
      for (const place of places) {
        const here = portions.filter((portion) => portion.place === place);
        happenings.push(...arrivals(enantiomer, place, here));
      }
    }
    this.happenings = happenings;
    this.unbound = (p.unboundFraction * p.brainUnboundRatio) / p.ketamineMolarMass;
    this.unboundNor =
      (p.unboundFraction * p.brainUnboundRatio * p.norketamineBrainRatio) / p.norketamineMolarMass;
  }

  flow(y: Float64Array, dy: Float64Array): void {
    const { S, R } = this.forms;
    if (S !== undefined) {
      S.flow(y, dy);
      this.venousS = S.venous(y);
      this.brainS = this.unbound * S.brain(y);
      this.norketamineBrainS = this.unboundNor * S.norketamine(y);
      this.hydroxynorketamineS = S.hydroxynorketamine(y);
    }
    if (R !== undefined) {
      R.flow(y, dy);
      this.venousR = R.venous(y);
      this.brainR = this.unbound * R.brain(y);
      this.norketamineBrainR = this.unboundNor * R.norketamine(y);
      this.hydroxynorketamineR = R.hydroxynorketamine(y);
    }
  }

  publish(y: Float64Array, row: Float64Array): void {
    const { S, R } = this.forms;
    row[KETAMINE] = this.venousS + this.venousR;
    row[KETAMINE_ARTERIAL] = (S?.arterial(y) ?? 0) + (R?.arterial(y) ?? 0);
    row[ESKETAMINE] = this.venousS;
    row[ESKETAMINE_ARTERIAL] = S?.arterial(y) ?? 0;
    row[NORKETAMINE] = (S?.norketamine(y) ?? 0) + (R?.norketamine(y) ?? 0);
    row[HYDROXYNORKETAMINE] = this.hydroxynorketamineS + this.hydroxynorketamineR;
    row[BRAIN] = this.brainS + this.brainR;
  }
}
