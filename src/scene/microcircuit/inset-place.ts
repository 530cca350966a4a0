import type { Body } from '../labels/bodies';

/**
 * Where the name of the dentate gyrus stands, micrometres in the column's world. The inset writes it when it
 * takes its place, which depends on the window.
 */
export const DENTATE_LABEL_AT: [number, number, number] = [0, 0, 0];
/** The inset itself, as a stretch along its longer side: other names keep off it. Written with its name. */
export const DENTATE_BODY = {
  from: [0, 0, 0] as [number, number, number],
  to: [0, 0, 0] as [number, number, number],
  radius: 0,
  of: ['dentate-gyrus'],
  structure: 'dentate-granule-cells',
} satisfies Body;
/** Counts how often the name has moved while nothing else did. */
export const LABEL_MOVES = { count: 0 };
