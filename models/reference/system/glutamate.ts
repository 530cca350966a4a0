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
  ampa = 1;
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
    const hnk = this.drug.hydroxynorketamine;
    this.release = Math.pow(this.firing.pyramidal, p.releaseGain);
    dy[this.extracellular] = (this.release - outside) / (p.glutamateClearanceTime / 60);
    const byGlutamate = Math.pow(outside, p.ampaGain) - 1;
    const byMetabolite = (this.metabolite * hnk) / (p.hydroxynorketamineHalfEffect + hnk);
    this.ampa = 1 + this.open * (byGlutamate + byMetabolite);
  }

  publish(y: Float64Array, row: Float64Array): void {
    row[RELEASE] = 100 * this.release;
    row[EXTRACELLULAR] = 100 * y[this.extracellular]!;
    row[AMPA] = 100 * this.ampa;
  }
}
