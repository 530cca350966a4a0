import { INNER_ITEMS } from './inner-items';
import { INNER_MARKS } from './inner-marks';
import { LegendList } from './LegendList';
import { OUTER_MARKS } from './outer-marks';

const MARKS = { ...OUTER_MARKS, ...INNER_MARKS };

/** The key of column, dendrite or synapse. */
export function InnerLegend({ scale }: { readonly scale: keyof typeof INNER_ITEMS }) {
  return <LegendList scale={scale} items={INNER_ITEMS[scale]} marks={MARKS} />;
}
