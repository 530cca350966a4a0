import { Component, Suspense, lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenePort, SceneStatus } from '../../store/scene-port';
import { useSession } from '../../store/use-store';

const Scene = lazy(() => import('../../scene/Scene').then((module) => ({ default: module.Scene })));

interface PictureProps {
  readonly base: string;
  readonly onStatus: (status: SceneStatus) => void;
  readonly onPort: (port: ScenePort | null) => void;
}

/** The scene, with whatever it may throw kept away from everything else. */
export function Picture({ base, onStatus, onPort }: PictureProps) {
  const { t } = useTranslation();
  const { store, frameLoop, metrics } = useSession();
  return (
    <div className="picture">
      <PictureBoundary onStatus={onStatus}>
        <Suspense fallback={null}>
          <Scene
            store={store}
            frameLoop={frameLoop}
            metrics={metrics}
            base={base}
            nameOf={(label) => t(`labels.${label}`)}
            description={t('scene.description')}
            onStatus={onStatus}
            onPort={onPort}
          />
        </Suspense>
      </PictureBoundary>
    </div>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly onStatus: (status: SceneStatus) => void;
}

class PictureBoundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    const detail = error instanceof Error ? error.message : String(error);
    this.props.onStatus({ phase: 'failed', reason: 'error', detail });
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
