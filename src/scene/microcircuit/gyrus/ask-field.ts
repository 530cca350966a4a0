import workerAddress from './field-worker?worker&url';
import { startWorker } from '../../../store/workers/start-worker';
import {
  tissueField,
  type CortexThickness,
  type GyrusPoints,
  type TissueField,
} from './tissue-field';

export interface FieldQuestion {
  readonly surface: GyrusPoints;
  readonly cortex: CortexThickness;
}

/**
 * Has the field made in a worker, which goes away with the answer, so that the flight there does not stand still; where there is none, here.
 * @param onField called once, later, unless it is stopped before
 * @returns stops it
 */
export function askField(
  question: FieldQuestion,
  onField: (field: TissueField) => void,
): () => void {
  let worker: Worker | null = null;
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    worker?.terminate();
  };
  const answer = (field: TissueField): void => {
    if (stopped) return;
    stop();
    onField(field);
  };
  const here = (): void => {
    if (!stopped) answer(tissueField(question.surface, question.cortex));
  };
  try {
    worker = startWorker(workerAddress, 'field');
    worker.onmessage = ({ data }: MessageEvent<TissueField>) => answer(data);
    worker.onerror = here;
    worker.postMessage(question);
  } catch {
    queueMicrotask(here);
  }
  return stop;
}
