/** Id of the one popover in which every marked term is explained. */
export const TERM_POPOVER = 'term-popover';
