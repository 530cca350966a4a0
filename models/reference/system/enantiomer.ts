import { bodyOf, type Form } from './body';
import { Compartments } from './compartments';
import { depot, type Depot, type DepotName, type Entrance } from './entries';
import type { States } from './states';
import type { Subject } from './subject';

/**
 * One enantiomer and what becomes of it. The venous and the arterial set both receive the whole input:
 * they are two descriptions of one body, by sampling site. Effect site and metabolites follow the
 * arterial one.
 */
export class Enantiomer {
  /** Rate of infusion into a vein now, mg/h. */
  private infusion = 0;
  private readonly depots: readonly (Depot & {
    readonly place: DepotName;
    readonly at: number;
    /** What enters it now, mg/h. */
    input: number;
  })[];
  private readonly equilibration: number;
  private readonly perTransit: number;
  private readonly norketamineMade: number;
  private readonly perSecondTransit: number;
  private readonly hydroxynorketamineMade: number;
  private readonly venousBlood: Compartments;
  private readonly arterialBlood: Compartments;
  private readonly effectSite: number;
  private readonly toNorketamine: readonly number[];
  private readonly norketamineBlood: Compartments;
  private readonly toHydroxynorketamine: number;
  private readonly hydroxynorketamineBlood: Compartments;

  constructor(subject: Subject, states: States, form: Form, places: readonly DepotName[]) {
    const { p } = subject;
    const body = bodyOf(subject, form);
    this.equilibration = (3600 * Math.LN2) / p.effectSiteHalfTime;
    // Two equal compartments share the mean transit time; mass changes with the molecule.
    this.perTransit = 2 / (p.norketamineTransit / 60);
    this.norketamineMade = (p.norketamineFraction * p.norketamineMolarMass) / p.ketamineMolarMass;
    this.perSecondTransit = 60 / p.hydroxynorketamineTransit;
    this.hydroxynorketamineMade =
      (p.hydroxynorketamineFraction * p.hydroxynorketamineMolarMass) / p.norketamineMolarMass;
    this.depots = places.map((place) => ({
      ...depot(place, subject),
      place,
      input: 0,
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

  /** Puts `mg` into a depot at once. */
  put(y: Float64Array, place: Entrance, mg: number): void {
    y[this.depots.find((one) => one.place === place)!.at]! += mg;
  }

  /** From now on `rate` mg/h enters here. */
  infuse(place: Entrance, rate: number): void {
    if (place === 'vein') this.infusion = rate;
    else this.depots.find((one) => one.place === place)!.input = rate;
  }

  // Concentrations, ng/mL.

  venous(y: Float64Array): number {
    return 1000 * this.venousBlood.level(y);
  }

  arterial(y: Float64Array): number {
    return 1000 * this.arterialBlood.level(y);
  }

  brain(y: Float64Array): number {
    return 1000 * y[this.effectSite]!;
  }

  norketamine(y: Float64Array): number {
    return 1000 * this.norketamineBlood.level(y);
  }

  hydroxynorketamine(y: Float64Array): number {
    return 1000 * this.hydroxynorketamineBlood.level(y);
  }

  flow(y: Float64Array, dy: Float64Array): void {
    let entering = this.infusion;
    let firstPass = 0;
    for (const { at, rate, arrives, metabolised, input } of this.depots) {
      const leaving = rate * y[at]!;
      dy[at] = input - leaving;
      entering += arrives * leaving;
      firstPass += metabolised * leaving;
    }
    this.venousBlood.flow(y, dy, entering);
    this.arterialBlood.flow(y, dy, entering);
    dy[this.effectSite] = this.equilibration * (this.arterialBlood.level(y) - y[this.effectSite]!);

    // Transit states carry mg of metabolite on its way.
    const [first, second] = this.toNorketamine as readonly [number, number];
    const { perTransit } = this;
    const made = this.norketamineMade * (this.arterialBlood.cleared(y) + firstPass);
    dy[first] = made - perTransit * y[first]!;
    dy[second] = perTransit * (y[first]! - y[second]!);
    this.norketamineBlood.flow(y, dy, perTransit * y[second]!);

    const third = this.toHydroxynorketamine;
    const passing = this.perSecondTransit * y[third]!;
    const hydroxylated = this.hydroxynorketamineMade * this.norketamineBlood.cleared(y);
    dy[third] = hydroxylated - passing;
    this.hydroxynorketamineBlood.flow(y, dy, passing);
  }
}
