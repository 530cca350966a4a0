import { Component, lazy, Suspense, useCallback, type ReactNode } from 'react';
import type { WorldId } from './camera/worlds';
import type { Names } from './labels/bodies';
import type { ModelFault } from './models/load-models';
import type { WorldsProps } from './World';
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

interface InnerWorldsProps extends WorldsProps {
  readonly cortex: WorldProps['cortex'];
}

/** The worlds inside the brain, each when a visitor is on the way to it. */
export function InnerWorlds({
  wanted,
  ...props
}: InnerWorldsProps & { readonly wanted: ReadonlySet<WorldId> }) {
  return INNER_WORLD_IDS.filter((world) => wanted.has(world)).map((world) => (
    <InnerWorld key={world} world={world} {...props} />
  ));
}

function InnerWorld({ world, base, cortex, host }: InnerWorldsProps & { world: InnerWorldId }) {
  const Content: (props: WorldProps) => ReactNode = INNER_WORLDS[world];
  const onReady = useCallback((names: Names) => host.arrived(world, names), [host, world]);
  const onFault = useCallback((fault: ModelFault) => host.failed(world, fault), [host, world]);
  return (
    <InnerBoundary world={world} onFault={onFault}>
      <Suspense fallback={null}>
        <Content base={base} cortex={cortex} onReady={onReady} onFault={onFault} />
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
