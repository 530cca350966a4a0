import { useEffect, useState, type RefObject } from 'react';
import 'uplot/dist/uPlot.min.css';
import type { VariableId } from '../contract/variables';
import { isContrastHigh } from '../store/state';
import { useSelect } from '../store/use-store';
import { createPlot, type PlotData } from './plot';

/** Keeps a plot in its host: made anew for new data, theme or size, which are all rare. */
export function usePlot(
  host: RefObject<HTMLDivElement | null>,
  data: PlotData,
  id: VariableId,
): void {
  const theme = useSelect((state) => state.theme);
  const contrast = useSelect(isContrastHigh);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [host]);
  useEffect(() => {
    const element = host.current;
    if (element === null || size.width === 0) return undefined;
    const style = getComputedStyle(element);
    const colours = {
      // What the page has in force: of either theme, of high contrast, or the system's own.
      curve: style.color,
      line: style.getPropertyValue('--line'),
      ink: style.getPropertyValue('--ink'),
      background: style.getPropertyValue('--background'),
      others: [2, 3, 4].map((course) => style.getPropertyValue(`--course-${course}`)),
      weight: contrast ? 3 : 1.75,
    };
    const plot = createPlot(element, data, colours, size);
    return () => plot.destroy();
  }, [host, data, id, theme, contrast, size]);
}
