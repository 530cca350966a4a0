import {
  Component,
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { useStore } from 'zustand';
import { BrainWorld } from './brain/BrainWorld';
import type { WorldId } from './camera/worlds';
import type { ModelFault } from './models/load-models';
import { useBrainModels, type BrainModels } from './models/use-brain-models';
import type { SceneHost } from './scene-host';
import type { SceneProgress } from './scene-progress';
import type { WorldProps } from './WorldGroup';

/** Worlds that come when a visitor is on the way to them. */
const INNER_WORLDS = {
  microcircuit: lazy(() =>
    import('./microcircuit/MicrocircuitWorld').then((module) => ({
      default: module.MicrocircuitWorld,
    })),
  ),
  dendrite: lazy(() =>
    import('./dendrite/DendriteWorld').then((module) => ({ default: module.DendriteWorld })),
  ),
  synapse: lazy(() =>
    import('./synapse/SynapseWorld').then((module) => ({ default: module.SynapseWorld })),
  ),
} as const;
type InnerWorldId = keyof typeof INNER_WORLDS;
const INNER_WORLD_IDS = Object.keys(INNER_WORLDS) as InnerWorldId[];

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
  const [wanted, setWanted] = useState<ReadonlySet<WorldId>>(() => host.wanted);
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
  useEffect(() => host.onWanted(setWanted), [host]);
  return (
    <>
      <BrainWorld models={models} />
      {standing && (
        <Suspense fallback={null}>
          <StructuresWorld base={base} models={models} onSettled={setSettled} />
        </Suspense>
      )}
      {INNER_WORLD_IDS.filter((world) => wanted.has(world)).map((world) => (
        <InnerWorld key={world} world={world} base={base} host={host} progress={progress} />
      ))}
    </>
  );
}

function InnerWorld({ world, base, host, progress }: WorldsProps & { world: InnerWorldId }) {
  const Content: (props: WorldProps) => ReactNode = INNER_WORLDS[world];
  const onReady = useCallback(() => host.arrived(world), [host, world]);
  const onFault = useCallback(
    (fault: ModelFault) => {
      host.failed(world);
      progress.onWorldFault(fault);
    },
    [host, progress, world],
  );
  return (
    <InnerBoundary world={world} onFault={onFault}>
      <Suspense fallback={null}>
        <Content base={base} onReady={onReady} onFault={onFault} />
      </Suspense>
    </InnerBoundary>
  );
}

/** A world whose code does not come, or that breaks, leaves the others standing. */
class InnerBoundary extends Component<
  {
    readonly children: ReactNode;
    readonly world: InnerWorldId;
    readonly onFault: WorldProps['onFault'];
  },
  { readonly broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.props.onFault({ file: this.props.world, reason });
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
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
