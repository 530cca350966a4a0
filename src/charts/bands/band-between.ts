import { variableIndex, type VariableId } from '../../contract/variables';
import type { Band } from '../../simulation/uncertainty';
import { hoursOf, positionOf, type TimelineAxis } from '../../timeline/axis';
import { isOn } from '../../timeline/window';

/** A band over the whole timeline, at ascending hours. */
export interface SolvedBand extends Band {
  readonly hours: readonly number[];
}

/** A variable's band along a (windowed) axis, ready to draw. */
export interface BandCurve {
  readonly positions: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Places along the whole axis at which a band is solved: it is smooth between them. */
const PLACES = 200;

/** Hours at which a band is solved: even places along the axis, and the edges of doses. */
export function bandHours(axis: TimelineAxis, corners: readonly number[]): readonly number[] {
  const even = Array.from({ length: PLACES + 1 }, (_, index) => hoursOf(axis, index / PLACES));
  return [...new Set([...even, ...corners])].sort((a, b) => a - b);
}

/** Both edges of the band at one hour; straight between the hours solved. */
export function bandAt(
  band: SolvedBand,
  id: VariableId,
  hours: number,
): { readonly low: number; readonly high: number } {
  const low = band.low[variableIndex(id)]!;
  const high = band.high[variableIndex(id)]!;
  const after = band.hours.findIndex((each) => each >= hours);
  const last = band.hours.length - 1;
  const to = after < 0 ? last : after;
  const from = Math.max(0, to - 1);
  const span = band.hours[to]! - band.hours[from]!;
  const share = span > 0 ? Math.min(1, Math.max(0, (hours - band.hours[from]!) / span)) : 1;
  const between = (column: Float64Array): number =>
    column[from]! + (column[to]! - column[from]!) * share;
  return { low: between(low), high: between(high) };
}

/** What of a variable's band lies on the axis; both its ends are on the axis' ends. */
export function bandAlong(band: SolvedBand, id: VariableId, axis: TimelineAxis): BandCurve {
  const ends = [hoursOf(axis, 0), hoursOf(axis, 1)];
  const hours = [...band.hours.filter((each) => isOn(axis, each)), ...ends].sort((a, b) => a - b);
  const edges = hours.map((each) => bandAt(band, id, each));
  return {
    positions: hours.map((each) => positionOf(axis, each)),
    low: edges.map(({ low }) => low),
    high: edges.map(({ high }) => high),
  };
}
