/** What opens beside or over the picture; one at a time; in the order in which they are offered. Plain data without imports. */
export const PANELS = [
  'tours',
  'lab',
  'structures',
  'values',
  'chart',
  'papers',
  'glossary',
  'search',
  'share',
  'slides',
  'help',
  'about',
] as const;
export type PanelId = (typeof PANELS)[number];
