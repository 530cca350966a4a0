import { createRoot, extend, type ReconcilerRoot } from '@react-three/fiber';
import { StrictMode, useEffect, useRef } from 'react';
import { Group, Mesh } from 'three';
import type { FrameLoop } from '../store/frame-loop';
import type { SceneStatus, ScenePort } from '../store/scene-port';
import { isMotionReduced } from '../store/state';
import type { SynaptariumStore } from '../store/store';
import type { ViewMetrics } from '../store/view-metrics';
import { bindGestures } from './camera/gestures';
import { PIXEL_RATIO_CAP } from './camera/pixel-ratio';
import { LabelLayer } from './labels/label-layer';
import type { LabelId } from './labels/label-points';
import { VisibleNames } from './labels/visible-names';
import { SceneHost } from './scene-host';
import './scene.css';
import { SceneProgress } from './scene-progress';
import { StageContext } from './stage';
import { World, WorldBoundary } from './World';

extend({ Mesh, Group });

export interface SceneProps {
  readonly store: SynaptariumStore;
  readonly frameLoop: FrameLoop;
  readonly metrics: ViewMetrics;
  /** Where the app's files lie, ending in a slash. */
  readonly base: string;
  readonly nameOf: (label: LabelId) => string;
  /** What the picture is, for those who cannot see it. */
  readonly description: string;
  readonly onStatus: (status: SceneStatus) => void;
  readonly onPort: (port: ScenePort | null) => void;
}

/** The picture: fills its parent, follows the store and the frame loop. */
export function Scene(props: SceneProps) {
  const container = useRef<HTMLDivElement>(null);
  const labelsHost = useRef<HTMLDivElement>(null);
  const { store, frameLoop, metrics, base, nameOf, description, onStatus, onPort } = props;
  const latest = useRef({ nameOf, onStatus, onPort });
  const rename = useRef<() => void>(() => undefined);
  useEffect(() => {
    latest.current = { nameOf, onStatus, onPort };
    rename.current();
  });
  useEffect(() => {
    const parent = container.current;
    const labelParent = labelsHost.current;
    if (parent === null || labelParent === null) return undefined;
    const mounted = mountScene(
      parent,
      labelParent,
      { store, frameLoop, metrics, base },
      {
        nameOf: (id) => latest.current.nameOf(id),
        onStatus: (status) => latest.current.onStatus(status),
        onPort: (port) => latest.current.onPort(port),
      },
    );
    rename.current = mounted.rename;
    return mounted.dispose;
  }, [store, frameLoop, metrics, base]);
  return (
    <div className="scene">
      <div
        className="scene"
        ref={container}
        tabIndex={0}
        role="application"
        aria-label={description}
      />
      <div className="scene-labels" ref={labelsHost} aria-hidden="true" />
    </div>
  );
}

type Given = Pick<SceneProps, 'store' | 'frameLoop' | 'metrics' | 'base'>;
type Callbacks = Pick<SceneProps, 'nameOf' | 'onStatus' | 'onPort'>;

/**
 * Every mount gets a canvas and a context of its own, so that taking one down (StrictMode mounts twice)
 * cannot lose the other's.
 */
function mountScene(
  parent: HTMLElement,
  labelParent: HTMLElement,
  given: Given,
  calls: Callbacks,
): { readonly dispose: () => void; readonly rename: () => void } {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  // Black until its first frame.
  canvas.style.visibility = 'hidden';
  parent.append(canvas);
  let host: SceneHost;
  try {
    host = new SceneHost(canvas, given.store, given.frameLoop, given.metrics);
  } catch (error) {
    canvas.remove();
    calls.onStatus({ phase: 'failed', reason: 'no-webgl', detail: messageOf(error) });
    return { dispose: () => undefined, rename: () => undefined };
  }
  calls.onStatus({ phase: 'loading' });
  const labels = new LabelLayer(labelParent, given.metrics.obstacles);
  labels.setNames(calls.nameOf);
  const visible = new VisibleNames();
  host.onSight = (sight, camera, region, bursting) => {
    labels.show(
      visible.of(host.worlds.namesAt(sight.scale), given.store.getState()),
      sight,
      camera,
      region.width,
      region.height,
      region.insets,
      bursting,
      given.metrics.nmdaReceptorsBlocked > 0,
    );
  };
  const measure = (): void => {
    labels.refresh();
    host.touch();
  };
  void document.fonts.ready.then(measure);
  document.fonts.addEventListener('loadingdone', measure);
  const root = startRoot(canvas, parent, host);
  const progress = new SceneProgress(host, given.store, calls.onStatus);
  const unwatch = given.store.subscribe((state, before) => {
    if (state.scale !== before.scale) progress.onScale();
  });
  root.render(
    <StrictMode>
      <StageContext.Provider value={host.stage}>
        <WorldBoundary progress={progress}>
          <World base={given.base} host={host} progress={progress} />
        </WorldBoundary>
      </StageContext.Provider>
    </StrictMode>,
  );
  const size = (): void =>
    host.resize(parent.clientWidth, parent.clientHeight, window.devicePixelRatio);
  const observer = new ResizeObserver(size);
  observer.observe(parent);
  // Another screen may differ in nothing but its pixels; and whoever wakes from sleep asks for the picture so.
  window.addEventListener('resize', size);
  size();
  const unbind = bindGestures(parent, {
    turn: (azimuth, elevation) => {
      host.rig.turnBy(azimuth, elevation);
      host.touch();
    },
    zoom: (factor) => host.zoomByHand(factor),
    reset: () => {
      host.rig.reset(isMotionReduced(given.store.getState()));
      host.touch();
    },
    tap: (x, y) => host.stage.pointing?.tap(x, y),
    hover: (x, y) => host.stage.pointing?.hover(x, y),
    leave: () => host.stage.pointing?.leave(),
  });
  const onLost = (event: Event): void => {
    event.preventDefault();
    host.setLost(true);
    calls.onStatus({ phase: 'restoring' });
  };
  const onRestored = (): void => {
    host.setLost(false);
    progress.onRestored();
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onRestored);
  calls.onPort(host);
  const dispose = (): void => {
    document.fonts.removeEventListener('loadingdone', measure);
    calls.onPort(null);
    canvas.removeEventListener('webglcontextlost', onLost);
    canvas.removeEventListener('webglcontextrestored', onRestored);
    unwatch();
    progress.stop();
    observer.disconnect();
    window.removeEventListener('resize', size);
    unbind();
    labels.dispose();
    root.unmount();
    host.dispose();
    canvas.remove();
  };
  const rename = (): void => {
    if (labels.setNames(calls.nameOf)) host.touch();
  };
  return { dispose, rename };
}

/** React's root in the scene. It composes; the host draws. */
function startRoot(
  canvas: HTMLCanvasElement,
  parent: HTMLElement,
  host: SceneHost,
): ReconcilerRoot<HTMLCanvasElement> {
  const root = createRoot(canvas);
  void root.configure({
    gl: host.renderer,
    scene: host.scene,
    camera: host.camera,
    frameloop: 'never',
    size: { width: parent.clientWidth, height: parent.clientHeight, top: 0, left: 0 },
    dpr: Math.min(PIXEL_RATIO_CAP, window.devicePixelRatio),
    flat: true,
    linear: true,
  });
  return root;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
