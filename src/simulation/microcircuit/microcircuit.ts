import { variableIndex } from '../../contract/variables';
import type { Model } from '../model';
import type { Receptor } from '../receptor/receptor';
import { createTrace, NODES, type Stage, type Trace } from '../stage';

const INTERNEURON = variableIndex('interneuronRate');
const PYRAMIDAL = variableIndex('pyramidalRate');
const GAMMA = variableIndex('gammaPower');

/**
 * Firing in the prefrontal column, as ratios of baseline, quasi-steady. Interneurons lose the part of
 * their drive that NMDA current carries; pyramidal cells gain by the missing inhibition and lose by
 * their own block, which wins at anaesthetic levels: the inverted U.
 */
export class Microcircuit implements Stage {
  readonly states = [];
  readonly interneuron: Trace = createTrace(1);
  readonly pyramidal: Trace = createTrace(1);
  private readonly gamma: Trace = createTrace(1);

  constructor(
    private readonly model: Model,
    private readonly receptor: Receptor,
  ) {}

  solve(): void {
    const { p, mechanisms } = this.model;
    const gain = mechanisms.has('disinhibition') ? p.disinhibitionGain : 0;
    for (const node of NODES) {
      const missing = p.interneuronDrive * this.receptor.interneuron[node]!;
      const excitation = (1 - this.receptor.pyramidal[node]!) ** p.pyramidalExponent;
      this.interneuron[node] = 1 - missing;
      this.pyramidal[node] = (1 + gain * missing) * excitation;
      this.gamma[node] = (1 + p.gammaGain * missing) * excitation;
    }
  }

  write(node: number, row: Float64Array): void {
    row[INTERNEURON] = 100 * this.interneuron[node]!;
    row[PYRAMIDAL] = 100 * this.pyramidal[node]!;
    row[GAMMA] = 100 * this.gamma[node]!;
  }
}
