import { flushSync } from '@react-three/fiber';
import { PerspectiveCamera, Scene, Vector2, type WebGLRenderer } from 'three';
import type { Frame, FrameLoop } from '../store/frame-loop';
import { isMotionReduced } from '../store/state';
import type { SynaptariumStore } from '../store/store';
import { Listeners } from '../store/listeners';
import type { DrawnPicture, PictureRequest, RenderInfo, ScenePort } from '../store/scene-port';
import type { ViewMetrics } from '../store/view-metrics';
import type { Sight } from './camera/ladder';
import { PIXEL_RATIO_CAP } from './camera/pixel-ratio';
import type { CameraRig } from './camera/rig';
import { RoomWatch } from './camera/room-watch';
import type { WorldId } from './camera/worlds';
import { CameraGuide } from './camera-guide';
import { Composer, type Shot } from './composer';
import { drawPicture } from './draw-picture';
import type { Names } from './labels/bodies';
import { createSharedUniforms } from './materials/shared-uniforms';
import type { ModelFault } from './models/load-models';
import { Pace } from './pace';
import { longestSideOf, pngOf } from './renderer/capture';
import { createRenderer } from './renderer/create-renderer';
import { letGo } from './renderer/let-go';
import { FULL_QUALITY, type Quality } from './renderer/quality';
import type { Region } from './renderer/regions';
import type { Stage } from './stage';
import { standStill } from './stand-still';
import type { WorldLoading } from './world-loading';

/** Share of full light from which the burst carries its name. */
const NAMED_BURST = 0.12;

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
  readonly guide: CameraGuide;
  /** Called after every frame: labels follow. */
  onSight: SightListener = () => undefined;
  private readonly composer: Composer;
  /** Rewritten in place: a frame allocates nothing. */
  private readonly shot: Shot;
  private readonly pace = new Pace();
  private readonly room = new RoomWatch();
  private readonly waiting: (() => void)[] = [];
  private readonly unsubscribe: (() => void)[] = [];
  private readonly size = new Vector2(1, 1);
  private pixelRatio = 1;
  /** Something may have come into the scene. */
  private unsettled = true;
  private drawn = 0;
  /** False until there is a brain to be drawn: a background alone would only hold it up. */
  private begun = false;
  private lost = false;
  private lastState: unknown = null;
  /** True while display time alone changes the picture. */
  private animated = false;

  /** @throws Error when the browser gives no WebGL 2 context */
  constructor(
    canvas: HTMLCanvasElement,
    private readonly store: SynaptariumStore,
    private readonly frameLoop: FrameLoop,
    metrics: ViewMetrics,
  ) {
    this.renderer = createRenderer(canvas);
    // The camera is ours: fiber must not set its aspect.
    Object.assign(this.camera, { manual: true });
    this.guide = new CameraGuide(store);
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
      updates: new Listeners(),
      brainUpdates: new Listeners(),
      camera: this.camera,
      marked: [],
      making: 0,
      lens: null,
      pointing: null,
      rig: this.rig,
      viewAt: (x, y) => this.composer.viewAt(x, y, this.sightNow(), frameLoop.frame),
      invalidate,
    };
    const { frame } = frameLoop;
    const sight = this.rig.sightAt(frame.seconds);
    this.composer = new Composer(this.renderer, this.scene, this.camera, this.stage, frame, sight);
    this.shot = {
      frame,
      sight,
      still: false,
      width: 1,
      height: 1,
      insets: metrics.insets,
      quality: FULL_QUALITY,
      ratio: 1,
      into: null,
    };
    this.unsubscribe.push(frameLoop.subscribe((frame) => this.onFrame(frame)));
  }

  get rig(): CameraRig {
    return this.guide.rig;
  }

  get worlds(): WorldLoading {
    return this.guide.worlds;
  }

  /** What there is of the brain is in the scene, or nothing will come. */
  begin(): void {
    this.begun = true;
    this.touch();
  }

  /** The picture must be drawn anew. */
  touch(): void {
    this.pace.change();
    this.unsettled = true;
    this.frameLoop.invalidate();
  }

  resize(width: number, height: number, devicePixelRatio: number): void {
    const { size, pixelRatio } = this;
    const [across, down] = [Math.max(1, width), Math.max(1, height)];
    this.pixelRatio = Math.min(PIXEL_RATIO_CAP, devicePixelRatio);
    // A canvas that is sized anew is blank until the next frame, also if its size is what it was.
    if (across !== size.x || down !== size.y || this.pixelRatio !== pixelRatio) {
      size.set(across, down);
      this.renderer.setPixelRatio(this.pixelRatio);
      this.renderer.setSize(across, down, false);
    }
    // Fiber writes the size that the canvas had at the start onto it, over the style sheet that lets it fill its room.
    const { style } = this.renderer.domElement;
    style.width = style.height = '';
    this.touch();
  }

  setLost(lost: boolean): void {
    this.lost = lost;
    if (lost) {
      this.composer.dispose();
      letGo(this.scene);
    } else this.touch();
  }

  /** A world is there, with everything that it shows. */
  arrived(world: WorldId, names: Names): void {
    this.worlds.arrive(world, names);
    // Its programs are made now and not in the middle of the flight to it.
    this.renderer.compile(this.scene, this.camera);
    this.touch();
  }

  /** A world will not come. */
  failed(world: WorldId, fault: ModelFault): void {
    this.guide.lose(world, fault);
    this.touch();
  }

  /** Zooms by hand, on through all scales. */
  zoomByHand(factor: number): void {
    // What the pointer named moves away from under it.
    this.stage.pointing?.leave();
    this.guide.zoomByHand(factor);
    this.touch();
  }

  /** What is seen now: a rung of the ladder or the way between, bent towards what was asked for alone. */
  private sightNow(): Sight {
    const { seconds } = this.frameLoop.frame;
    const sight = this.rig.sightAt(seconds);
    return this.stage.lens?.bend(sight, seconds) ?? sight;
  }

  private onFrame(frame: Frame): boolean {
    if (this.lost || !this.begun) return false;
    const state = this.store.getState();
    const still = isMotionReduced(state);
    if (this.room.changed(this.stage.metrics) || state !== this.lastState) {
      this.lastState = state;
      this.pace.change();
    }
    if (this.guide.follow(state, still, this.pace.atFirst)) this.pace.change();
    this.rig.sightAt(frame.seconds);
    const flying = this.rig.flying || this.stage.lens?.isMoving(frame.seconds) === true;
    const moving = state.playback.playing || flying || this.animated;
    const quality = this.pace.qualityAt(frame.seconds, moving);
    if (quality !== null) {
      this.drawFrame(frame, still, quality);
      this.pace.drew(frame.seconds, quality, moving);
    }
    const drawnState = this.store.getState() === this.lastState;
    const telling = this.guide.tell(frame.seconds);
    // What the store has been told is on screen already.
    if (drawnState) this.lastState = this.store.getState();
    const again = flying || telling || this.animated || !this.pace.refined;
    const draws = this.pace.goOn(moving || again);
    const there = this.worlds.isThere(state.scale);
    if (!flying && there && (this.pace.refined || this.animated) && !this.partial) this.settle();
    // What reads the picture's measures may have had its turn before it was drawn: it has one more.
    return again || draws;
  }

  /** Not all is there yet: React has not committed the parts, or one is being made. */
  private get partial(): boolean {
    return this.stage.updates.all.length === 0 || this.stage.making > 0;
  }

  private drawFrame(frame: Frame, still: boolean, quality: Quality): void {
    this.renderer.info.reset();
    const { shot } = this;
    shot.frame = frame;
    shot.sight = this.sightNow();
    shot.still = still;
    shot.width = this.size.x;
    shot.height = this.size.y;
    shot.quality = quality;
    shot.ratio = this.pixelRatio;
    if (this.unsettled) standStill(this.scene);
    this.unsettled = false;
    this.animated = this.composer.draw(shot);
    if (this.drawn === 0) this.renderer.domElement.style.visibility = '';
    this.drawn += 1;
    const bursting = this.stage.shared.uRelease.value > NAMED_BURST;
    this.onSight(shot.sight, this.camera, this.composer.first, bursting);
  }

  private settle(): void {
    while (this.waiting.length > 0) this.waiting.shift()?.();
  }

  settled(): Promise<void> {
    // At rest there is nothing to wait for, and nothing to draw.
    const state = this.store.getState();
    const current =
      this.pace.current && this.lastState === state && this.worlds.isThere(state.scale);
    if (current && !this.partial) return Promise.resolve();
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
    return pngOf((await this.draw({ width, height })).image);
  }

  get longestSide(): number {
    return longestSideOf(this.renderer);
  }

  async draw(request: PictureRequest): Promise<DrawnPicture> {
    // Another instant does not wait until the present one is on screen.
    if (request.at === undefined) await this.settled();
    if (this.lost) throw new Error('The graphics context is lost.');
    return this.drawAside(request);
  }

  drawNow(request: PictureRequest): DrawnPicture | null {
    if (this.lost || this.partial || !this.worlds.isThere(this.guide.scale)) return null;
    // What a change of the theme paints anew, it paints before.
    flushSync(() => undefined);
    return this.drawAside(request);
  }

  private drawAside(request: PictureRequest): DrawnPicture {
    const { ratio = 1, at } = request;
    if (this.unsettled) standStill(this.scene);
    const { frame } = this.frameLoop;
    const seen = { frame, sight: this.sightNow(), state: this.store.getState() };
    const image = drawPicture(this.renderer, this.composer, request, seen);
    const { micrometresPerPixel } = this.stage.metrics;
    if (at === undefined) this.touch();
    // The next frame on screen is drawn anew; a clip need not wait for it between its own.
    else this.pace.change();
    return { image, micrometresPerPixel: micrometresPerPixel / ratio };
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
    this.composer.dispose();
    this.settle();
  }
}
