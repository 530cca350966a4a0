import workerAddress from './band-worker?worker&url';
import { startWorker } from '../workers/start-worker';
import type { Band } from '../../simulation/uncertainty';
import type { BandRequest } from './band-worker';

/**
 * Solves a band beside the page; returns how to give it up.
 * @param onAnswer called once, with null where the browser allows no worker or it fails
 */
export function solveBand(request: BandRequest, onAnswer: (band: Band | null) => void): () => void {
  let worker: Worker | undefined;
  const finish = (band: Band | null): void => {
    worker?.terminate();
    onAnswer(band);
  };
  try {
    worker = startWorker(workerAddress, 'band');
    worker.onmessage = ({ data }: MessageEvent<Band>) => finish(data);
    worker.onerror = () => finish(null);
    worker.postMessage(request);
  } catch {
    finish(null);
  }
  return () => worker?.terminate();
}
