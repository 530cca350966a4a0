import type { Color, Vector3 } from 'three';
import type { SpineClock } from '../../dendrite/spine-batch';

/** Uniforms of the dendrite world, shared by shaft and spines. */
export interface DendriteUniforms extends SpineClock {
  readonly [name: string]: { value: unknown };
  /** mTORC1 activity above baseline, 0-1. */
  readonly uGrowth: { value: number };
  /** Release above baseline as a share of synaptic slots that fire. */
  readonly uDrive: { value: number };
  readonly uTau: { value: number };
  readonly uStill: { value: number };
  /** How far the cell's other branches are there, 0-1: on the way out to the whole cell. */
  readonly uBeyond: { value: number };
  /** How far the synapse's world is there, 0-1. */
  readonly uInner: { value: number };
  /** Top of the host spine, um. */
  readonly uHost: { value: Vector3 };
  readonly uGrowthColour: { value: Color };
  readonly uNewColour: { value: Color };
  readonly uOldColour: { value: Color };
}
