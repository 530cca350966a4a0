import { useEffect, useState } from 'react';
import type { NeuronTree } from '../../atlas/neuron-swc';
import { fetchPatiently } from '../../store/fetch-patiently';
import type { ModelFault } from '../models/load-models';
import { loadCell } from './load-cells';

export interface GranuleCells {
  readonly mature: NeuronTree;
  readonly growing: NeuronTree;
  /** Day on which growth reaches each point of `growing`. */
  readonly born: readonly number[];
}

const GROWTH = 'granule-growth.json';

async function loadGrowth(base: string): Promise<readonly number[] | ModelFault> {
  try {
    const response = await fetchPatiently(`${base}models/cells/${GROWTH}`);
    if (!response.ok) return { file: GROWTH, reason: `the server answered ${response.status}` };
    const { born } = (await response.json()) as { born?: unknown };
    if (Array.isArray(born) && born.every((day) => typeof day === 'number')) return born;
    return { file: GROWTH, reason: 'no days in it' };
  } catch (error) {
    return { file: GROWTH, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Shapes of the dentate gyrus; null until they have come, and for good if one is missing. */
export function useGranuleCells(
  base: string,
  onFault: (fault: ModelFault) => void,
): GranuleCells | null {
  const [cells, setCells] = useState<GranuleCells | null>(null);
  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      const [mature, growing, born] = await Promise.all([
        loadCell(base, 'granule-mature.swc'),
        loadCell(base, 'granule-8-weeks.swc'),
        loadGrowth(base),
      ]);
      if (!wanted) return;
      if ('reason' in mature) return onFault(mature);
      if ('reason' in growing) return onFault(growing);
      if ('reason' in born) return onFault(born);
      setCells({ mature, growing, born });
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [base, onFault]);
  return cells;
}
