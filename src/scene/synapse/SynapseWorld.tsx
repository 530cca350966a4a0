import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { isTold } from '../camera/ladder';
import { useStage, useStageUpdate } from '../stage';
import { WorldGroup, type WorldProps } from '../WorldGroup';
import { isSynapseFault, loadSynapse, type SynapseModel } from './load-synapse';
import { SynapseScene } from './synapse-scene';
import { SynapseState } from './synapse-state';
import { SYNAPSE_BODIES, SYNAPSE_LABELS } from './label-points';

/** One excitatory synapse of a prefrontal pyramidal cell, in nanometres, open towards the eye. */
export function SynapseWorld({ base, onReady, onFault }: WorldProps) {
  const [model, setModel] = useState<SynapseModel | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadSynapse(base).then((loaded) => {
      if (!wanted) return;
      if (isSynapseFault(loaded)) onFault(loaded);
      else setModel(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [base, onFault]);
  return (
    <WorldGroup world="synapse">
      {model !== null && <Synapse model={model} onReady={onReady} />}
    </WorldGroup>
  );
}

function Synapse({ model, onReady }: { model: SynapseModel; onReady: WorldProps['onReady'] }) {
  const stage = useStage();
  const seed = useStore(stage.store, (state) => state.seed);
  const theme = useStore(stage.store, (state) => state.theme);
  const { scene, state } = useMemo(() => {
    const made = new SynapseScene(model, stage);
    return { scene: made, state: new SynapseState(made, seed) };
  }, [model, stage, seed]);
  useEffect(() => () => scene.dispose(), [scene]);
  useEffect(() => {
    scene.paint(theme);
    stage.invalidate();
  }, [scene, theme, stage]);
  useEffect(() => onReady({ points: SYNAPSE_LABELS, bodies: SYNAPSE_BODIES }), [onReady]);
  useStageUpdate(({ frame, sight, still }) => {
    const { metrics } = stage;
    metrics.nmdaReceptorsShown = 0;
    metrics.nmdaReceptorsBlocked = 0;
    if (sight.presence.synapse <= 0) return false;
    scene.leaveOut(stage.store.getState().hidden);
    scene.seenAt(metrics.micrometresPerPixel * 1000);
    const moving = state.show(frame.sample, frame.tau, still);
    if (isTold('synapse', sight)) {
      metrics.nmdaReceptorsShown = scene.nmda.placed.length;
      metrics.nmdaReceptorsBlocked = state.blocked;
    }
    return moving;
  });
  return <primitive object={scene.root} />;
}
