import { useEffect, useRef, useState } from 'react';
import { loadModelFile, isFault } from '../models/load-models';
import type { ModelNode } from '../models/read-glb';
import { useStage } from '../stage';

export interface ExtraModels {
  readonly nodes: ReadonlyMap<string, ModelNode>;
  /** True if every file that was asked for has come, or will not come. */
  readonly settled: boolean;
}

/** Files that are not part of the first picture, each fetched once, when first wanted. @param files separated by commas */
export function useExtraModels(base: string, files: string): ExtraModels {
  const { store } = useStage();
  const asked = useRef(new Set<string>());
  const [nodes, setNodes] = useState<ReadonlyMap<string, ModelNode>>(new Map());
  const [done, setDone] = useState<readonly string[]>([]);
  useEffect(() => {
    for (const file of files.split(',')) {
      if (file === '' || asked.current.has(file)) continue;
      asked.current.add(file);
      void loadModelFile(base, file).then((result) => {
        if (isFault(result)) {
          const values = { file: result.file, reason: result.reason };
          store.getState().actions.notify({ tone: 'warning', key: 'modelMissing', values });
        } else {
          setNodes((before) => {
            const all = new Map(before);
            for (const node of result.nodes) all.set(node.name, node);
            return all;
          });
        }
        setDone((before) => [...before, file]);
      });
    }
  }, [base, files, store]);
  return { nodes, settled: files.split(',').every((file) => file === '' || done.includes(file)) };
}
