import { useEffect } from 'react';
import { WorldGroup, type WorldProps } from '../WorldGroup';

/** Not drawn yet. */
export function MicrocircuitWorld({ onReady }: WorldProps) {
  useEffect(() => onReady(), [onReady]);
  return <WorldGroup world="microcircuit">{null}</WorldGroup>;
}
