import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Stage } from '../../contract/variables';
import type { TimeWindow } from '../../timeline/window';
import type { SynaptariumStore } from '../store';

export const CHART_SHAPES = ['curves', 'causes', 'table'] as const;
export type ChartShape = (typeof CHART_SHAPES)[number];

/** Which curves are shown: the four that tell the story, or all of one stage. */
export type ChartChoice = 'overview' | Stage;

/** The chart as the visitor left it. */
export interface ChartView {
  readonly shape: ChartShape;
  readonly choice: ChartChoice;
  /** What of the timeline is shown; null is all of it. */
  readonly window: TimeWindow | null;
  /** Whether the doubt about parameters is drawn. */
  readonly band: boolean;
}

const views = new WeakMap<SynaptariumStore, StoreApi<ChartView>>();

/** The chart of a planetarium: it is the same when it is opened again. */
export function chartViewOf(store: SynaptariumStore): StoreApi<ChartView> {
  let view = views.get(store);
  if (view === undefined) {
    view = createStore<ChartView>()(() => ({
      shape: 'curves',
      choice: 'overview',
      window: null,
      band: true,
    }));
    views.set(store, view);
  }
  return view;
}
