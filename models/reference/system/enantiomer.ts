import type { ParameterValues } from '../../../src/evidence/parameters';
import type { Patient } from '../../../src/contract/patient';
import { bodyOf, type Form } from './body';
import { Compartments } from './compartments';
import { depot, type Depot, type DepotName } from './entries';
import type { States } from './states';

/**
 * One enantiomer and what becomes of it. The venous and the arterial set both receive the whole input:
 * they are two descriptions of one body, by sampling site. Effect site and metabolites follow the
 * arterial one.
 */
export class Enantiomer {
  /** Rate of infusion now, mg/h. */
  infusion = 0;
  private readonly depots: readonly (Depot & { readonly place: DepotName; readonly at: number })[];
  private readonly venousBlood: Compartments;
  private readonly arterialBlood: Compartments;
  private readonly effectSite: number;
  private readonly toNorketamine: readonly number[];
  private readonly norketamineBlood: Compartments;
  private readonly toHydroxynorketamine: number;
  private readonly hydroxynorketamineBlood: Compartments;

  constructor(
    private readonly p: ParameterValues,
    patient: Patient,
    states: States,
    form: Form,
    places: readonly DepotName[],
  ) {
    const body = bodyOf(p, patient, form);
    this.depots = places.map((place) => ({
      ...depot(place, p, patient),
      place,
      at: states.take(`${form} in ${place}`),
    }));
    this.venousBlood = new Compartments(states, `${form} venous`, body.venous);
    this.arterialBlood = new Compartments(states, `${form} arterial`, body.arterial);
    this.effectSite = states.take(`${form} effect site`);
    this.toNorketamine = states.takeChain(`${form} to norketamine`, 2);
    this.norketamineBlood = new Compartments(states, `${form} norketamine`, body.norketamine);
    this.toHydroxynorketamine = states.take(`${form} to hydroxynorketamine`);
    this.hydroxynorketamineBlood = new Compartments(
      states,
      `${form} hydroxynorketamine`,
      body.hydroxynorketamine,
    );
  }

  /** Puts `mg` into a depot. */
  put(y: Float64Array, place: DepotName, mg: number): void {
    y[this.depots.find((one) => one.place === place)!.at]! += mg;
  }

  // Concentrations, ng/mL.
  venous = (y: Float64Array): number => 1000 * this.venousBlood.level(y);
  arterial = (y: Float64Array): number => 1000 * this.arterialBlood.level(y);
  brain = (y: Float64Array): number => 1000 * y[this.effectSite]!;
  norketamine = (y: Float64Array): number => 1000 * this.norketamineBlood.level(y);
  hydroxynorketamine = (y: Float64Array): number => 1000 * this.hydroxynorketamineBlood.level(y);

  flow(y: Float64Array, dy: Float64Array): void {
    const { p } = this;
    let entering = this.infusion;
    let firstPass = 0;
    for (const { at, rate, arrives, metabolised } of this.depots) {
      const leaving = rate * y[at]!;
      dy[at] = -leaving;
      entering += arrives * leaving;
      firstPass += metabolised * leaving;
    }
    this.venousBlood.flow(y, dy, entering);
    this.arterialBlood.flow(y, dy, entering);
    const equilibration = (3600 * Math.LN2) / p.effectSiteHalfTime;
    dy[this.effectSite] = equilibration * (this.arterialBlood.level(y) - y[this.effectSite]!);

    // Transit states carry mg of metabolite on its way.
    const [first, second] = this.toNorketamine as readonly [number, number];
    const perTransit = 2 / (p.norketamineTransit / 60);
    const made =
      ((p.norketamineFraction * p.norketamineMolarMass) / p.ketamineMolarMass) *
      (this.arterialBlood.cleared(y) + firstPass);
    dy[first] = made - perTransit * y[first]!;
    dy[second] = perTransit * (y[first]! - y[second]!);
    this.norketamineBlood.flow(y, dy, perTransit * y[second]!);

    const third = this.toHydroxynorketamine;
    const passing = y[third]! / (p.hydroxynorketamineTransit / 60);
    const hydroxylated =
      ((p.hydroxynorketamineFraction * p.hydroxynorketamineMolarMass) / p.norketamineMolarMass) *
      this.norketamineBlood.cleared(y);
    dy[third] = hydroxylated - passing;
    this.hydroxynorketamineBlood.flow(y, dy, passing);
  }
}
