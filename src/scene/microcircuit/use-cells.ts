import { useEffect, useState } from 'react';
import type { NeuronTree } from '../../atlas/neuron-swc';
import type { ModelFault } from '../models/load-models';
import { withAxon } from './axon';
import type { CellKind } from './column';
import { HERO_CELL } from './hero-cell';
import { loadCell } from './load-cells';

export type CellTrees = Readonly<Record<CellKind, NeuronTree>>;

const FILES: Readonly<Record<CellKind, string>> = {
  pyramidal: HERO_CELL.file,
  pv: 'basket-pv.swc',
  sst: 'martinotti-sst.swc',
};
const AXON_SEED = 5;

/** The three shapes of the column, once all have come; null until then, and for good if one is missing. */
export function useCells(base: string, onFault: (fault: ModelFault) => void): CellTrees | null {
  const [trees, setTrees] = useState<CellTrees | null>(null);
  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      const [pyramidal, pv, sst] = await Promise.all(
        [FILES.pyramidal, FILES.pv, FILES.sst].map((file) => loadCell(base, file)),
      );
      if (!wanted || !pyramidal || !pv || !sst) return;
      for (const each of [pyramidal, pv, sst]) if ('reason' in each) return onFault(each);
      setTrees({
        pyramidal: withAxon(pyramidal as NeuronTree, AXON_SEED),
        pv: pv as NeuronTree,
        sst: sst as NeuronTree,
      });
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [base, onFault]);
  return trees;
}
