import { EARLIEST_HOURS } from '../../../src/contract/horizon';
import { parameterValues } from '../../../src/evidence/parameters';
import { Circuit } from './circuit';
import { Contacts } from './contacts';
import { Drug, type Happening } from './drug';
import { Firing } from './firing';
import { Glutamate } from './glutamate';
import { Neurogenesis } from './neurogenesis';
import type { Part } from './part';
import { Person } from './person';
import { everythingGiven } from './schedule';
import { Signalling } from './signalling';
import { Spines } from './spines';
import { States } from './states';
import { subjectOf, type Question } from './subject';

/** Spines formed and eliminated since {@link EARLIEST_HOURS}, % of healthy. */
export interface SpineTotals {
  readonly formed: number;
  readonly eliminated: number;
}

/**
 * The whole model as one system of ordinary differential equations, autonomous between the hours at
 * which something is given or ends. Written from the equations of docs/model.md; it shares parameters and
 * names with src/simulation and no code, so that agreement of the two means something.
 */
export class System {
  readonly names: readonly string[];
  /** Hours at which something happens, ascending. */
  readonly breaks: readonly number[];
  /** How often {@link slope} was asked for. */
  evaluations = 0;
  private readonly contacts: Contacts;
  private readonly person: Person;
  private readonly spines: Spines;
  private readonly parts: readonly Part[];
  private readonly rest: Float64Array;
  private readonly scratch: Float64Array;
  private readonly happenings: readonly Happening[];

  constructor(question: Question, parameters = parameterValues(question.parameters)) {
    const subject = subjectOf(question, parameters);
    const states = new States();
    const given = everythingGiven(question.protocol, question.patient.weightKg, subject.p);
    const contacts = new Contacts(subject, states, given);
    const drug = new Drug(subject, states, given);
    const firing = new Firing(subject, drug);
    const glutamate = new Glutamate(subject, states, drug, firing);
    const signalling = new Signalling(subject, states, drug, firing, glutamate);
    const spines = new Spines(subject, states, firing, signalling);
    const neurogenesis = new Neurogenesis(subject, states, contacts, signalling);
    const circuit = new Circuit(subject, states, contacts, drug, firing, signalling, spines);
    const person = new Person(subject, states, contacts, drug, firing, circuit);
    this.contacts = contacts;
    this.spines = spines;
    this.person = person;
    this.parts = [drug, firing, glutamate, signalling, spines, neurogenesis, circuit, person];
    this.names = states.names;
    this.rest = states.rest;
    this.scratch = new Float64Array(this.rest.length);
    this.happenings = [...contacts.happenings, ...drug.happenings].sort((a, b) => a.hour - b.hour);
    this.breaks = [...new Set(this.happenings.map(({ hour }) => hour))];
  }

  /** States at {@link EARLIEST_HOURS}, when all has always been as it is. */
  atRest(): Float64Array {
    return this.rest.slice();
  }

  /** Lets in what happens at one of the {@link breaks}; call for each in turn. */
  enter(hour: number, y: Float64Array): void {
    if (hour === this.breaks[0]) {
      this.person.started = 1;
      // Until now spines came and went in balance.
      this.slope(y, this.scratch);
      for (const at of [this.spines.formedAt, this.spines.eliminatedAt])
        y[at] = this.scratch[at]! * (hour - EARLIEST_HOURS);
    }
    for (const happening of this.happenings) if (happening.hour === hour) happening.apply(y);
  }

  /** Derivatives (per hour) at `y`, into `dy`. */
  slope(y: Float64Array, dy: Float64Array): void {
    this.evaluations++;
    this.contacts.flow(y, dy);
    for (const part of this.parts) part.flow(y, dy);
  }

  /** Published variables at `y`, into a row indexed by variable. */
  publish(y: Float64Array, row: Float64Array): void {
    this.slope(y, this.scratch);
    for (const part of this.parts) part.publish(y, row);
  }

  spineTotals(y: Float64Array): SpineTotals {
    return { formed: y[this.spines.formedAt]!, eliminated: y[this.spines.eliminatedAt]! };
  }
}
