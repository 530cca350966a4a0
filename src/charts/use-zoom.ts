import { hoursNow, useSelect, useSession } from '../store/use-store';
import { fitted, zoomed } from '../timeline/window';
import { useChartView } from './use-chart-view';

/** One step closer shows this share of what was shown. */
const CLOSER = 0.6;

/** Shows less or more time about the needle. */
export function useZoom(): (direction: 'closer' | 'wider') => void {
  const session = useSession();
  const whole = useSelect((state) => state.axis);
  const [{ window: asked }, change] = useChartView();
  return (direction) => {
    const factor = direction === 'closer' ? CLOSER : 1 / CLOSER;
    change({ window: zoomed(whole, fitted(whole, asked), hoursNow(session), factor) });
  };
}
