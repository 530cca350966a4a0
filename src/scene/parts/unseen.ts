/** Layer of what no camera sees. */
export const UNSEEN = 1;
