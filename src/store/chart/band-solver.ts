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
    worker = new Worker(new URL('./band-worker.ts', import.meta.url), {
      type: 'module',
      name: 'band',
    });
    worker.onmessage = ({ data }: MessageEvent<Band>) => finish(data);
    worker.onerror = () => finish(null);
    worker.postMessage(request);
  } catch {
    finish(null);
  }
  return () => worker?.terminate();
}
