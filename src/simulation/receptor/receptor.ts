import { variableIndex } from '../../contract/variables';
import type { Model } from '../model';
import type { Pharmacokinetics } from '../pharmacokinetics/pharmacokinetics';
import { createTrace, NODES, type Stage, type Trace } from '../stage';

const INTERNEURON = variableIndex('nmdarOccupancyInterneuron');
const PYRAMIDAL = variableIndex('nmdarOccupancyPyramidal');

/**
 * Fraction of NMDA receptors blocked: S- and R-ketamine and their norketamines compete for one site.
 * Receptors of interneurons (GluN2C/2D) keep their affinity in magnesium, those of pyramidal cells
 * (GluN2A/2B) lose it by a factor. Binding is fast against everything downstream (quasi-steady).
 */
export class Receptor implements Stage {
  readonly states = [];
  readonly interneuron: Trace = createTrace();
  readonly pyramidal: Trace = createTrace();

  constructor(
    private readonly model: Model,
    private readonly drug: Pharmacokinetics,
  ) {}

  solve(): void {
    const { p } = this.model;
    for (const node of NODES) {
      const load =
        (this.drug.brainS[node]! / p.affinityS +
          this.drug.brainR[node]! / p.affinityR +
          this.drug.brainNorS[node]! / p.affinityNorS +
          this.drug.brainNorR[node]! / p.affinityNorR) /
        p.tissueAffinityFactor;
      this.interneuron[node] = load / (1 + load);
      this.pyramidal[node] = load / (p.magnesiumSelectivity + load);
    }
  }

  write(node: number, row: Float64Array): void {
    row[INTERNEURON] = this.interneuron[node]!;
    row[PYRAMIDAL] = this.pyramidal[node]!;
  }
}
