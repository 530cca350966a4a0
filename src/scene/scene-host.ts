import { LinearSRGBColorSpace, PerspectiveCamera, Scene, Vector2, WebGLRenderer } from 'three';
import type { Theme } from '../contract/view';
import type { Frame, FrameLoop } from '../store/frame-loop';
import { isMotionReduced } from '../store/state';
import type { SynaptariumStore } from '../store/store';
import type { ScenePort, RenderInfo } from '../store/scene-port';
import type { ViewMetrics } from '../store/view-metrics';
import { writeActivity } from './brain/activity';
import { applyPose } from './camera/apply-pose';
import type { Sight } from './camera/flight';
import { CameraRig } from './camera/rig';
import { zoomTo } from './camera/zoom-ladder';
import { createSharedUniforms } from './materials/shared-uniforms';
import { captureFrame } from './renderer/capture';
import { FramePipeline } from './renderer/frame-pipeline';
import { FULL_QUALITY, QualityGovernor, type Quality } from './renderer/quality';
import type { MutableInstant, Stage } from './stage';
import { lightStage } from './stage-light';

/** Share of full light from which the burst carries its name. */
const NAMED_BURST = 0.12;
/** Seconds of rest after which the picture is drawn once more in full. */
const REST_SECONDS = 0.12;
/** Beyond two device pixels a CSS pixel nobody sees the difference. */
export const PIXEL_RATIO_CAP = 2;

export type SightListener = (
  sight: Sight,
  camera: PerspectiveCamera,
  width: number,
  height: number,
  bursting: boolean,
) => void;

/** Everything imperative of the picture: renderer, camera, frame and rest. React only composes its parts. */
export class SceneHost implements ScenePort {
  readonly scene = new Scene();
  readonly camera = new PerspectiveCamera();
  readonly renderer: WebGLRenderer;
  readonly stage: Stage;
  readonly rig: CameraRig;
  /** Called after every frame: labels follow. */
  onSight: SightListener = () => undefined;
  private readonly pipeline = new FramePipeline();
  private readonly governor = new QualityGovernor();
  private readonly waiting: (() => void)[] = [];
  private readonly unsubscribe: (() => void)[] = [];
  private readonly size = new Vector2(1, 1);
  private pixelRatio = 1;
  private dirty = true;
  private refined = false;
  private lastDraw = -Infinity;
  private drawn = 0;
  private lost = false;
  private lastState: unknown = null;
  private theme: Theme | null = null;
  /** Rewritten in place: a frame allocates nothing. */
  private instant: MutableInstant | null = null;
  private readonly settings = { width: 1, height: 1, samples: 0, light: false };
  private scale;

  /** @throws Error when the browser gives no WebGL 2 context */
  constructor(
    canvas: HTMLCanvasElement,
    private readonly store: SynaptariumStore,
    private readonly frameLoop: FrameLoop,
    private readonly metrics: ViewMetrics,
  ) {
    this.renderer = new WebGLRenderer({
      canvas,
      antialias: false,
      alpha: false,
      depth: false,
      stencil: false,
      powerPreference: 'high-performance',
    });
    this.renderer.info.autoReset = false;
    this.renderer.autoClear = false;
    this.renderer.outputColorSpace = LinearSRGBColorSpace;
    // The camera is ours: fiber must not set its aspect.
    Object.assign(this.camera, { manual: true });
    this.scale = store.getState().scale;
    this.rig = new CameraRig(this.scale);
    const shared = createSharedUniforms();
    this.stage = {
      store,
      metrics,
      shared,
      updates: new Set(),
      camera: this.camera,
      lens: null,
      pointing: null,
      rig: this.rig,
      invalidate: () => this.touch(),
    };
    this.unsubscribe.push(frameLoop.subscribe((frame) => this.onFrame(frame)));
  }

  /** The picture must be drawn anew. */
  touch(): void {
    this.dirty = true;
    this.refined = false;
    this.frameLoop.invalidate();
  }

  resize(width: number, height: number, devicePixelRatio: number): void {
    this.pixelRatio = Math.min(PIXEL_RATIO_CAP, devicePixelRatio);
    this.size.set(Math.max(1, width), Math.max(1, height));
    this.renderer.setPixelRatio(this.pixelRatio);
    this.renderer.setSize(this.size.x, this.size.y, false);
    this.touch();
  }

  setLost(lost: boolean): void {
    this.lost = lost;
    if (!lost) this.touch();
  }

  /** Turns or zooms by hand; beyond the limits of a scale it moves on to the next. */
  zoomByHand(factor: number): void {
    const beyond = this.rig.zoomBy(factor);
    const { isolated, actions } = this.store.getState();
    if (isolated !== null) {
      // What is seen alone has no scale beside it; further out is the whole brain again.
      if (beyond === 'out') actions.changeView({ isolated: null });
      this.touch();
      return;
    }
    const next = beyond === null ? null : zoomTo(this.store.getState().scale, beyond);
    if (next !== null && !this.rig.isFlying(this.frameLoop.frame.seconds)) actions.setScale(next);
    this.touch();
  }

  /** What is seen at an instant: the standing view or flight, bent towards what was asked for alone. */
  private sightAt(seconds: number): Sight {
    const sight = this.rig.sightAt(seconds);
    return this.stage.lens?.bend(sight, seconds) ?? sight;
  }

  private isFlying(seconds: number): boolean {
    return this.rig.isFlying(seconds) || this.stage.lens?.isMoving(seconds) === true;
  }

  private onFrame(frame: Frame): boolean {
    if (this.lost) return false;
    const state = this.store.getState();
    const still = isMotionReduced(state);
    if (state !== this.lastState) {
      this.lastState = state;
      this.dirty = true;
      this.refined = false;
    }
    if (state.scale !== this.scale) {
      this.scale = state.scale;
      this.rig.flyTo(state.scale, frame.seconds, still);
    }
    const flying = this.isFlying(frame.seconds);
    const moving = state.playback.playing || flying || this.animated;
    if (moving || this.dirty) {
      this.governor.report(frame.seconds - this.lastDraw);
      const quality = this.lastDraw === -Infinity ? FULL_QUALITY : this.governor.moving;
      this.draw(frame, still, quality);
      this.lastDraw = frame.seconds;
      this.refined = quality === FULL_QUALITY && !moving;
      this.dirty = false;
    } else if (!this.refined && frame.seconds - this.lastDraw >= REST_SECONDS) {
      this.draw(frame, still, FULL_QUALITY);
      this.refined = true;
    }
    const again = flying || this.animated || !this.refined;
    if (!flying && (this.refined || this.animated) && !this.empty) this.settle();
    return again;
  }

  /** Nothing to see yet: React has not committed the parts. */
  private get empty(): boolean {
    return this.stage.updates.size === 0;
  }

  /** True while display time alone changes the picture. */
  private animated = false;

  private draw(frame: Frame, still: boolean, quality: Quality): void {
    const width = this.size.x * this.pixelRatio;
    const height = this.size.y * this.pixelRatio;
    this.renderer.info.reset();
    const sight = this.sightAt(frame.seconds);
    this.prepare(frame, sight, still, this.size.x, this.size.y, height);
    const { settings } = this;
    settings.width = Math.max(1, Math.round(width * quality.ratio));
    settings.height = Math.max(1, Math.round(height * quality.ratio));
    settings.samples = quality.samples;
    settings.light = this.theme === 'light';
    this.pipeline.render(this.renderer, this.scene, this.camera, settings, null);
    this.drawn += 1;
    const bursting = this.stage.shared.uRelease.value > NAMED_BURST;
    this.onSight(sight, this.camera, this.size.x, this.size.y, bursting);
  }

  /** Brings camera, uniforms and every part of the scene to an instant. */
  private prepare(
    frame: Frame,
    sight: Sight,
    still: boolean,
    width: number,
    height: number,
    pixelHeight: number,
  ): void {
    const unitsPerPixel = applyPose(this.camera, sight.pose, width, height, this.metrics.insets);
    this.metrics.micrometresPerPixel = unitsPerPixel * (sight.world === 'brain' ? 1000 : 1);
    this.metrics.azimuth = sight.pose.azimuth;
    this.metrics.elevation = sight.pose.elevation;
    const { shared } = this.stage;
    const { theme, display } = this.store.getState();
    if (theme !== this.theme) lightStage(shared, theme);
    this.theme = theme;
    shared.uPresence.value = sight.presence;
    writeActivity(shared, frame.sample, sight.circuit);
    const instant: MutableInstant = (this.instant ??= this.firstInstant(frame, sight));
    instant.frame = frame;
    instant.sight = sight;
    instant.still = still;
    instant.width = width;
    instant.height = pixelHeight;
    this.animated = false;
    for (const update of this.stage.updates) if (update(instant)) this.animated = true;
    if (!display.running) this.animated = false;
  }

  private firstInstant(frame: Frame, sight: Sight): MutableInstant {
    const viewMatrix = this.camera.matrixWorldInverse;
    return { frame, sight, still: false, viewMatrix, width: 1, height: 1 };
  }

  private settle(): void {
    while (this.waiting.length > 0) this.waiting.shift()?.();
  }

  settled(): Promise<void> {
    // At rest there is nothing to wait for, and nothing to draw.
    const current = this.refined && !this.dirty && this.lastState === this.store.getState();
    if (current && !this.empty) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.touch();
    });
  }

  async capture(size: { width?: number; height?: number } = {}): Promise<string> {
    await this.settled();
    const width = Math.round(size.width ?? this.size.x);
    const height = Math.round(
      size.height ?? (size.width === undefined ? this.size.y : (width * this.size.y) / this.size.x),
    );
    const frame = this.frameLoop.frame;
    const still = isMotionReduced(this.store.getState());
    const light = this.store.getState().theme === 'light';
    const url = captureFrame(this.renderer, width, height, (target) => {
      this.prepare(frame, this.sightAt(frame.seconds), still, width, height, height);
      this.pipeline.render(
        this.renderer,
        this.scene,
        this.camera,
        { width, height, samples: FULL_QUALITY.samples, light },
        target,
      );
    });
    this.touch();
    return url;
  }

  renderInfo(): RenderInfo {
    const { render, memory, programs } = this.renderer.info;
    return {
      drawCalls: render.calls,
      triangles: render.triangles,
      programs: programs?.length ?? 0,
      textures: memory.textures,
      geometries: memory.geometries,
      frames: this.drawn,
    };
  }

  dispose(): void {
    for (const each of this.unsubscribe) each();
    this.pipeline.dispose();
    this.settle();
  }
}
