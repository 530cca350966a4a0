/** What a visitor may choose about the view. Plain data without imports. */

/** From the outermost to the innermost. */
export const SCALES = ['brain', 'circuit', 'microcircuit', 'dendrite', 'synapse'] as const;
export type ScaleId = (typeof SCALES)[number];

/** Detail of the models: `coarse` is a quarter of the bytes and triangles, for phones and old exhibits. */
export const DETAILS = ['coarse', 'fine'] as const;
export type Detail = (typeof DETAILS)[number];

export const MODES = ['explore', 'present', 'kiosk'] as const;
export type Mode = (typeof MODES)[number];
export const THEMES = ['dark', 'light'] as const;
export type Theme = (typeof THEMES)[number];
/** Languages that there are words for, in the order of the menu. To add one: its folder `src/i18n/<id>`, and its id here. */
export const LANGUAGES = ['en', 'es', 'de', 'fr', 'zh', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];
/** Ordinary contrast, more of it, or whatever the system asks for. */
export type ContrastSetting = 'system' | 'usual' | 'more';
/** Playback rates, in multiples of the ordinary sweep along the timeline. */
export const RATES = [0.25, 0.5, 1, 2, 4] as const;
export type Rate = (typeof RATES)[number];
