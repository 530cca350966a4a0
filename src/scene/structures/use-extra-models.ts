import { useEffect, useRef, useState } from 'react';
import type { Pathways } from '../../atlas/pathways';
import { loadModelFile, type LoadedGroup, type ModelFault } from '../models/load-models';
import type { ModelNode } from '../models/read-glb';
import { loadPathways } from '../models/use-brain-models';
import { useStage } from '../stage';

export interface ExtraModels {
  readonly nodes: ReadonlyMap<string, ModelNode>;
  readonly bundles: Pathways['bundles'];
  /** True if every file that was asked for has come, or will not come. */
  readonly settled: boolean;
}

type Loaded = LoadedGroup | Pathways | ModelFault;

function load(base: string, file: string): Promise<Loaded> {
  return file.endsWith('.json') ? loadPathways(base, file) : loadModelFile(base, file);
}

/**
 * Files that are not part of the first picture, each fetched once, when first wanted.
 * @param files separated by commas
 */
export function useExtraModels(base: string, files: string): ExtraModels {
  const { store } = useStage();
  const asked = useRef(new Set<string>());
  const [came, setCame] = useState<Omit<ExtraModels, 'settled'>>({ nodes: new Map(), bundles: [] });
  const [done, setDone] = useState<readonly string[]>([]);
  useEffect(() => {
    for (const file of files.split(',')) {
      if (file === '' || asked.current.has(file)) continue;
      asked.current.add(file);
      void load(base, file).then((result) => {
        if ('reason' in result) {
          const values = { file: result.file, reason: result.reason };
          store.getState().actions.notify({ tone: 'warning', key: 'modelMissing', values });
        } else if ('bundles' in result) {
          setCame((before) => ({ ...before, bundles: [...before.bundles, ...result.bundles] }));
        } else {
          setCame((before) => {
            const nodes = new Map(before.nodes);
            for (const node of result.nodes) nodes.set(node.name, node);
            return { ...before, nodes };
          });
        }
        setDone((before) => [...before, file]);
      });
    }
  }, [base, files, store]);
  return { ...came, settled: files.split(',').every((file) => file === '' || done.includes(file)) };
}
