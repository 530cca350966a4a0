import { variableIndex } from '../../../src/contract/variables';
import type { Contacts } from './contacts';
import type { Part } from './part';
import type { Signalling } from './signalling';
import type { States } from './states';
import type { Subject } from './subject';

const PROLIFERATION = variableIndex('progenitorProliferation');
const IMMATURE = variableIndex('immatureNeurons');
const MATURE = variableIndex('matureNewNeurons');

const MATURATION_STAGES = 3;
const DAY = 24;

/** New granule cells, ratios of baseline. */
export class Neurogenesis implements Part {
  private proliferation = 1;
  private readonly stimulus: number;
  private readonly immature: readonly number[];
  private readonly mature: number;

  constructor(
    private readonly subject: Subject,
    states: States,
    private readonly contacts: Contacts,
    private readonly signalling: Signalling,
  ) {
    this.stimulus = states.take('proliferation');
    this.immature = states.takeChain('immature neurons', MATURATION_STAGES, 1);
    this.mature = states.take('mature new neurons', 1);
  }

  flow(y: Float64Array, dy: Float64Array): void {
    const { p } = this.subject;
    const stimulus = y[this.stimulus]!;
    const tablets = p.ssriProliferation * this.contacts.adaptation;
    dy[this.stimulus] =
      p.proliferationGain * Math.max(0, this.signalling.trkb) +
      (tablets - stimulus) / (DAY * p.proliferationTime);
    this.proliferation =
      1 + (p.proliferationCeiling * stimulus) / (p.proliferationCeiling + stimulus);
    let entering = this.proliferation;
    for (const at of this.immature) {
      dy[at] = (MATURATION_STAGES * (entering - y[at]!)) / (DAY * p.maturationTime);
      entering = y[at]!;
    }
    dy[this.mature] = (entering - y[this.mature]!) / (DAY * p.newNeuronLifetime);
  }

  publish(y: Float64Array, row: Float64Array): void {
    const sum = this.immature.reduce((all, at) => all + y[at]!, 0);
    row[PROLIFERATION] = 100 * this.proliferation;
    row[IMMATURE] = (100 * sum) / MATURATION_STAGES;
    row[MATURE] = 100 * y[this.mature]!;
  }
}
