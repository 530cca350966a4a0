/** Sets of parameters that are tried for low and high: enough for a 5th and a 95th percentile that hold still. Chosen, not from a study. */
export const DRAWS = 60;
