import { presetPatient, presetProtocol } from '../../../src/contract/presets';
import {
  runPopulation,
  type PopulationFallback,
  type PopulationRun,
} from '../../../src/store/population/run-population';

/** What a run came to, as a test may take it out of the page. */
export interface Told {
  /** Every column of the summary, in the order of its fields. */
  readonly columns: readonly (readonly number[])[];
  readonly fallbacks: readonly PopulationFallback[];
  /** People done, as progress told it. */
  readonly progress: readonly number[];
  /** Turns that the page's own work got while it ran. */
  readonly ticks: number;
  /** Longest wait between two of them, ms. */
  readonly longestWait: number;
  readonly milliseconds: number;
  /** Name of the error if it did not come to an end, and the turns between cancel and end. */
  readonly error?: string;
  readonly ticksAfterCancel?: number;
}

/** Work of the page: a message to itself, again and again. */
function startTicking(): { count: number; longest: number; stop(): void } {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  const ticking = { count: 0, longest: 0, stop: () => port1.close() };
  port1.onmessage = () => {
    const now = performance.now();
    ticking.count++;
    ticking.longest = Math.max(ticking.longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return ticking;
}

/** Runs people through the client, and cancels once so many are done. */
async function measure(run: PopulationRun, cancelAfter = Infinity): Promise<Told> {
  const input = { protocol: presetProtocol('iv-0.5'), patient: presetPatient('default') };
  const cancellation = new AbortController();
  const progress: number[] = [];
  const fallbacks: PopulationFallback[] = [];
  const ticking = startTicking();
  const started = performance.now();
  let ticksAtCancel = NaN;
  const end = () => {
    ticking.stop();
    return {
      ...{ fallbacks, progress, ticks: ticking.count, longestWait: ticking.longest },
      milliseconds: performance.now() - started,
    };
  };
  try {
    const summary = await runPopulation(input, {
      ...run,
      signal: cancellation.signal,
      onFallback: (fallback) => fallbacks.push(fallback),
      onProgress: ({ done }) => {
        progress.push(done);
        if (done < cancelAfter || cancellation.signal.aborted) return;
        ticksAtCancel = ticking.count;
        cancellation.abort();
      },
    });
    const { median, low, high, response, remission, relapse } = summary;
    const columns = [...median, ...low, ...high, response, remission, relapse];
    return { columns: columns.map((column) => [...column]), ...end() };
  } catch (error) {
    const { name } = error as Error;
    const ticksAfterCancel = ticking.count - ticksAtCancel;
    return { columns: [], error: name, ticksAfterCancel, ...end() };
  }
}

export type Measure = typeof measure;
Object.assign(window, { measure });
