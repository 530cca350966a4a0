import type { Happening } from './drug';
import { ssriStretches, visitHours, type Given } from './schedule';
import type { States } from './states';
import type { Subject } from './subject';

/** Visits, midazolam and tablets: what is given besides ketamine. */
export class Contacts {
  readonly happenings: readonly Happening[];
  /** Expectancy filled by visits, 0-1. */
  visits = 0;
  /** In units of the trials' dose. */
  midazolam = 0;
  /** What weeks of tablets have built up, 0-1. */
  adaptation = 0;
  /** 1 while tablets are taken. */
  private tablets = 0;
  private readonly visitsAt: number;
  private readonly midazolamAt: number;
  private readonly adaptationAt: number;

  constructor(
    private readonly subject: Subject,
    states: States,
    given: readonly Given[],
  ) {
    const { p, patient } = subject;
    const visits = (this.visitsAt = states.take('visits'));
    const midazolam = (this.midazolamAt = states.take('midazolam'));
    this.adaptationAt = states.take('tablets');
    this.happenings = [
      ...visitHours(given).map((hour) => ({
        hour,
        apply: (y: Float64Array) => {
          y[visits]! += p.expectancyPerContact * (1 - y[visits]!);
        },
      })),
      ...given
        .filter(({ drug }) => drug === 'midazolam')
        .map(({ start, mg }) => ({
          hour: start,
          apply: (y: Float64Array) => {
            y[midazolam]! += mg / patient.weightKg / p.midazolamReference;
          },
        })),
      ...ssriStretches(given).flatMap(({ start, end }) => [
        { hour: start, apply: () => (this.tablets = 1) },
        { hour: end, apply: () => (this.tablets = 0) },
      ]),
    ];
  }

  flow(y: Float64Array, dy: Float64Array): void {
    const { p } = this.subject;
    this.visits = y[this.visitsAt]!;
    this.midazolam = y[this.midazolamAt]!;
    this.adaptation = y[this.adaptationAt]!;
    dy[this.visitsAt] = -this.visits / (24 * p.expectancyFade);
    dy[this.midazolamAt] = (-Math.LN2 * this.midazolam) / p.midazolamHalfLife;
    dy[this.adaptationAt] = (this.tablets - this.adaptation) / (24 * p.ssriTime);
  }
}
