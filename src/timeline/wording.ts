import { lastBegun, type Administration } from './doses';
import type { TickUnit } from './ticks';

/** What times are told from. */
export type Anchor = 'infusion' | 'spray' | 'injection' | 'tablet' | 'dose' | 'start';

/** A moment in words, before it is put into a language. */
export interface TimeInWords {
  readonly relation: 'before' | 'at' | 'after';
  readonly anchor: Anchor;
  /** Which administration, from 1; 0 if there is only one. */
  readonly number: number;
  /** Largest unit first; at most two; none when `relation` is `at`. */
  readonly parts: readonly { readonly amount: number; readonly unit: TickUnit }[];
}

const MINUTES: Readonly<Record<TickUnit, number>> = { minute: 1, hour: 60, day: 1440, week: 10080 };

/** What an administration is called. */
export function anchorOf(administration: Administration): Anchor {
  if (administration.route === 'iv')
    return administration.end > administration.start ? 'infusion' : 'injection';
  if (administration.route === 'nasal') return 'spray';
  if (administration.route === 'im') return 'injection';
  return administration.route === 'rectal' ? 'dose' : 'tablet';
}

/** Splits minutes into at most two units, as fine as matters at that distance. */
function partsOf(minutes: number): TimeInWords['parts'] {
  // By the minute that it is told as: whoever arrives at a day within seconds must not read of 24 hours.
  const told = Math.round(minutes);
  const units: readonly [TickUnit, TickUnit] =
    told < 1440 ? ['hour', 'minute'] : told < 14 * 1440 ? ['day', 'hour'] : ['week', 'day'];
  const finest = MINUTES[units[1]];
  const rounded = Math.round(told / finest) * finest;
  const large = Math.floor(rounded / MINUTES[units[0]]);
  const small = Math.round((rounded - large * MINUTES[units[0]]) / finest);
  return [
    { amount: large, unit: units[0] },
    { amount: small, unit: units[1] },
  ].filter((part) => part.amount > 0);
}

/** Of a longer series (daily tablets) only the first is told from. */
const COUNTED = 14;

/** Says when `hours` is, told from the administration that began last, or from the first if none has. */
export function timeInWords(
  hours: number,
  administrations: readonly Administration[],
): TimeInWords {
  const counted = administrations.length <= COUNTED;
  const index = counted ? Math.max(0, lastBegun(administrations, hours + 1 / 240)) : 0;
  const from = administrations[index];
  const minutes = (hours - (from?.start ?? 0)) * 60;
  const parts = partsOf(Math.abs(minutes));
  return {
    relation: parts.length === 0 ? 'at' : minutes < 0 ? 'before' : 'after',
    anchor: from === undefined ? 'start' : anchorOf(from),
    number: administrations.length > 1 ? index + 1 : 0,
    parts,
  };
}
