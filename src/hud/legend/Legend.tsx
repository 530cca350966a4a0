import { Suspense } from 'react';
import { lazyPart } from '../../store/lazy-part';
import { useSelect } from '../../store/use-store';
import './legend.css';
import { LegendList } from './LegendList';
import { OUTER_ITEMS } from './outer-items';
import { OUTER_MARKS } from './outer-marks';

const InnerLegend = lazyPart(async () => (await import('./InnerLegend')).InnerLegend);

/** Key to what the picture shows. */
export function Legend() {
  const scale = useSelect((state) => state.scale);
  if (scale === 'brain' || scale === 'circuit')
    return <LegendList scale={scale} items={OUTER_ITEMS[scale]} marks={OUTER_MARKS} />;
  return (
    <Suspense fallback={null}>
      <InnerLegend scale={scale} />
    </Suspense>
  );
}
