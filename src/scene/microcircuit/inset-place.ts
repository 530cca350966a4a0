/**
 * Where the name of the dentate gyrus stands, micrometres in the column's world. The inset writes it when it
 * takes its place, which depends on the window.
 */
export const DENTATE_LABEL_AT: [number, number, number] = [0, 0, 0];
/** Counts how often the name has moved while nothing else did. */
export const LABEL_MOVES = { count: 0 };
