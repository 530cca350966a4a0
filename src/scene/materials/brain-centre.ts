/** Middle of the brain, scene mm: the form shadow of the whole turns about it. */
export const BRAIN_CENTRE = [0, 8, 18] as const;
