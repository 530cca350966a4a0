import { variableIndex } from '../../contract/variables';
import { Relaxation } from '../../math/relaxation';
import type { Microcircuit } from '../microcircuit/microcircuit';
import type { Model } from '../model';
import type { Pharmacokinetics } from '../pharmacokinetics/pharmacokinetics';
import { createTrace, NODES, type Stage, type Trace } from '../stage';

const RELEASE = variableIndex('glutamateRelease');
const EXTRACELLULAR = variableIndex('glutamateExtracellular');
const AMPA = variableIndex('ampaThroughput');

/**
 * Release follows pyramidal firing, the extracellular level follows release within minutes, and AMPA
 * current follows that level. All as ratios of baseline.
 */
export class Glutamate implements Stage {
  readonly ampa: Trace = createTrace(1);
  /** Parts of AMPA current above baseline: from released glutamate, and from (2R,6R)-hydroxynorketamine. */
  readonly burst: Trace = createTrace();
  readonly potentiation: Trace = createTrace();
  readonly states: readonly Relaxation[];
  private readonly release: Trace = createTrace(1);
  private readonly extracellular: Relaxation;

  constructor(
    private readonly model: Model,
    private readonly drug: Pharmacokinetics,
    private readonly microcircuit: Microcircuit,
  ) {
    this.extracellular = new Relaxation(60 / model.p.glutamateClearanceTime, 1);
    this.states = [this.extracellular];
  }

  solve(h: number): void {
    const { p, mechanisms, addOns } = this.model;
    const level = this.extracellular;
    for (const node of NODES) {
      this.release[node] = this.microcircuit.pyramidal[node]! ** p.releaseGain;
      level.f[node] = level.k * this.release[node]!;
    }
    level.solve(h);
    const potentiation = mechanisms.has('hydroxynorketamine') ? p.hydroxynorketamineAmpaGain : 0;
    // The form said to act, (2R,6R), is made from R-ketamine alone.
    const { traces: metabolite } = this.drug.concentrations;
    const open = addOns.has('ampa-antagonist') ? 1 - p.ampaAntagonistBlock : 1;
    for (const node of NODES) {
      const hnk = metabolite.R.hydroxynorketamine[node]!;
      this.burst[node] = open * (level.x[node]! ** p.ampaGain - 1);
      this.potentiation[node] =
        (open * potentiation * hnk) / (p.hydroxynorketamineHalfEffect + hnk);
      this.ampa[node] = 1 + this.burst[node]! + this.potentiation[node]!;
    }
  }

  write(node: number, row: Float64Array): void {
    row[RELEASE] = 100 * this.release[node]!;
    row[EXTRACELLULAR] = 100 * this.extracellular.x[node]!;
    row[AMPA] = 100 * this.ampa[node]!;
  }
}
