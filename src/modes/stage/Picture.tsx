import {
  Component,
  Suspense,
  lazy,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { FirstLook } from '../../scene/first-look/first-look';
import { showFirstLook, type ShownLook } from '../../scene/first-look/show';
import type { ScenePort, SceneStatus } from '../../store/scene-port';
import { useSession } from '../../store/use-store';

const Scene = lazy(() => import('../../scene/Scene').then((module) => ({ default: module.Scene })));

export interface PictureProps {
  readonly base: string;
  /** What is seen while the code that draws is on its way. */
  readonly firstLook: FirstLook;
  readonly onStatus: (status: SceneStatus) => void;
  readonly onPort: (port: ScenePort | null) => void;
}

/** The scene, with whatever it may throw kept away from everything else. */
export function Picture({ base, firstLook, onStatus, onPort }: PictureProps) {
  const { t } = useTranslation();
  const { store, frameLoop, metrics } = useSession();
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef<ShownLook>(null);
  const [begins, setBegins] = useState(false);
  // Before anything is painted: the brain comes with the interface, not after it.
  useLayoutEffect(() => {
    if (place.current === null) return undefined;
    const given = { store, frameLoop, metrics };
    const look = showFirstLook(firstLook, place.current, given, () => setBegins(true));
    shown.current = look;
    return () => look.stop();
  }, [firstLook, store, frameLoop, metrics]);
  const follow = (status: SceneStatus): void => {
    shown.current?.follow(status.phase);
    onStatus(status);
  };
  return (
    <div className="picture">
      <PictureBoundary onStatus={follow}>
        <Suspense fallback={null}>
          {begins && (
            <Scene
              store={store}
              frameLoop={frameLoop}
              metrics={metrics}
              base={base}
              nameOf={(label) => t(`labels.${label}`)}
              description={t('scene.description')}
              onStatus={follow}
              onPort={onPort}
            />
          )}
        </Suspense>
      </PictureBoundary>
      <div className="first-look-place" ref={place} />
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
