import { createContext, useContext, useLayoutEffect, useRef } from 'react';
import type { Matrix4, Mesh, PerspectiveCamera } from 'three';
import type { Sample, Trajectory } from '../simulation/trajectory';
import type { Frame } from '../store/frame-loop';
import type { Listeners } from '../store/listeners';
import type { SynaptariumStore } from '../store/store';
import type { ViewMetrics } from '../store/view-metrics';
import type { Sight } from './camera/ladder';
import type { CameraRig } from './camera/rig';
import type { WorldId } from './camera/worlds';
import type { Region } from './renderer/regions';
import type { SharedUniforms } from './materials/shared-uniforms';

/** One instant as the parts of the scene see it. */
export interface StageInstant {
  readonly frame: Frame;
  /**
   * The course that is drawn. Side by side, one frame brings every part first to one course, then to the other:
   * what is derived from a trajectory is kept per trajectory.
   */
  readonly trajectory: Trajectory;
  readonly sight: Sight;
  /** True if motion is reduced: every moving thing shows its still equivalent. */
  readonly still: boolean;
  readonly viewMatrix: Matrix4;
  /** Drawing buffer, pixels. */
  readonly width: number;
  readonly height: number;
  /** The part of the window that is drawn, and what covers its edges; CSS pixels. */
  readonly region: Readonly<Region>;
}

/** The same, rewritten in place for every frame. */
export type MutableInstant = { -readonly [Key in keyof StageInstant]: StageInstant[Key] };

/** Brings one part of the scene to an instant; true if display time alone will change it. */
export type StageUpdate = (instant: StageInstant) => boolean;

/** Bends the standing sight towards one structure or side. Comes late: the first picture does without it. */
export interface Lens {
  bend(sight: Sight, seconds: number): Sight;
  isMoving(seconds: number): boolean;
}

/** Says what lies under a point of the picture, CSS pixels from the upper left. Comes late, too. */
export interface Pointing {
  hover(x: number, y: number): void;
  leave(): void;
  tap(x: number, y: number): void;
}

/** A point within the part of the window that shows it, and what that part shows. CSS px from its upper left. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly sample: Sample;
}

/** What the parts of the scene share. */
export interface Stage {
  readonly store: SynaptariumStore;
  readonly metrics: ViewMetrics;
  readonly shared: SharedUniforms;
  /** How far each world is there, 0-1: the uniform that its materials dissolve by. */
  readonly presence: Readonly<Record<WorldId, { value: number }>>;
  readonly updates: Listeners<StageUpdate>;
  /** The same of parts of the brain that have nothing to do while none of it is seen. */
  readonly brainUpdates: Listeners<StageUpdate>;
  readonly camera: PerspectiveCamera;
  /** What is outlined in the picture, besides what has an outline of its own; rewritten in place. */
  readonly marked: Mesh[];
  /** How many parts are being made elsewhere: the picture has settled once they have come. */
  making: number;
  lens: Lens | null;
  pointing: Pointing | null;
  /** The visitor's turn and zoom of the standing view. */
  readonly rig: Pick<CameraRig, 'turnBy' | 'reset' | 'sightAt' | 'flying' | 'moves'>;
  /** Aims the camera as it drew the part of the window where a point lies. */
  viewAt(x: number, y: number): View;
  invalidate(): void;
}

export const StageContext = createContext<Stage | null>(null);

export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (stage === null) throw new Error('useStage outside a stage');
  return stage;
}

/** Calls `update` for every frame while the component is mounted; never re-renders it. */
export function useStageUpdate(update: StageUpdate): void {
  useUpdate(update, useStage().updates);
}

/** The same of a part of the brain, for the frames in which any of the brain is seen. */
export function useBrainUpdate(update: StageUpdate): void {
  useUpdate(update, useStage().brainUpdates);
}

function useUpdate(update: StageUpdate, updates: Listeners<StageUpdate>): void {
  const stage = useStage();
  const latest = useRef(update);
  useLayoutEffect(() => {
    latest.current = update;
    stage.invalidate();
  });
  useLayoutEffect(() => {
    const call: StageUpdate = (instant) => latest.current(instant);
    return updates.add(call);
  }, [updates]);
}
