import { CHROME, paletteOf, type ColourName } from '../../../../src/palette/palette';

/**
 * Plots are printed on their own paper, so that they read the same on a light and on a dark page. The
 * colours are the product's: one meaning, one colour.
 */
export const PAPER = CHROME.light.background;
export const INK = CHROME.light.ink;
export const INK_SOFT = CHROME.light.ink2;
export const INK_FAINT = CHROME.light.ink3;
export const LINE = CHROME.light.line;
export const LINE_STRONG = CHROME.light.lineStrong;

export const colour = (name: ColourName): string => paletteOf('light')[name];

/** Comparison arms: placebo, midazolam, no drug. */
export const CONTROL = CHROME.light.ink3;

export const FONT = 'Helvetica Neue, Helvetica, Arial, sans-serif';
