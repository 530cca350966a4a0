import { useEffect, useMemo } from 'react';
import { Color } from 'three';
import { WorldGroup, type WorldProps } from '../WorldGroup';
import { useStage } from '../stage';
import { Column } from './Column';
import { Dentate } from './Dentate';
import { Gyrus } from './gyrus/Gyrus';
import { useCells } from './use-cells';
import { useGranuleCells } from './use-granule-cells';
import { MICROCIRCUIT_BODIES, MICROCIRCUIT_LABELS } from './label-points';

/**
 * A sample of the cells of a column of prefrontal cortex, in micrometres, pia up; and beside it, in a card of its
 * own, a strip of dentate gyrus. On the way to it, the gyrus that it lies in.
 */
export function MicrocircuitWorld({ base, cortex, onReady, onFault }: WorldProps) {
  const trees = useCells(base, onFault);
  const granules = useGranuleCells(base, onFault);
  const { shared } = useStage();
  const cut = useMemo(() => ({ value: new Color() }), []);
  const there = trees !== null && granules !== null;
  useEffect(() => {
    if (there) onReady({ points: MICROCIRCUIT_LABELS, bodies: MICROCIRCUIT_BODIES });
  }, [there, onReady]);
  return (
    <WorldGroup world="microcircuit">
      {cortex && <Gyrus cortex={cortex} behind={cut} />}
      {trees && <Column trees={trees} behind={cortex ? cut : shared.uBackground} />}
      {granules && <Dentate cells={granules} />}
    </WorldGroup>
  );
}
