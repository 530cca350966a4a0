import type { SimulationInput } from '../../simulation/simulate';
import { uncertaintyBand, type Band } from '../../simulation/uncertainty';

/** What a page asks its worker. */
export interface BandRequest {
  readonly input: SimulationInput;
  readonly hours: readonly number[];
}

/** The worker's own scope, which the types of a page do not know. */
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<BandRequest>) => void;
  postMessage(answer: Band): void;
};

scope.onmessage = ({ data }) => scope.postMessage(uncertaintyBand(data.input, data.hours));
