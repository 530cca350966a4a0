/** Room that the interface takes at each edge of the window, CSS px; the subject goes in what is left. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Rectangles, CSS px, as left, top, right, bottom one after the other. */
export interface Rectangles {
  readonly edges: Float64Array;
  count: number;
  /** Counts how often they were written. */
  changes: number;
}

/** What the camera knows and the interface shows: rewritten by the scene, read by the scale bar. */
export interface ViewMetrics {
  /** Micrometres that one CSS pixel spans at the subject; 0 until the first frame. */
  micrometresPerPixel: number;
  /** From where the brain is seen, radians: 0 from the front, positive from its left; above the horizon. */
  azimuth: number;
  elevation: number;
  /** Spines drawn now where the scale is the dendrite's, and the length of dendrite they stand on (um); 0 elsewhere. */
  spinesShown: number;
  dendriteLengthMicrometres: number;
  /** NMDA receptors drawn where the scale is the synapse's, and those of them that hold ketamine; 0 elsewhere. */
  nmdaReceptorsShown: number;
  nmdaReceptorsBlocked: number;
  /** The same counts of what stands beside it, where two courses do. */
  spinesBeside: number;
  nmdaReceptorsBlockedBeside: number;
  /** Rewritten in place by the interface, read by the camera. */
  readonly insets: Insets;
  /** What of the interface stands in the room that the insets leave; names keep clear of it. */
  readonly obstacles: Rectangles;
}

export const MOST_OBSTACLES = 12;

export function createViewMetrics(): ViewMetrics {
  return {
    micrometresPerPixel: 0,
    azimuth: 0,
    elevation: 0,
    spinesShown: 0,
    dendriteLengthMicrometres: 0,
    nmdaReceptorsShown: 0,
    nmdaReceptorsBlocked: 0,
    spinesBeside: 0,
    nmdaReceptorsBlockedBeside: 0,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    obstacles: { edges: new Float64Array(4 * MOST_OBSTACLES), count: 0, changes: 0 },
  };
}
