import { useEffect, useState } from 'react';
import * as v from 'valibot';
import type { Detail } from '../../contract/view';
import { pathwaysSchema, type Pathways } from '../../atlas/pathways';
import { fetchPatiently } from '../../store/fetch-patiently';
import { MODEL_GROUPS, takeCoarse } from './coarse-parts';
import { groupOf, isFault, loadFine, type ModelFault } from './load-models';
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

/**
 * Loads the brain: all of it coarse first, then finer, file by file.
 * @param standing starts the finer files: only once the first picture stands, so that they do not delay it
 * @param detail `coarse` leaves it at the first picture
 */
export function useBrainModels(base: string, standing: boolean, detail: Detail): BrainModels {
  const [models, setModels] = useState(NOTHING);
  useEffect(() => {
    let wanted = true;
    void loadCoarse(base).then((loaded) => {
      if (wanted) setModels(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [base]);
  useEffect(() => {
    if (!standing) return undefined;
    let wanted = true;
    const refine = async (): Promise<void> => {
      for (const group of detail === 'fine' ? MODEL_GROUPS : []) {
        const result = await loadFine(base, group);
        if (!wanted) return;
        // Without its finer file a group simply stays as it is.
        if (!isFault(result)) setModels((before) => withNodes(before, result.nodes));
      }
      setModels((before) => ({ ...before, stage: 'fine' }));
    };
    void refine();
    return () => {
      wanted = false;
    };
  }, [base, standing, detail]);
  return models;
}

async function loadCoarse(base: string): Promise<BrainModels> {
  const nodes = new Map<string, ModelNode>();
  const faults: ModelFault[] = [];
  const [pathways, groups] = await Promise.all([loadPathways(base), takeCoarse(base)]);
  for (const result of groups.map(groupOf)) {
    if (isFault(result)) faults.push(result);
    else for (const node of result.nodes) nodes.set(node.name, node);
  }
  const bundles = 'reason' in pathways ? null : pathways;
  if ('reason' in pathways) faults.push(pathways);
  return { nodes, pathways: bundles, stage: 'coarse', faults };
}

function withNodes(models: BrainModels, finer: readonly ModelNode[]): BrainModels {
  const nodes = new Map(models.nodes);
  for (const node of finer) nodes.set(node.name, node);
  return { ...models, nodes };
}

/** Loads a file of pathways. A missing or truncated file gives a fault, never an exception. */
export async function loadPathways(
  base: string,
  file = 'pathways.json',
): Promise<Pathways | ModelFault> {
  try {
    const response = await fetchPatiently(`${base}models/${file}`);
    if (!response.ok) return { file, reason: `the server answered ${response.status}` };
    return v.parse(pathwaysSchema, await response.json());
  } catch (error) {
    return { file, reason: error instanceof Error ? error.message : String(error) };
  }
}
