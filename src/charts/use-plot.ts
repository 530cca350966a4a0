import { useEffect, useState, type RefObject } from 'react';
import 'uplot/dist/uPlot.min.css';
import { variable, type VariableId } from '../contract/variables';
import { colourOf } from '../palette/variable-colours';
import { CHROME, paletteOf } from '../palette/palette';
import { useSelect } from '../store/use-store';
import { createPlot, type PlotData } from './plot';

/** Keeps a plot in its host: made anew for new data, theme or size, which are all rare. */
export function usePlot(
  host: RefObject<HTMLDivElement | null>,
  data: PlotData,
  id: VariableId,
): void {
  const theme = useSelect((state) => state.theme);
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
    const colours = {
      curve: paletteOf(theme)[colourOf(id, variable(id).stage)],
      line: CHROME[theme].line,
      ink: CHROME[theme].ink,
      background: CHROME[theme].background,
    };
    const plot = createPlot(element, data, colours, size);
    return () => plot.destroy();
  }, [host, data, id, theme, size]);
}
