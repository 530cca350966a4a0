import { useEffect, useState } from 'react';
import type { NeuronTree } from '../../atlas/neuron-swc';
import type { ModelFault } from '../models/load-models';
import { withAxon } from './axon';
import { SHAPES, type ShapeId } from './column';
import { HERO_CELL } from './hero-cell';
import { loadCell } from './load-cells';

export type CellTrees = Readonly<Record<ShapeId, NeuronTree>>;

const FILES: Readonly<Record<ShapeId, string>> = {
  layer5: HERO_CELL.file,
  layer23: 'pyramidal-layer-2-3.swc',
  pv: 'basket-pv-cortex.swc',
  sst: 'martinotti-sst.swc',
};
const AXON_SEED = 5;

/** The shapes of the column, once all have come; null until then, and for good if one is missing. */
export function useCells(base: string, onFault: (fault: ModelFault) => void): CellTrees | null {
  const [trees, setTrees] = useState<CellTrees | null>(null);
  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      const loaded = await Promise.all(SHAPES.map((shape) => loadCell(base, FILES[shape])));
      if (!wanted) return;
      const fault = loaded.find((each) => 'reason' in each);
      if (fault !== undefined && 'reason' in fault) return onFault(fault);
      const [layer5, layer23, pv, sst] = loaded as NeuronTree[];
      if (!layer5 || !layer23 || !pv || !sst) return;
      setTrees({
        layer5: withAxon(layer5, AXON_SEED),
        layer23: withAxon(layer23, AXON_SEED + 1),
        pv,
        sst,
      });
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [base, onFault]);
  return trees;
}
