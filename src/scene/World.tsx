import { Component, Suspense, lazy, useEffect, useMemo, useState, type ReactNode } from 'react';
import { BrainWorld } from './brain/BrainWorld';
import { DendriteWorld } from './dendrite/DendriteWorld';
import { useBrainModels, type BrainModels } from './models/use-brain-models';
import type { SceneProgress } from './scene-progress';

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

/** Both worlds: the brain in millimetres, the dendrite in micrometres. One is seen at a time. */
export function World({ base, progress }: { base: string; progress: SceneProgress }) {
  const [standing, setStanding] = useState(false);
  const models = useBrainModels(base, standing);
  const [settled, setSettled] = useState(false);
  // Whole only with everything that was asked for by name.
  const shown = useMemo<BrainModels>(
    () => (models.stage === 'fine' && !settled ? { ...models, stage: 'coarse' } : models),
    [models, settled],
  );
  useEffect(() => progress.onModels(shown), [shown, progress]);
  useEffect(() => progress.onFirstPicture(() => setStanding(true)), [progress]);
  return (
    <>
      <BrainWorld models={models} />
      <DendriteWorld />
      {standing && (
        <Suspense fallback={null}>
          <StructuresWorld base={base} models={models} onSettled={setSettled} />
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
