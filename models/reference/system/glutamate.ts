import { variableIndex } from '../../../src/contract/variables';
import type { Drug } from './drug';
import type { Firing } from './firing';
import type { Part } from './part';
import type { States } from './states';
import type { Subject } from './subject';

const RELEASE = variableIndex('glutamateRelease');
const EXTRACELLULAR = variableIndex('glutamateExtracellular');
const AMPA = variableIndex('ampaThroughput');

/** Glutamate released and left outside, and the AMPA current it drives; ratios of baseline. */
export class Glutamate implements Part {
  /** AMPA current above baseline: driven by glutamate, and by R-hydroxynorketamine. */
  burst = 0;
  potentiation = 0;
  private release = 1;
  private readonly extracellular: number;
  private readonly metabolite: number;
  private readonly open: number;

  constructor(
    private readonly subject: Subject,
    states: States,
    private readonly drug: Drug,
    private readonly firing: Firing,
  ) {
    const { p } = subject;
    this.extracellular = states.take('glutamate', 1);
    this.metabolite = subject.on('hydroxynorketamine') * p.hydroxynorketamineAmpaGain;
    this.open = subject.leaves('ampa-antagonist', p.ampaAntagonistBlock);
  }

  flow(y: Float64Array, dy: Float64Array): void {
    const { p } = this.subject;
    const outside = y[this.extracellular]!;
    const hnk = this.drug.hydroxynorketamineR;
    this.release = Math.pow(this.firing.pyramidal, p.releaseGain);
    dy[this.extracellular] = (this.release - outside) / (p.glutamateClearanceTime / 60);
    this.burst = this.open * (Math.pow(outside, p.ampaGain) - 1);
    this.potentiation =
      (this.open * this.metabolite * hnk) / (p.hydroxynorketamineHalfEffect + hnk);
  }

  publish(y: Float64Array, row: Float64Array): void {
    row[RELEASE] = 100 * this.release;
    row[EXTRACELLULAR] = 100 * y[this.extracellular]!;
    row[AMPA] = 100 * (1 + this.burst + this.potentiation);
  }
}
