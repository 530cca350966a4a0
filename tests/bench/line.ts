import type { ScaleId } from '../../src/contract/view';
import type { Site } from './site';
import type { Table } from './table';

/** What a line may use. The site starts when first asked for, so that lines in Node need no browser. */
export interface Bench {
  /** Fewer repetitions: enough to see that everything runs, and for counts and bytes. */
  readonly quick: boolean;
  /** Scales whose frames are measured (`frame-cost`). */
  readonly scales: readonly ScaleId[];
  /** How long scripted use goes on. */
  readonly minutes: number;
  /** Whether the heap line hands its draw calls to nobody once everything has been drawn. */
  readonly undrawn: boolean;
  /** Whether it goes on as fast as it can after the page has settled. */
  readonly raced: boolean;
  /** Makes sure that there is a production build. */
  build(): Promise<void>;
  site(): Promise<Site>;
}

/** One question about speed, size or endurance. */
export interface Line {
  readonly id: string;
  readonly title: string;
  /** What the figures mean, in a sentence or two. */
  readonly note: string;
  measure(bench: Bench): Promise<Table>;
}
