import type { Mesh, PerspectiveCamera, Scene, WebGLRenderer, WebGLRenderTarget } from 'three';
import type { Theme } from '../contract/view';
import type { Trajectory } from '../simulation/trajectory';
import type { Frame } from '../store/frame-loop';
import { isContrastHigh } from '../store/state';
import type { Insets } from '../store/view-metrics';
import { isFlowing } from '../timeline/playback';
import { writeActivity } from './brain/activity';
import { applyPose } from './camera/apply-pose';
import type { Sight } from './camera/ladder';
import { MICROMETRES_PER_UNIT, WORLDS, type WorldId } from './camera/worlds';
import { UNSEEN } from './parts/unseen';
import { FramePipeline } from './renderer/frame-pipeline';
import type { Quality } from './renderer/quality';
import {
  createRegion,
  groundBreadth,
  groundMiddle,
  inRegion,
  splitWindow,
  wholeWindow,
  type Region,
} from './renderer/regions';
import type { MutableInstant, Stage, View } from './stage';
import { lightStage } from './stage-light';

/** Width of the line about what is marked, CSS px. */
const LINE = 1.5;
/** What all else keeps of itself beside what is pointed at for a moment, and beside what stays chosen while time goes by. */
const BESIDE_POINTED = 0.5;
const BESIDE_CHOSEN = 0.72;
/** Ink in it: what is thin itself would be covered by much of it. */
const INK: Readonly<Record<WorldId, number>> = {
  brain: 0.85,
  microcircuit: 0.1,
  dendrite: 0.55,
  synapse: 0.85,
};

/** Share of it about molecules and marks, which are no wider than the line: they stand out by what steps back. */
const ABOUT_SMALL = 0.3;
const isSmall = (mesh: Mesh): boolean => mesh.layers.isEnabled(UNSEEN);

/** One picture to be drawn. Sizes in CSS px. */
export interface Shot {
  frame: Frame;
  sight: Sight;
  /** True if motion is reduced. */
  still: boolean;
  width: number;
  height: number;
  insets: Insets;
  quality: Quality;
  /** Device pixels, or pixels of the target, per CSS px. */
  ratio: number;
  /** Null is the canvas. */
  into: WebGLRenderTarget | null;
}

/**
 * Draws the picture, or two courses side by side: brings every part of the scene to an instant, stands the camera,
 * and draws into the part of the window that is theirs. Allocates nothing per frame.
 */
export class Composer {
  /** Where the course itself is drawn. */
  readonly first = createRegion();
  private readonly second = createRegion();
  private readonly pipeline = new FramePipeline();
  /** Made when something is first shown beside. */
  private besidePipeline: FramePipeline | null = null;
  private readonly beside: { -readonly [Key in keyof Frame]: Frame[Key] };
  private readonly instant: MutableInstant;
  /** How the camera was stood last: at rest it need not be stood anew. */
  private readonly aimed = {
    pose: null as Sight['pose'] | null,
    width: 0,
    height: 0,
    top: 0,
    right: 0,
    bottom: 0,
    left: 0,
    unitsPerPixel: 1,
  };
  private readonly settings = {
    width: 1,
    height: 1,
    samples: 0,
    enlarged: false,
    light: false,
    plain: false,
    middle: 0.5,
    breadth: 1,
    line: 1,
    ink: 1,
    rest: 1,
  };
  private theme: Theme | null = null;
  private highContrast = false;

  constructor(
    private readonly renderer: WebGLRenderer,
    private readonly scene: Scene,
    private readonly camera: PerspectiveCamera,
    private readonly stage: Stage,
    frame: Frame,
    sight: Sight,
  ) {
    this.beside = { ...frame };
    this.instant = {
      frame,
      sight,
      trajectory: stage.store.getState().trajectory,
      still: false,
      viewMatrix: camera.matrixWorldInverse,
      width: 1,
      height: 1,
      region: this.first,
    };
  }

  /** Draws one picture; true if display time alone will change it. */
  draw(shot: Shot): boolean {
    const { frame, width, height, insets } = shot;
    const { trajectory, comparedTrajectory } = this.stage.store.getState();
    let moves = false;
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
      moves = this.prepare(shot, beside, comparedTrajectory, this.second);
      const { metrics } = this.stage;
      metrics.spinesBeside = metrics.spinesShown;
      metrics.nmdaReceptorsBlockedBeside = metrics.nmdaReceptorsBlocked;
      this.paint(shot, this.besidePipeline, this.second);
    }
    // The course itself comes last, so that camera and read-outs are left as it has them.
    moves = this.prepare(shot, frame, trajectory, this.first) || moves;
    this.paint(shot, this.pipeline, this.first);
    return moves;
  }

  /** Aims the camera as it drew the part of the window where a point lies. */
  viewAt(x: number, y: number, sight: Sight, frame: Frame): View {
    const comparing = this.stage.store.getState().comparedTrajectory !== null;
    const beside = comparing && !inRegion(this.first, x, y);
    const region = beside ? this.second : this.first;
    this.aim(sight, region);
    return {
      x: x - region.x,
      y: y - region.y,
      width: region.width,
      height: region.height,
      sample: beside ? frame.compared : frame.sample,
    };
  }

  dispose(): void {
    this.pipeline.dispose();
    this.besidePipeline?.dispose();
  }

  /** Stands the camera for a region. Returns world units per CSS px. */
  private aim(sight: Sight, region: Region): number {
    const { aimed } = this;
    const { width, height, insets } = region;
    const same =
      aimed.pose === sight.pose &&
      aimed.width === width &&
      aimed.height === height &&
      aimed.top === insets.top &&
      aimed.right === insets.right &&
      aimed.bottom === insets.bottom &&
      aimed.left === insets.left;
    if (same) return aimed.unitsPerPixel;
    Object.assign(aimed, insets);
    aimed.pose = sight.pose;
    aimed.width = width;
    aimed.height = height;
    aimed.unitsPerPixel = applyPose(this.camera, sight.pose, width, height, insets);
    return aimed.unitsPerPixel;
  }

  private prepare(
    { sight, still, ratio }: Shot,
    frame: Frame,
    trajectory: Trajectory,
    region: Region,
  ): boolean {
    const { metrics, shared, presence, updates, brainUpdates, store } = this.stage;
    metrics.micrometresPerPixel = this.aim(sight, region) * MICROMETRES_PER_UNIT[sight.world];
    metrics.azimuth = sight.pose.azimuth;
    metrics.elevation = sight.pose.elevation;
    const state = store.getState();
    const { theme, display } = state;
    const highContrast = isContrastHigh(state);
    if (theme !== this.theme || highContrast !== this.highContrast)
      lightStage(shared, theme, highContrast);
    this.theme = theme;
    this.highContrast = highContrast;
    for (let i = 0; i < WORLDS.length; i += 1)
      presence[WORLDS[i]!].value = sight.presence[WORLDS[i]!];
    writeActivity(shared, frame.sample, sight.circuit);
    const { instant } = this;
    instant.frame = frame;
    instant.sight = sight;
    instant.trajectory = trajectory;
    instant.still = still;
    instant.width = region.width * ratio;
    instant.height = region.height * ratio;
    instant.region = region;
    let moves = false;
    if (sight.presence.brain > 0) {
      const parts = brainUpdates.all;
      for (let i = 0; i < parts.length; i += 1) if (parts[i]!(instant)) moves = true;
    }
    const parts = updates.all;
    for (let i = 0; i < parts.length; i += 1) if (parts[i]!(instant)) moves = true;
    return moves && isFlowing(display, frame.seconds);
  }

  private paint(
    { sight, quality, ratio, width, height, into }: Shot,
    pipeline: FramePipeline,
    region: Region,
  ): void {
    const { settings } = this;
    settings.width = Math.max(1, Math.round(region.width * ratio * quality.ratio));
    settings.height = Math.max(1, Math.round(region.height * ratio * quality.ratio));
    settings.samples = quality.samples;
    settings.enlarged = quality.ratio < 1;
    this.stage.shared.uCoverage.value = quality.samples;
    settings.light = this.theme === 'light';
    settings.plain = this.highContrast;
    settings.breadth = groundBreadth(region, width);
    settings.middle = groundMiddle(region, width);
    settings.line = LINE * ratio * quality.ratio;
    settings.rest = this.stage.store.getState().pointed === null ? BESIDE_CHOSEN : BESIDE_POINTED;
    const fromBelow = height - region.y - region.height;
    if (into === null) this.renderer.setViewport(region.x, fromBelow, region.width, region.height);
    else {
      into.viewport.set(region.x, fromBelow, region.width, region.height).multiplyScalar(ratio);
    }
    const { marked } = this.stage;
    const share = marked.every(isSmall) ? ABOUT_SMALL : 1;
    settings.ink = this.highContrast ? 1 : INK[sight.world] * share;
    pipeline.render(this.renderer, this.scene, this.camera, settings, marked, into);
  }
}
