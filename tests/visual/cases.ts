import { SCALES, type ScaleId, type Theme } from '../../src/contract/view';

/** One picture that is kept: an instant of one infusion, at a scale, in a theme. */
export interface VisualCase {
  readonly name: string;
  readonly scale: ScaleId;
  readonly hours: number;
  readonly theme: Theme;
}

/** Before, the end of the infusion, synapses growing, fading. */
const HOURS = { dark: [-24, 2 / 3, 24, 336], light: [-24, 2 / 3] } as const;

/** Every scale at the times that matter. */
export const VISUAL_CASES: readonly VisualCase[] = (['dark', 'light'] as const).flatMap((theme) =>
  SCALES.flatMap((scale) =>
    HOURS[theme].map((hours) => ({
      name: `${theme}-${scale}-${Math.round(hours * 60)}min`,
      scale,
      hours,
      theme,
    })),
  ),
);

/** One that is kept of the way between two scales, opened by link. */
export interface WayCase {
  readonly name: string;
  readonly query: string;
}

/** From the circuit to the column: the relief with the block that is aimed at, the cut with the cells in it, and the cut on its way there, from 40 degrees below. */
export const WAY_CASES: readonly WayCase[] = [
  { name: 'dark-way-relief', query: 'scale=circuit&t=24h&camera=0,0,0.36' },
  { name: 'dark-way-cut', query: 'scale=microcircuit&t=24h&camera=0,0,-0.4' },
  { name: 'dark-way-below', query: 'scale=circuit&t=24h&camera=0,-40,0.4' },
  { name: 'light-way-cut', query: 'scale=microcircuit&t=24h&camera=0,0,-0.4&theme=light' },
];

/** Pixels of a kept picture: large enough for its composition, small enough to keep. */
export const VISUAL_SIZE = { width: 320, height: 200 } as const;
