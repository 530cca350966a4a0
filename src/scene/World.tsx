import { Component, lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { BrainWorld } from './brain/BrainWorld';
import type { WorldId } from './camera/worlds';
import { useBrainModels, type BrainModels } from './models/use-brain-models';
import type { SceneHost } from './scene-host';
import type { SceneProgress } from './scene-progress';

const InnerWorlds = lazy(() =>
  import('./InnerWorlds').then((module) => ({ default: module.InnerWorlds })),
);

const StructuresWorld = lazy(() =>
  import('./structures/StructuresWorld').then(
    (module) => ({ default: module.StructuresWorld }),
    // Without it the brain is there, and nothing in it can be chosen.
    () => ({ default: NoStructures }),
  ),
);

interface Settling {
  readonly onSettled: (settled: boolean) => void;
}

function NoStructures({ onSettled }: Settling): null {
  useEffect(() => onSettled(true), [onSettled]);
  return null;
}

export interface WorldsProps {
  readonly base: string;
  readonly host: SceneHost;
  readonly progress: SceneProgress;
}

/** All worlds, one inside the other; at most two are seen at a time. */
export function World({ base, host, progress }: WorldsProps) {
  const [standing, setStanding] = useState(false);
  const [wanted, setWanted] = useState<ReadonlySet<WorldId>>(() => host.worlds.wanted);
  const detail = useStore(host.stage.store, (state) => state.detail ?? state.deviceDetail);
  const models = useBrainModels(base, standing, detail);
  const [settled, setSettled] = useState(false);
  // Whole only with everything that was asked for by name.
  const shown = useMemo<BrainModels>(
    () => (models.stage === 'fine' && !settled ? { ...models, stage: 'coarse' } : models),
    [models, settled],
  );
  useEffect(() => progress.onModels(shown), [shown, progress]);
  useEffect(() => progress.onFirstPicture(() => setStanding(true)), [progress]);
  useEffect(() => host.worlds.onWanted(setWanted), [host]);
  return (
    <>
      <BrainWorld models={models} />
      {standing && (
        <Suspense fallback={null}>
          <StructuresWorld base={base} models={models} onSettled={setSettled} />
        </Suspense>
      )}
      {wanted.size > 1 && (
        <Suspense fallback={null}>
          <InnerWorlds
            cortex={models.nodes.get('cortex-left')}
            {...{ base, host, progress, wanted }}
          />
        </Suspense>
      )}
    </>
  );
}

/** The scene has a React root of its own, so what is thrown in it never reaches the page's boundary. */
export class WorldBoundary extends Component<
  { readonly children: ReactNode; readonly progress: SceneProgress },
  { readonly broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.progress.onError(error instanceof Error ? error.message : String(error));
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
