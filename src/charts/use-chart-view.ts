import { useMemo } from 'react';
import type { ChartView } from '../contract/chart';
import { useActions, useSelect } from '../store/use-store';
import type { TimelineAxis } from '../timeline/axis';
import { fitted, windowedAxis, type TimeWindow } from '../timeline/window';

/** The chart's own settings, and how to change them. */
export function useChartView(): readonly [ChartView, (change: Partial<ChartView>) => void] {
  return [useSelect((state) => state.chart), useActions().changeChart];
}

/** The window in force and its axis; all of the timeline where the window does not lie on it. */
export function useWindow(): { readonly window: TimeWindow | null; readonly axis: TimelineAxis } {
  const whole = useSelect((state) => state.axis);
  const [{ window: asked }] = useChartView();
  return useMemo(() => {
    const window = fitted(whole, asked);
    return { window, axis: windowedAxis(whole, window) };
  }, [whole, asked]);
}
