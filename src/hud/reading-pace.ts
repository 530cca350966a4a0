/** While time plays, nobody reads words and figures that change more often, s. At rest they are exact. */
export const READ_EVERY_SECONDS = 0.1;
