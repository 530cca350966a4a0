import { useEffect, useState } from 'react';
import { useStage } from '../stage';
import { loadScan } from './load-scan';
import type { Scan } from './mri-slice';

/** The scan, fetched when it is first wanted. A missing file is a notice; the cut then shows no film. */
export function useScan(base: string, wanted: boolean): Scan | 'waiting' | 'missing' {
  const { store } = useStage();
  const [scan, setScan] = useState<Scan | 'waiting' | 'missing'>('waiting');
  const asks = wanted && scan === 'waiting';
  useEffect(() => {
    if (!asks) return undefined;
    let current = true;
    void loadScan(base).then((loaded) => {
      if (!current) return;
      if ('voxels' in loaded) setScan(loaded);
      else {
        setScan('missing');
        const values = { file: loaded.file, reason: loaded.reason };
        store.getState().actions.notify({ tone: 'warning', key: 'modelMissing', values });
      }
    });
    return () => {
      current = false;
    };
  }, [asks, base, store]);
  return scan;
}
