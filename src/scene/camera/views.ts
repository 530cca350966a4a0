import type { ScaleId } from '../../contract/view';
import type { Pose } from './pose';

/**
 * The standing view of each scale, in the units of its world: scene millimetres for brain and circuit (x right,
 * y superior, z posterior), micrometres for microcircuit and dendrite, nanometres for the synapse.
 */
export const STANDING_VIEWS: Readonly<Record<ScaleId, Pose>> = {
  brain: {
    target: [-2, 5, 12],
    azimuth: 1.08,
    elevation: 0.13,
    radius: 92,
    height: 0.87,
    slender: 0,
  },
  circuit: {
    target: [-12, 2, -12],
    azimuth: 1.3,
    elevation: 0.08,
    radius: 62,
    height: 0.78,
    slender: 0,
  },
  microcircuit: {
    target: [0, -50, 0],
    azimuth: Math.PI,
    elevation: 0.05,
    radius: 520,
    height: 0.98,
    slender: 0,
  },
  dendrite: {
    target: [5, 0, 0],
    azimuth: Math.PI,
    elevation: 0.03,
    radius: 18,
    height: 0.66,
    slender: 0,
  },
  synapse: {
    target: [0, 0, -60],
    azimuth: Math.PI,
    elevation: 0.2,
    radius: 830,
    height: 1.24,
    slender: 0,
  },
};

/** As far out as a visitor can go: the brain with room about it. */
export const FARTHEST_VIEW: Pose = { ...STANDING_VIEWS.brain, radius: 134 };

/** As far in: the cleft, with single receptors. */
export const CLOSEST_VIEW: Pose = {
  ...STANDING_VIEWS.synapse,
  target: [2, 15, -34],
  elevation: 0.2,
  radius: 58,
  height: 0.64,
};

/** How far a view may be turned to either side, radians: some worlds are made to be seen from the front. */
export const MOST_TURN: Readonly<Record<ScaleId, number>> = {
  brain: Infinity,
  circuit: Infinity,
  microcircuit: 1.1,
  dendrite: 0.9,
  synapse: 0.7,
};
