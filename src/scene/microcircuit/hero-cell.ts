/**
 * The layer 5 pyramidal cell that the zoom goes into. It stands in the column with its soma here (micrometres,
 * axes of the microcircuit's world, pia up); the dendrite's world lies on one of its branches.
 */
export const HERO_CELL = {
  file: 'pyramidal-layer-5.swc',
  soma: [0, -330, 0],
} as const;
