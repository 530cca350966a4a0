import { useRef } from 'react';
import type { Group } from 'three';
import { useStore } from 'zustand';
import type { BrainModels } from '../models/use-brain-models';
import { useStage, useStageUpdate } from '../stage';
import { Bundles } from './Bundles';
import { GlassHemisphere, TissueStructure } from './Cortex';
import { DeepStructure } from './DeepStructure';
import { lookOf } from './look';

/** The brain in scene millimetres: near hemisphere glass, far hemisphere and hindbrain tissue, the circuit
 * between them. Shared by the brain and the circuit scale. */
export function BrainWorld({ models }: { models: BrainModels }) {
  const group = useRef<Group>(null);
  const { store } = useStage();
  const opaque = useStore(store, (state) => state.opaque || state.isolated !== null);
  useStageUpdate(({ sight }) => {
    if (group.current) group.current.visible = sight.presence.brain > 0;
    return false;
  });
  return (
    <group ref={group}>
      {[...models.nodes.values()].map((node) => {
        if (node.name === 'cortex-left' && !opaque)
          return <GlassHemisphere key={node.name} node={node} />;
        if (node.name.startsWith('cortex'))
          return <TissueStructure key={node.name} node={node} territory behind={!opaque} />;
        const look = lookOf(node.name);
        if (look !== null) return <DeepStructure key={node.name} node={node} look={look} />;
        return <TissueStructure key={node.name} node={node} territory={false} behind={!opaque} />;
      })}
      {models.pathways !== null && <Bundles pathways={models.pathways} />}
    </group>
  );
}
