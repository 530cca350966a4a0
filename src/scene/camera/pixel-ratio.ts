/** Beyond two device pixels a CSS pixel nobody sees the difference. */
export const PIXEL_RATIO_CAP = 2;
