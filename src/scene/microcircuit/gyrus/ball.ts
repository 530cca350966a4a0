/** The gyrus is what lies in a ball about the pia above the column, um. */
export const BALL = 20_000;
