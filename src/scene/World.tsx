import { Component, useEffect, useState, type ReactNode } from 'react';
import { BrainWorld } from './brain/BrainWorld';
import { DendriteWorld } from './dendrite/DendriteWorld';
import { useBrainModels } from './models/use-brain-models';
import type { SceneProgress } from './scene-progress';

/** Both worlds: the brain in millimetres, the dendrite in micrometres. One is seen at a time. */
export function World({ base, progress }: { base: string; progress: SceneProgress }) {
  const [standing, setStanding] = useState(false);
  const models = useBrainModels(base, standing);
  useEffect(() => progress.onModels(models), [models, progress]);
  useEffect(() => progress.onFirstPicture(() => setStanding(true)), [progress]);
  return (
    <>
      <BrainWorld models={models} />
      <DendriteWorld />
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
