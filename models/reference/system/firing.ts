import { variableIndex } from '../../../src/contract/variables';
import type { Drug } from './drug';
import type { Part } from './part';
import type { Subject } from './subject';

const BLOCK_INTERNEURON = variableIndex('nmdarOccupancyInterneuron');
const BLOCK_PYRAMIDAL = variableIndex('nmdarOccupancyPyramidal');
const INTERNEURON = variableIndex('interneuronRate');
const PYRAMIDAL = variableIndex('pyramidalRate');
const GAMMA = variableIndex('gammaPower');

/** NMDA receptors blocked (fraction) and the firing that follows (ratio of baseline), both algebraic. */
export class Firing implements Part {
  blockInterneuron = 0;
  blockPyramidal = 0;
  pyramidal = 1;
  private interneuron = 1;
  private gamma = 1;
  private readonly disinhibition: number;

  constructor(
    private readonly subject: Subject,
    private readonly drug: Drug,
  ) {
    this.disinhibition = subject.on('disinhibition') * subject.p.disinhibitionGain;
  }

  flow(): void {
    const { p } = this.subject;
    const { drug } = this;
    const bound =
      drug.brainS / p.affinityS +
      drug.brainR / p.affinityR +
      drug.norketamineBrainS / p.affinityNorS +
      drug.norketamineBrainR / p.affinityNorR;
    const load = bound / p.tissueAffinityFactor;
    this.blockInterneuron = load / (1 + load);
    this.blockPyramidal = load / (p.magnesiumSelectivity + load);
    const lost = p.interneuronDrive * this.blockInterneuron;
    const driven = Math.pow(1 - this.blockPyramidal, p.pyramidalExponent);
    this.interneuron = 1 - lost;
    this.pyramidal = driven * (1 + this.disinhibition * lost);
    this.gamma = driven * (1 + p.gammaGain * lost);
  }

  publish(_: Float64Array, row: Float64Array): void {
    row[BLOCK_INTERNEURON] = this.blockInterneuron;
    row[BLOCK_PYRAMIDAL] = this.blockPyramidal;
    row[INTERNEURON] = 100 * this.interneuron;
    row[PYRAMIDAL] = 100 * this.pyramidal;
    row[GAMMA] = 100 * this.gamma;
  }
}
