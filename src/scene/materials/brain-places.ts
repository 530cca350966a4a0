/** Middle of the brain, scene mm: the form shadow of the whole turns about it. */
export const BRAIN_CENTRE = [0, 8, 18] as const;

/** Centre of the circuit that the glass keeps quiet in front of, scene mm, and how far about it, mm. */
export const CIRCUIT_CENTRE = [-18, -4, -6] as const;
export const QUIET_RADIUS = 38;

/** How far beside the column, as the eye sees it, the gyrus about it begins to fade and has gone, mm. */
export const GYRUS_FADES = 9;
export const GYRUS_GONE = 18.5;

/** How far what backs the circuit steps back, at the scales of the brain and of the circuit, 0-1: it must not outshine it. */
export const DIMMED = { brain: 0.34, circuit: 0.55 } as const;
