import { useEffect } from 'react';
import { WorldGroup, type WorldProps } from '../WorldGroup';

/** Not drawn yet. */
export function SynapseWorld({ onReady }: WorldProps) {
  useEffect(() => onReady(), [onReady]);
  return <WorldGroup world="synapse">{null}</WorldGroup>;
}
