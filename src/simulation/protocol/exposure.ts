import type { ParameterValues } from '../../evidence/parameters';
import { Relaxation } from '../../math/relaxation';
import { createTrace, NODES, type Trace } from '../stage';
import type { Administration } from './administrations';
import { contacts, ssriCourses, type Course } from './courses';

/**
 * What is given besides ketamine: visits (for expectancy), midazolam, and days on an SSRI. Impulses that
 * decay exponentially, so closed form. Units: visits and tablets as fractions, midazolam in units of the
 * trials' dose.
 */
export class Exposure {
  /** Expectancy pool filled by visits, 0-1. */
  readonly visits: Trace = createTrace();
  readonly midazolam: Trace = createTrace();
  /** What weeks of tablets have built up, 0-1. */
  readonly adaptation: Relaxation;
  readonly breaks: readonly number[];
  private readonly visitHours: readonly number[];
  private readonly courses: readonly Course[];
  private readonly injections: readonly Administration[];
  /** 1 while a course of tablets runs. */
  private tablets = 0;
  private nextVisit = 0;
  private nextInjection = 0;

  constructor(
    private readonly p: ParameterValues,
    given: readonly Administration[],
    private readonly weightKg: number,
  ) {
    this.adaptation = new Relaxation(1 / (24 * p.ssriTime), 0);
    this.visitHours = contacts(given);
    this.courses = ssriCourses(given);
    this.injections = given.filter(({ drug }) => drug === 'midazolam');
    this.breaks = [...this.visitHours, ...this.courses.flatMap(({ start, end }) => [start, end])];
  }

  switchAt(hour: number): void {
    for (
      let at = this.visitHours[this.nextVisit];
      at !== undefined && at <= hour;
      at = this.visitHours[this.nextVisit]
    ) {
      this.nextVisit++;
      this.visits[0]! += this.p.expectancyPerContact * (1 - this.visits[0]!);
    }
    for (
      let dose = this.injections[this.nextInjection];
      dose !== undefined && dose.start <= hour;
      dose = this.injections[this.nextInjection]
    ) {
      this.nextInjection++;
      this.midazolam[0]! += dose.milligrams / this.weightKg / this.p.midazolamReference;
    }
    this.tablets = this.courses.some(({ start, end }) => start <= hour && hour < end) ? 1 : 0;
  }

  solve(h: number): void {
    const fade = 1 / (24 * this.p.expectancyFade);
    const loss = Math.LN2 / this.p.midazolamHalfLife;
    for (const node of NODES) {
      this.visits[node] = this.visits[0]! * Math.exp((-fade * h * node) / 2);
      this.midazolam[node] = this.midazolam[0]! * Math.exp((-loss * h * node) / 2);
      this.adaptation.f[node] = this.adaptation.k * this.tablets;
    }
    this.adaptation.solve(h);
  }

  accept(): void {
    this.visits[0] = this.visits[2]!;
    this.midazolam[0] = this.midazolam[2]!;
  }
}
