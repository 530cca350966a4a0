/** Middle of the brain, scene mm: the form shadow of the whole turns about it. */
export const BRAIN_CENTRE = [0, 8, 18] as const;

/** Centre of the circuit that the glass keeps quiet in front of, scene mm, and how far about it, mm. */
export const CIRCUIT_CENTRE = [-18, -4, -6] as const;
export const QUIET_RADIUS = 38;
