import type { ScaleId } from '../../contract/view';
import type { VariableId } from '../../contract/variables';
import { hoursOf, positionOf, type TimelineAxis } from '../../timeline/axis';

/** One shot of the loop: where the camera stands, and between which hours time runs meanwhile. */
interface Shot {
  readonly scale: ScaleId;
  /** How long it stands, seconds. */
  readonly seconds: number;
  readonly from: number;
  readonly to: number;
  /** Which sentence stands over it; i18n `kiosk.attract.lines`. */
  readonly line: 'treatment' | 'spines' | 'cleft' | 'weeks';
  readonly select: VariableId;
}

/** The day before to the morning after, new spines over days, the cleft as the drug arrives, and the weeks that follow. */
export const SHOTS: readonly Shot[] = [
  { scale: 'brain', seconds: 20, from: -24, to: 4, line: 'treatment', select: 'glutamateRelease' },
  {
    scale: 'dendrite',
    seconds: 18,
    from: 8,
    to: 168,
    line: 'spines',
    select: 'spineDensityPrefrontal',
  },
  { scale: 'synapse', seconds: 14, from: 0.1, to: 1.5, line: 'cleft', select: 'glutamateRelease' },
  { scale: 'brain', seconds: 16, from: 24, to: 1200, line: 'weeks', select: 'madrs' },
];

export const LOOP_SECONDS = SHOTS.reduce((sum, { seconds }) => sum + seconds, 0);

export interface AttractFrame {
  readonly shot: Shot;
  readonly place: number;
  /** Treatment time, hours. */
  readonly hours: number;
}

/** Share of a shot at either end in which time stands, so that the camera can arrive and the eye can rest. */
const REST = 0.14;

/**
 * What the loop shows at this time of its own clock, seconds: the same whenever it is asked. Time runs evenly along the axis.
 * @param still without motion: each shot shows its end
 */
export function attractAt(axis: TimelineAxis, seconds: number, still = false): AttractFrame {
  let left = ((seconds % LOOP_SECONDS) + LOOP_SECONDS) % LOOP_SECONDS;
  let place = 0;
  while (place < SHOTS.length - 1 && left >= (SHOTS[place]?.seconds ?? 0)) {
    left -= SHOTS[place]?.seconds ?? 0;
    place += 1;
  }
  const shot = SHOTS[place] as Shot;
  const share = still ? 1 : (left / shot.seconds - REST) / (1 - 2 * REST);
  const eased = Math.min(1, Math.max(0, share));
  const start = positionOf(axis, shot.from);
  const end = positionOf(axis, shot.to);
  return { shot, place, hours: hoursOf(axis, start + (end - start) * eased) };
}
