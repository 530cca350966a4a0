/** How a spike's light runs, in micrometres and display seconds. */
export const SPIKE_LIGHT = {
  /** Length over which the front rises, um. */
  front: 22,
  /** Display seconds in which the light behind the front fades to 37 %: lasts longer than the spike, for the eye. */
  fade: 0.45,
  /** Path over which a spike that runs back into dendrites weakens to 37 %, um. */
  weakens: 520,
} as const;

/**
 * Light of one spike at a point of a cell, 0-1.
 * @param age display seconds since the spike started at the soma
 * @param arc path from the soma, um
 * @param back 1 in dendrites, which the spike runs back into, 0 in the axon
 * @param speed um per display second
 */
export function spikeLight(age: number, arc: number, back: number, speed: number): number {
  const behind = age * speed - arc;
  const rise = Math.exp(-Math.pow(Math.min(behind, 0) / SPIKE_LIGHT.front, 2));
  const fall = Math.exp(-Math.max(behind, 0) / (SPIKE_LIGHT.fade * speed));
  return rise * fall * Math.exp((-back * arc) / SPIKE_LIGHT.weakens);
}

/** The same for shaders; a test holds the two together. */
export const spikeLightChunk = /* glsl */ `
float spikeLight(float age, float arc, float back, float speed) {
  float behind = age * speed - arc;
  float rise = exp(-pow(min(behind, 0.0) / ${SPIKE_LIGHT.front.toFixed(1)}, 2.0));
  float fall = exp(-max(behind, 0.0) / (${SPIKE_LIGHT.fade.toFixed(3)} * speed));
  return rise * fall * exp(-back * arc / ${SPIKE_LIGHT.weakens.toFixed(1)});
}
`;
