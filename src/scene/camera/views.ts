import type { AvailableScaleId } from '../../contract/view';
import type { Pose } from './pose';

/**
 * The standing view of each scale. Brain and circuit share the brain world (scene millimetres: x right,
 * y superior, z posterior); the dendrite has its own world in micrometres.
 */
export const STANDING_VIEWS: Readonly<Record<AvailableScaleId, Pose>> = {
  brain: {
    target: [0, 6, 12],
    azimuth: 0.98,
    elevation: 0.16,
    radius: 92,
    height: 0.82,
    slender: false,
  },
  circuit: {
    target: [-8, -2, -14],
    azimuth: 1.2,
    elevation: 0.1,
    radius: 56,
    height: 0.8,
    slender: false,
  },
  dendrite: {
    target: [0, 0, 0],
    azimuth: 0,
    elevation: 0,
    radius: 19.4,
    height: 0.5,
    slender: true,
  },
};

/** Where the flight to the dendrite dives in: grey matter of the left medial prefrontal cortex, MNI
 * (-8, 46, 8) mm, in scene axes. */
export const DIVE_POINT: readonly [number, number, number] = [-8, 8, -46];
