import {
  LinearSRGBColorSpace,
  PerspectiveCamera,
  Scene,
  Vector2,
  WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';
import { SCALES, type ScaleId, type Theme } from '../contract/view';
import type { Trajectory } from '../simulation/trajectory';
import type { Frame, FrameLoop } from '../store/frame-loop';
import { isMotionReduced } from '../store/state';
import type { SynaptariumStore } from '../store/store';
import type { ScenePort, RenderInfo } from '../store/scene-port';
import type { Insets, ViewMetrics } from '../store/view-metrics';
import { writeActivity } from './brain/activity';
import { applyPose } from './camera/apply-pose';
import { comesAt, depthOf, worldsWanted, type Sight } from './camera/ladder';
import { CameraRig } from './camera/rig';
import { MICROMETRES_PER_UNIT, WORLD_OF, WORLDS, type WorldId } from './camera/worlds';
import { BRAIN_LABELS, type LabelPoint } from './labels/label-points';
import { createSharedUniforms } from './materials/shared-uniforms';
import { captureFrame } from './renderer/capture';
import { FramePipeline } from './renderer/frame-pipeline';
import { FULL_QUALITY, QualityGovernor, type Quality } from './renderer/quality';
import { createRegion, inRegion, splitWindow, wholeWindow, type Region } from './renderer/regions';
import type { MutableInstant, Stage, View } from './stage';
import { lightStage } from './stage-light';

/** Share of full light from which the burst carries its name. */
const NAMED_BURST = 0.12;
/** Seconds of rest after which the picture is drawn once more in full. */
const REST_SECONDS = 0.12;
/** Room about a captured picture, as a share of its shorter side. */
const CAPTURE_MARGIN = 0.04;
const NO_NAMES: readonly LabelPoint[] = [];
/** Depth beyond which, zooming out, one structure alone gives way to the whole. */
const ALONE_UNTIL = -0.7;
/** Beyond two device pixels a CSS pixel nobody sees the difference. */
export const PIXEL_RATIO_CAP = 2;

export type SightListener = (
  sight: Sight,
  camera: PerspectiveCamera,
  region: Region,
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
  /** Made when something is first shown beside. */
  private besidePipeline: FramePipeline | null = null;
  private readonly first = createRegion();
  private readonly second = createRegion();
  private readonly beside: { -readonly [Key in keyof Frame]: Frame[Key] };
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
  private wantedWorlds: ReadonlySet<WorldId> = new Set();
  private readonly wantListeners = new Set<(wanted: ReadonlySet<WorldId>) => void>();
  /** The scale that the camera was last sent to, or brought to by hand. */
  private scale: ScaleId;
  /** The brain has a loading order of its own, and its place is always there. */
  private readonly present = new Set<WorldId>(['brain']);
  private readonly names = new Map<ScaleId, readonly LabelPoint[]>([
    ['brain', BRAIN_LABELS.brain],
    ['circuit', BRAIN_LABELS.circuit],
  ]);

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
    this.beside = { ...frameLoop.frame };
    const shared = createSharedUniforms();
    const presence = {
      brain: shared.uPresence,
      microcircuit: { value: 0 },
      dendrite: { value: 0 },
      synapse: { value: 0 },
    };
    const invalidate = (): void => this.touch();
    this.stage = {
      store,
      metrics,
      shared,
      presence,
      updates: new Set(),
      camera: this.camera,
      lens: null,
      pointing: null,
      rig: this.rig,
      viewAt: (x, y) => this.viewAt(x, y),
      invalidate,
    };
    this.want(this.rig.depth);
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

  /** Worlds that are needed where the camera stands or is going. */
  get wanted(): ReadonlySet<WorldId> {
    return this.wantedWorlds;
  }

  /** Tells a listener of every world that is wanted in addition. Returns the undoing. */
  onWanted(listener: (wanted: ReadonlySet<WorldId>) => void): () => void {
    this.wantListeners.add(listener);
    listener(this.wantedWorlds);
    return () => void this.wantListeners.delete(listener);
  }

  /** A world is there, with everything that it shows. */
  arrived(world: WorldId, names: readonly LabelPoint[]): void {
    this.present.add(world);
    for (const scale of SCALES) if (WORLD_OF[scale] === world) this.names.set(scale, names);
    this.limitHand();
    this.touch();
  }

  /** What carries a name at a scale. */
  namesAt(scale: ScaleId): readonly LabelPoint[] {
    return this.names.get(scale) ?? NO_NAMES;
  }

  /** A world will not come: whoever was on the way to it goes back out. */
  failed(world: WorldId): void {
    const { scale, actions } = this.store.getState();
    if (WORLD_OF[scale] === world)
      actions.setScale(this.rig.scale === scale ? 'circuit' : this.rig.scale);
    this.touch();
  }

  /** Zooms by hand, on through all scales. */
  zoomByHand(factor: number): void {
    const still = isMotionReduced(this.store.getState());
    this.limitHand();
    // What the pointer named moves away from under it.
    this.stage.pointing?.leave();
    this.rig.zoomBy(factor, still);
    this.want(this.rig.depth);
    const { scale, isolated, actions } = this.store.getState();
    // What is seen alone has nothing inside it; far enough out is the whole brain again.
    if (isolated !== null && this.rig.depth < ALONE_UNTIL) actions.changeView({ isolated: null });
    else if (isolated === null && this.rig.scale !== scale) {
      this.scale = this.rig.scale;
      actions.setScale(this.rig.scale);
    }
    this.touch();
  }

  private viewAt(x: number, y: number): View {
    const { frame } = this.frameLoop;
    const beside = this.store.getState().comparedTrajectory !== null && !inRegion(this.first, x, y);
    const region = beside ? this.second : this.first;
    this.aim(this.sightAt(frame.seconds), region);
    return {
      x: x - region.x,
      y: y - region.y,
      width: region.width,
      height: region.height,
      sample: beside ? frame.compared : frame.sample,
    };
  }

  /** What is seen at an instant: a rung of the ladder or the way between, bent towards what was asked for alone. */
  private sightAt(seconds: number): Sight {
    const sight = this.rig.sightAt(seconds);
    return this.stage.lens?.bend(sight, seconds) ?? sight;
  }

  private want(depth: number): void {
    const more = worldsWanted(depth).filter((world) => !this.wantedWorlds.has(world));
    if (more.length === 0) return;
    this.wantedWorlds = new Set([...this.wantedWorlds, ...more]);
    for (const listener of this.wantListeners) listener(this.wantedWorlds);
    this.limitHand();
  }

  /** A hand zooms no further than there is something to see. */
  private limitHand(): void {
    const missing = WORLDS.find((world) => !this.present.has(world));
    const seen = missing === undefined ? Infinity : comesAt(missing);
    const alone = this.store.getState().isolated !== null;
    this.rig.limit(alone ? comesAt('microcircuit') : seen);
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
    // Flies once the world where it is going is there; until then the picture stays where it is.
    const there = this.present.has(WORLD_OF[state.scale]);
    if (state.scale !== this.scale) {
      this.want(depthOf(state.scale));
      if (there) {
        this.scale = state.scale;
        this.rig.flyTo(state.scale, still);
      }
    }
    this.rig.sightAt(frame.seconds);
    const flying = this.rig.flying || this.stage.lens?.isMoving(frame.seconds) === true;
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
    if (!flying && there && (this.refined || this.animated) && !this.empty) this.settle();
    return again;
  }

  /** Nothing to see yet: React has not committed the parts. */
  private get empty(): boolean {
    return this.stage.updates.size === 0;
  }

  /** True while display time alone changes the picture. */
  private animated = false;

  private draw(frame: Frame, still: boolean, quality: Quality): void {
    this.renderer.info.reset();
    const sight = this.sightAt(frame.seconds);
    this.compose(frame, sight, still, this.size.x, this.size.y, this.metrics.insets, quality, null);
    this.drawn += 1;
    const bursting = this.stage.shared.uRelease.value > NAMED_BURST;
    this.onSight(sight, this.camera, this.first, bursting);
  }

  /** Draws the picture, or two side by side, into `into` or onto the canvas. Sizes in CSS px. */
  private compose(
    frame: Frame,
    sight: Sight,
    still: boolean,
    width: number,
    height: number,
    insets: Insets,
    quality: Quality,
    into: WebGLRenderTarget | null,
  ): void {
    const { trajectory, comparedTrajectory } = this.store.getState();
    const ratio = into === null ? this.pixelRatio : 1;
    this.animated = false;
    if (comparedTrajectory === null) {
      wholeWindow(this.first, width, height, insets);
    } else {
      splitWindow(this.first, this.second, width, height, insets);
      const { beside } = this;
      beside.hours = frame.hours;
      beside.tau = frame.tau;
      beside.seconds = frame.seconds;
      beside.count = frame.count;
      beside.sample = frame.compared;
      beside.compared = frame.compared;
      this.besidePipeline ??= new FramePipeline();
      this.prepare(beside, comparedTrajectory, sight, still, this.second, ratio);
      this.paint(this.besidePipeline, this.second, height, quality, ratio, into);
    }
    // The treatment itself comes last, so that camera and read-outs are left as it has them.
    this.prepare(frame, trajectory, sight, still, this.first, ratio);
    this.paint(this.pipeline, this.first, height, quality, ratio, into);
  }

  private paint(
    pipeline: FramePipeline,
    region: Region,
    height: number,
    quality: Quality,
    ratio: number,
    into: WebGLRenderTarget | null,
  ): void {
    const { settings } = this;
    settings.width = Math.max(1, Math.round(region.width * ratio * quality.ratio));
    settings.height = Math.max(1, Math.round(region.height * ratio * quality.ratio));
    settings.samples = quality.samples;
    settings.light = this.theme === 'light';
    const fromBelow = height - region.y - region.height;
    if (into === null) this.renderer.setViewport(region.x, fromBelow, region.width, region.height);
    else into.viewport.set(region.x, fromBelow, region.width, region.height);
    pipeline.render(this.renderer, this.scene, this.camera, settings, into);
  }

  /** Stands the camera for a region. Returns world units per CSS px. */
  private aim(sight: Sight, region: Region): number {
    return applyPose(this.camera, sight.pose, region.width, region.height, region.insets);
  }

  /** Brings camera, uniforms and every part of the scene to an instant of a course. */
  private prepare(
    frame: Frame,
    trajectory: Trajectory,
    sight: Sight,
    still: boolean,
    region: Region,
    ratio: number,
  ): void {
    this.metrics.micrometresPerPixel = this.aim(sight, region) * MICROMETRES_PER_UNIT[sight.world];
    this.metrics.azimuth = sight.pose.azimuth;
    this.metrics.elevation = sight.pose.elevation;
    const { shared } = this.stage;
    const { theme, display } = this.store.getState();
    if (theme !== this.theme) lightStage(shared, theme);
    this.theme = theme;
    for (const world of WORLDS) this.stage.presence[world].value = sight.presence[world];
    writeActivity(shared, frame.sample, sight.circuit);
    const instant: MutableInstant = (this.instant ??= this.firstInstant(frame, sight));
    instant.frame = frame;
    instant.sight = sight;
    instant.trajectory = trajectory;
    instant.still = still;
    instant.width = region.width * ratio;
    instant.height = region.height * ratio;
    instant.region = region;
    for (const update of this.stage.updates)
      if (update(instant) && display.running) this.animated = true;
  }

  private firstInstant(frame: Frame, sight: Sight): MutableInstant {
    const viewMatrix = this.camera.matrixWorldInverse;
    const { trajectory } = this.store.getState();
    const size = { width: 1, height: 1, region: this.first };
    return { frame, trajectory, sight, still: false, viewMatrix, ...size };
  }

  private settle(): void {
    while (this.waiting.length > 0) this.waiting.shift()?.();
  }

  settled(): Promise<void> {
    // At rest there is nothing to wait for, and nothing to draw.
    const state = this.store.getState();
    const current =
      this.refined &&
      !this.dirty &&
      this.lastState === state &&
      this.present.has(WORLD_OF[state.scale]);
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
    const sight = this.sightAt(frame.seconds);
    // No interface stands before a captured picture: it has a margin instead.
    const margin = Math.min(width, height) * CAPTURE_MARGIN;
    const margins = { top: margin, right: margin, bottom: margin, left: margin };
    const url = captureFrame(this.renderer, width, height, (target) =>
      this.compose(frame, sight, still, width, height, margins, FULL_QUALITY, target),
    );
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
    this.besidePipeline?.dispose();
    this.settle();
  }
}
