import type { AvailableScaleId } from '../../contract/view';
import type { Pose } from './pose';

/**
 * The standing view of each scale. Brain and circuit share the brain world (scene millimetres: x right,
 * y superior, z posterior); the dendrite has its own world in micrometres.
 */
export const STANDING_VIEWS: Readonly<Record<AvailableScaleId, Pose>> = {
  brain: {
    target: [-2, 5, 12],
    azimuth: 1.08,
    elevation: 0.13,
    radius: 92,
    height: 0.87,
    slender: false,
  },
  circuit: {
    target: [-12, 2, -12],
    azimuth: 1.3,
    elevation: 0.08,
    radius: 62,
    height: 0.78,
    slender: false,
  },
  dendrite: {
    target: [0, -0.3, 0],
    azimuth: Math.PI,
    elevation: 0.03,
    radius: 13.2,
    height: 0.45,
    slender: true,
  },
};

/** Where the flight to the dendrite dives in: grey matter of the left medial prefrontal cortex, MNI
 * (-8, 46, 8) mm, in scene axes. */
export const DIVE_POINT: readonly [number, number, number] = [-8, 8, -46];
