/**
 * Colour is vocabulary: one meaning, one colour, in scene, charts, captions and legend. sRGB hex, chosen
 * in OKLCH so that lightness is staggered and hue alone never carries the meaning.
 */
export type ColourName =
  | 'glutamate'
  | 'gaba'
  | 'ketamine'
  | 'growth'
  | 'spineNew'
  | 'spineOld'
  | 'hippocampus'
  | 'prefrontal'
  | 'amygdala'
  | 'accumbens'
  | 'habenula'
  | 'score';

/** What the interface itself is drawn in: paper, ink in three strengths, lines, and focus. */
export type ChromeName =
  'background' | 'surface' | 'ink' | 'ink2' | 'ink3' | 'line' | 'lineStrong' | 'focus';

const DARK: Readonly<Record<ColourName, string>> = {
  glutamate: '#ffc45c',
  gaba: '#4fb3bf',
  ketamine: '#b58cff',
  growth: '#7fd18b',
  spineNew: '#f7c9c4',
  spineOld: '#b6a283',
  hippocampus: '#b8710f',
  prefrontal: '#5b9cf0',
  amygdala: '#f68482',
  accumbens: '#9678a9',
  habenula: '#c0eefa',
  score: '#c9d1da',
};

const LIGHT: Readonly<Record<ColourName, string>> = {
  glutamate: '#955e00',
  gaba: '#146a76',
  ketamine: '#6a3fc0',
  growth: '#2b7a3a',
  spineNew: '#bb3f5c',
  spineOld: '#55452b',
  hippocampus: '#56350e',
  prefrontal: '#1860bc',
  amygdala: '#a52051',
  accumbens: '#6f4687',
  habenula: '#08303f',
  score: '#3d4752',
};

/** Colours of one theme. */
export function paletteOf(theme: 'dark' | 'light'): Readonly<Record<ColourName, string>> {
  return theme === 'dark' ? DARK : LIGHT;
}

/** The interface's own colours; palette.css says the same to style sheets. */
export const CHROME: Readonly<Record<'dark' | 'light', Readonly<Record<ChromeName, string>>>> = {
  dark: {
    background: '#060d17',
    surface: '#0b1522',
    ink: '#eef2f6',
    ink2: '#b3becb',
    ink3: '#8593a3',
    line: '#24344a',
    lineStrong: '#4d6079',
    focus: '#a9d2ff',
  },
  light: {
    background: '#f6f2ea',
    surface: '#fdfbf6',
    ink: '#1a2129',
    ink2: '#47515d',
    ink3: '#59636e',
    line: '#d5cfc3',
    lineStrong: '#918b80',
    focus: '#1450a0',
  },
};
