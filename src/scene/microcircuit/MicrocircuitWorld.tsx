import { useEffect } from 'react';
import { WorldGroup, type WorldProps } from '../WorldGroup';
import { Column } from './Column';
import { useCells } from './use-cells';

/** A sample of the cells of a column of prefrontal cortex, in micrometres, pia up. */
export function MicrocircuitWorld({ base, onReady, onFault }: WorldProps) {
  const trees = useCells(base, onFault);
  const there = trees !== null;
  useEffect(() => {
    if (there) onReady();
  }, [there, onReady]);
  return <WorldGroup world="microcircuit">{trees && <Column trees={trees} />}</WorldGroup>;
}
