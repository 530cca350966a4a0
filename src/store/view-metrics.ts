/** What the camera knows and the interface shows: rewritten by the scene, read by the scale bar. */
export interface ViewMetrics {
  /** Micrometres that one CSS pixel spans at the subject; 0 until the first frame. */
  micrometresPerPixel: number;
  /** Spines drawn now at dendrite scale, and the length of dendrite they stand on (um); 0 elsewhere. */
  spinesShown: number;
  dendriteLengthMicrometres: number;
}

export function createViewMetrics(): ViewMetrics {
  return { micrometresPerPixel: 0, spinesShown: 0, dendriteLengthMicrometres: 0 };
}
