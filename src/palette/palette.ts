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
  | 'score';

const DARK: Readonly<Record<ColourName, string>> = {
  glutamate: '#ffc45c',
  gaba: '#4fb3bf',
  ketamine: '#b58cff',
  growth: '#7fd18b',
  spineNew: '#f7c9c4',
  spineOld: '#b6a283',
  hippocampus: '#c07a1f',
  prefrontal: '#5b9cf0',
  amygdala: '#e8705f',
  score: '#c9d1da',
};

const LIGHT: Readonly<Record<ColourName, string>> = {
  glutamate: '#9a6400',
  gaba: '#146a76',
  ketamine: '#6a3fc0',
  growth: '#2b7a3a',
  spineNew: '#b0504a',
  spineOld: '#77664a',
  hippocampus: '#7a4a06',
  prefrontal: '#1f5fb8',
  amygdala: '#b23a2b',
  score: '#3d4752',
};

/** Colours of one theme. */
export function paletteOf(theme: 'dark' | 'light'): Readonly<Record<ColourName, string>> {
  return theme === 'dark' ? DARK : LIGHT;
}
