import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { pathwaysSchema, type Pathways } from '../../atlas/pathways';
import { isFault, loadGroup, MODEL_GROUPS, type ModelFault } from './load-models';
import type { ModelNode } from './read-glb';

/** What of the brain is here so far. */
export interface BrainModels {
  readonly nodes: ReadonlyMap<string, ModelNode>;
  readonly pathways: Pathways | null;
  /** `coarse` when the first picture is whole, `fine` when everything that will come has come. */
  readonly stage: 'loading' | 'coarse' | 'fine';
  readonly faults: readonly ModelFault[];
}

const NOTHING: BrainModels = { nodes: new Map(), pathways: null, stage: 'loading', faults: [] };

/** Loads the brain: all of it coarse first, then finer, file by file. @param fine whether to go on at all */
export function useBrainModels(base: string, fine: boolean): BrainModels {
  const [models, setModels] = useState(NOTHING);
  useEffect(() => {
    let wanted = true;
    const run = async (): Promise<void> => {
      const nodes = new Map<string, ModelNode>();
      const faults: ModelFault[] = [];
      const pathwaysLoading = loadPathways(base);
      const coarse = await Promise.all(
        MODEL_GROUPS.map((group) => loadGroup(base, group, 'coarse')),
      );
      for (const result of coarse) {
        if (isFault(result)) faults.push(result);
        else for (const node of result.nodes) nodes.set(node.name, node);
      }
      const pathways = await pathwaysLoading;
      if ('reason' in pathways) faults.push(pathways);
      const bundles = 'reason' in pathways ? null : pathways;
      if (!wanted) return;
      setModels({
        nodes: new Map(nodes),
        pathways: bundles,
        stage: fine ? 'coarse' : 'fine',
        faults,
      });
      if (!fine) return;
      for (const group of MODEL_GROUPS) {
        const result = await loadGroup(base, group, 'fine');
        if (!wanted) return;
        // Without its finer file a group simply stays as it is.
        if (isFault(result)) continue;
        for (const node of result.nodes) nodes.set(node.name, node);
        setModels({ nodes: new Map(nodes), pathways: bundles, stage: 'coarse', faults });
      }
      setModels({ nodes: new Map(nodes), pathways: bundles, stage: 'fine', faults });
    };
    void run();
    return () => {
      wanted = false;
    };
  }, [base, fine]);
  return models;
}

async function loadPathways(base: string): Promise<Pathways | ModelFault> {
  const file = 'pathways.json';
  try {
    const response = await fetch(`${base}models/${file}`);
    if (!response.ok) return { file, reason: `the server answered ${response.status}` };
    return v.parse(pathwaysSchema, await response.json());
  } catch (error) {
    return { file, reason: error instanceof Error ? error.message : String(error) };
  }
}
