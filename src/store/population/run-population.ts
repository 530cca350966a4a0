import type { PopulationOptions, PopulationSummary } from '../../simulation/population/population';
import type { SimulationInput } from '../../simulation/simulate';

export interface PopulationProgress {
  /** People solved so far, of `n`. */
  readonly done: number;
  readonly n: number;
}

/** Workers are fewer than hoped for. The result is the same and takes longer. */
export interface PopulationFallback {
  /** Workers that are left; with none, the people are solved in the page's own thread. */
  readonly workers: number;
  /** What happened, in English, as the browser tells it. */
  readonly reason: string;
}

export interface PopulationRun extends PopulationOptions {
  /** Workers wanted, 1 or more; by default one for each core, four at most. */
  readonly workers?: number;
  /** Aborting rejects at once; workers stop after the person they are at. */
  readonly signal?: AbortSignal;
  /** Called some ten times a second at most, and once at the end. */
  onProgress?(progress: PopulationProgress): void;
  onFallback?(fallback: PopulationFallback): void;
}

/**
 * Solves a virtual population in workers, without holding up the page. The summary depends on the input,
 * `n`, `seed` and `hours` alone. Workers and all that manages them are loaded when first asked for.
 */
export async function runPopulation(
  input: SimulationInput,
  run: PopulationRun,
): Promise<PopulationSummary> {
  const { solvePopulation } = await import('./page-client');
  return solvePopulation(input, run);
}
