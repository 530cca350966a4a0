import type { Relaxation } from '../math/relaxation';
import { Circuit } from './circuit/circuit';
import { Glutamate } from './glutamate/glutamate';
import { Microcircuit } from './microcircuit/microcircuit';
import type { Model } from './model';
import { Neurogenesis } from './neurogenesis/neurogenesis';
import { Person } from './person/person';
import { Pharmacokinetics } from './pharmacokinetics/pharmacokinetics';
import { Plasticity } from './plasticity/plasticity';
import { administrations, type Administration } from './protocol/administrations';
import { Exposure } from './protocol/exposure';
import { Receptor } from './receptor/receptor';
import { Signalling } from './signalling/signalling';
import type { Stage } from './stage';

/** All stages of one person under one protocol, wired in causal order. */
export class Pipeline {
  readonly given: readonly Administration[];
  readonly plasticity: Plasticity;
  readonly person: Person;
  readonly states: readonly Relaxation[];
  /** Hours at which a slope may jump. */
  readonly breaks: readonly number[];
  private readonly drug: Pharmacokinetics;
  private readonly exposure: Exposure;
  private readonly stages: readonly Stage[];

  constructor(model: Model) {
    const { p, protocol, patient } = model;
    this.given = administrations(protocol, patient.weightKg, p);
    this.exposure = new Exposure(p, this.given, patient.weightKg);
    this.drug = new Pharmacokinetics(model, this.given);
    const receptor = new Receptor(model, this.drug);
    const microcircuit = new Microcircuit(model, receptor);
    const glutamate = new Glutamate(model, this.drug, microcircuit);
    const signalling = new Signalling(model, this.drug, receptor, glutamate);
    this.plasticity = new Plasticity(model, receptor, signalling);
    const neurogenesis = new Neurogenesis(model, signalling, this.exposure);
    const circuit = new Circuit(
      model,
      this.drug,
      receptor,
      signalling,
      this.plasticity,
      this.exposure,
    );
    this.person = new Person(model, this.drug, receptor, circuit, this.exposure);
    this.stages = [
      this.drug,
      receptor,
      microcircuit,
      glutamate,
      signalling,
      this.plasticity,
      neurogenesis,
      circuit,
      this.person,
    ];
    this.states = [this.exposure.adaptation, ...this.stages.flatMap((stage) => stage.states)];
    const hours = this.given
      .filter(({ drug }) => drug !== 'ssri' && drug !== 'placebo')
      .flatMap(({ start, end }) => [start, end]);
    this.breaks = [...new Set([...hours, ...this.exposure.breaks])].sort((a, b) => a - b);
  }

  /** Lets in what begins or ends at `hour`. */
  switchAt(hour: number): void {
    this.drug.concentrations.switchAt(hour);
    this.exposure.switchAt(hour);
  }

  /** Fills every trace over a step of `h` hours without a break inside. */
  solve(h: number): void {
    this.exposure.solve(h);
    for (const stage of this.stages) stage.solve(h);
  }

  /** Makes the end of the step the start of the next. */
  accept(): void {
    this.drug.concentrations.accept();
    this.exposure.accept();
    for (const state of this.states) state.accept();
  }

  write(node: number, row: Float64Array): void {
    for (const stage of this.stages) stage.write(node, row);
  }
}
